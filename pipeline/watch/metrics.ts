import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { QueueName } from "../../schemas/index.js";
import type { JobQueue } from "../queue/index.js";
import type { StageEvent } from "../stages/stage-event.js";

/** Figures for Prometheus, one set per process. Labels hold stages and codes, never URLs: their number stays small. */
export class Metrics {
  readonly registry = new Registry();
  readonly #events: Counter<"event" | "stage" | "code">;
  readonly #seconds: Histogram<"stage">;
  readonly #jobs: Gauge<"queue" | "state">;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry, prefix: "wiredesk_" });
    this.#events = new Counter({
      name: "wiredesk_events_total",
      help: "What became of feeds and articles in this process",
      labelNames: ["event", "stage", "code"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "wiredesk_stage_seconds",
      help: "How long a stage took over one message, failed ones included",
      labelNames: ["stage"],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
      registers,
    });
    this.#jobs = new Gauge({
      name: "wiredesk_jobs",
      help: "Jobs in the queues, of all processes",
      labelNames: ["queue", "state"],
      registers,
    });
  }

  /** Counts what a stage tells. */
  count(event: StageEvent): void {
    const { stage, code } = "code" in event ? event : { stage: "", code: "" };
    this.#events.inc({ event: event.type, stage, code });
  }

  /** Measures one piece of work of a stage. */
  async time<T>(stage: QueueName, work: () => Promise<T>): Promise<T> {
    const end = this.#seconds.startTimer({ stage });
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** The text that Prometheus reads. */
  async page(queue: Pick<JobQueue, "counts">): Promise<string> {
    for (const [name, counts] of Object.entries(await queue.counts())) {
      for (const [state, jobs] of Object.entries(counts)) this.#jobs.set({ queue: name, state }, jobs);
    }
    return this.registry.metrics();
  }
}
