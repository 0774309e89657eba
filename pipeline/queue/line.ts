import { setMaxListeners } from "node:events";
import type { QueueName } from "../../schemas/messages.js";
import type { JobCounts, Posting } from "./job-queue.js";
import { Postpone } from "./postpone.js";
import type { Working, WorkOptions } from "./worker.js";

interface Job<Name extends QueueName> extends Posting<Name> {
  attempts: number;
  made: number;
}

/** Node's timers hold no longer wait. */
const longestTimerMs = 2 ** 31 - 1;

/** One queue in the memory of the process: first in, first out, each id once. Its pauses heed no wall clock. */
export class Line<Name extends QueueName> {
  readonly #ids = new Set<string>();
  readonly #delayed = new Set<NodeJS.Timeout>();
  #waiting: Job<Name>[] = [];
  /** Jobs before this place have been taken. */
  #next = 0;
  #active = 0;
  #takers: (() => void)[] = [];

  post(posting: Posting<Name>, attempts: number): void {
    if (this.#ids.has(posting.id)) return;
    this.#ids.add(posting.id);
    this.#enqueue({ ...posting, attempts, made: 0 });
  }

  counts(): JobCounts {
    const waiting = this.#waiting.length - this.#next;
    return { waiting, active: this.#active, delayed: this.#delayed.size };
  }

  close(): void {
    for (const timer of this.#delayed) clearTimeout(timer);
    this.#takers = [];
  }

  /** Hands jobs out until stopped. */
  work(options: WorkOptions<Name>): Working {
    const abort = new AbortController();
    setMaxListeners(0, abort.signal);
    const running = new Set<Promise<void>>();
    let paused = false;
    let stopped = false;
    const take = () => {
      while (!paused && !stopped && running.size < options.concurrency) {
        const job = this.#take();
        if (!job) return;
        const work = this.#run(job, options, abort.signal).finally(() => {
          running.delete(work);
          take();
        });
        running.add(work);
      }
    };
    this.#takers.push(take);
    take();
    return {
      pause: () => {
        paused = true;
      },
      resume: () => {
        paused = false;
        take();
      },
      stop: async (milliseconds) => {
        stopped = true;
        this.#takers = this.#takers.filter((one) => one !== take);
        await endOf(running, abort, milliseconds);
      },
    };
  }

  #enqueue(job: Job<Name>): void {
    this.#waiting.push(job);
    for (const take of this.#takers) take();
  }

  #take(): Job<Name> | undefined {
    const job = this.#waiting[this.#next];
    if (job) this.#next += 1;
    // What has been taken is cut off once it is most of the list, so that taking stays cheap.
    if (this.#next > 1_000 && this.#next * 2 > this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#next);
      this.#next = 0;
    }
    return job;
  }

  async #run(job: Job<Name>, { handle, pause }: WorkOptions<Name>, signal: AbortSignal): Promise<void> {
    this.#active += 1;
    try {
      await handle(job.message, { last: job.made + 1 >= job.attempts, signal });
      this.#ids.delete(job.id);
    } catch (error) {
      if (error instanceof Postpone) return this.#delay(job, error.milliseconds);
      job.made += 1;
      if (job.made >= job.attempts) this.#ids.delete(job.id);
      else this.#delay(job, pause(job.made, error instanceof Error ? error : new Error(String(error))));
    } finally {
      this.#active -= 1;
    }
  }

  #delay(job: Job<Name>, milliseconds: number): void {
    const timer = setTimeout(
      () => {
        this.#delayed.delete(timer);
        this.#enqueue(job);
      },
      Math.min(Math.max(milliseconds, 0), longestTimerMs),
    );
    this.#delayed.add(timer);
  }
}

/** Waits for running work; after `milliseconds` it is called off, and soon after that left behind. */
async function endOf(running: ReadonlySet<Promise<void>>, abort: AbortController, milliseconds: number) {
  const timer = setTimeout(() => abort.abort(), milliseconds);
  const giveUp = new Promise<void>((resolve) => setTimeout(resolve, milliseconds + 2_000).unref());
  await Promise.race([Promise.all(running), giveUp]);
  clearTimeout(timer);
}
