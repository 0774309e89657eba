import { setMaxListeners } from "node:events";
import { DelayedError, type Job, type Worker } from "bullmq";
import type { z } from "zod";
import type { Message, QueueName } from "../../schemas/messages.js";
import type { Backend } from "./backend.js";
import { Postpone } from "./postpone.js";

/** What a handler knows of its job besides the message. */
export interface Attempt {
  /** No further attempt follows this one. */
  last: boolean;
  signal: AbortSignal;
}

export interface WorkOptions<Name extends QueueName> {
  concurrency: number;
  /** Throws to fail the attempt; throws Postpone to come again later. */
  handle(message: Message<Name>, attempt: Attempt): Promise<void>;
  /** The job was lost by several workers that died over it, and is given up. */
  onLost(message: Message<Name>): Promise<void>;
  /** Pause after the given failed attempt (1 for the first), in milliseconds. */
  pause(attemptsMade: number, error: Error): number;
  onError(error: Error): void;
  /** After how many seconds without a sign of life a worker counts as dead and its job goes to another. */
  lockSeconds: number;
}

export interface Working {
  pause(): void;
  resume(): void;
  /** Takes no more jobs and waits for the running ones; after `milliseconds` they are called off. */
  stop(milliseconds: number): Promise<void>;
}

/** A job whose workers die over and over is set aside; chance kills seldom hit one job so often. */
const mostDeaths = 4;

export function startWorker<Name extends QueueName>(
  backend: Backend,
  queueId: string,
  prefix: string,
  schema: z.ZodType<Message<Name>>,
  options: WorkOptions<Name>,
): Working {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal);
  const { lockSeconds } = options;
  const worker = backend.worker(queueId, (job, token) => work(job, token, schema, options, abort.signal), {
    prefix,
    concurrency: options.concurrency,
    lockDuration: lockSeconds * 1_000,
    stalledInterval: lockSeconds * 500,
    maxStalledCount: mostDeaths,
    // How long an idle worker blocks; a new job wakes it at once.
    drainDelay: 5,
    settings: {
      backoffStrategy: (made, _type, error) => Math.ceil(options.pause(made, error ?? new Error("unknown"))),
    },
  });
  worker.on("error", options.onError);
  worker.on("failed", (job, error) => {
    if (!job || !/stalled/.test(error.message)) return;
    const message = schema.safeParse(job.data);
    if (message.success) void options.onLost(message.data).catch(options.onError);
  });
  return {
    pause: () => void worker.pause(true).catch(options.onError),
    resume: () => worker.resume(),
    stop: (milliseconds) => stop(worker, abort, milliseconds),
  };
}

async function work<Name extends QueueName>(
  job: Job,
  token: string | undefined,
  schema: z.ZodType<Message<Name>>,
  options: WorkOptions<Name>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    await options.handle(schema.parse(job.data), { last, signal });
  } catch (error) {
    if (!(error instanceof Postpone)) throw error;
    await job.moveToDelayed(Date.now() + error.milliseconds, token);
    throw new DelayedError();
  }
}

async function stop(worker: Worker, abort: AbortController, milliseconds: number): Promise<void> {
  const closing = worker.close();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  // Handlers that do not heed the signal are left behind: their jobs go to another worker when the lock runs out.
  const giveUp = new Promise<void>((resolve) => setTimeout(resolve, milliseconds + 2_000).unref());
  await Promise.race([closing, giveUp]);
  clearTimeout(timer);
}
