import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { QueueName } from "../../schemas/index.js";
import type { JobQueue } from "../queue/index.js";
import type { StageEvent } from "../stages/stage-event.js";
import { readVitals, type Store, type Vitals } from "../store/index.js";

/** Figures for Prometheus, one set per process. Labels hold stages and codes, never URLs: their number stays small. */
export class Metrics {
  readonly registry = new Registry();
  readonly #events: Counter<"event" | "stage" | "code">;
  readonly #seconds: Histogram<"stage">;
  readonly #jobs: Gauge<"queue" | "state">;
  readonly #vitals: Record<keyof Vitals, Gauge>;

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
    const vital = (name: string, help: string) => new Gauge({ name: `wiredesk_${name}`, help, registers });
    this.#vitals = {
      feedsFailing: vital("feeds_failing", "Feeds whose last look failed"),
      oldestWaitSeconds: vital(
        "oldest_wait_seconds",
        "Age of the article that has been waiting longest, 0 if none waits",
      ),
      quarantined: vital("quarantined", "Articles set aside for a person"),
      alertsUndelivered: vital(
        "alerts_undelivered",
        "Alerts that have not reached their receiver, given up ones included",
      ),
    };
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

  /** The text that Prometheus reads. What stands in store and queue is the same in every process. */
  async page(queue: Pick<JobQueue, "counts">, store: Pick<Store, "db">): Promise<string> {
    const vitals = await readVitals(store);
    for (const name of Object.keys(vitals) as (keyof Vitals)[]) this.#vitals[name].set(vitals[name] ?? 0);
    for (const [name, counts] of Object.entries(await queue.counts())) {
      for (const [state, jobs] of Object.entries(counts)) this.#jobs.set({ queue: name, state }, jobs);
    }
    return this.registry.metrics();
  }
}
