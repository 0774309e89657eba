import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type Message, messages, type QueueName } from "../../schemas/messages.js";
import type { Store } from "../store/index.js";
import { type Backend, databaseBackend, redisBackend } from "./backend.js";
import { connectRedis } from "./redis.js";
import { startWorker, type Working, type WorkOptions } from "./worker.js";

export interface QueueSettings {
  redisUrl?: string | undefined;
  /** Sets several installations on one Redis apart. */
  prefix: string;
}

/** One message to queue. Of several with one id only the first is taken while it is in the queue. */
export interface Posting<Name extends QueueName> {
  id: string;
  message: Message<Name>;
}

export interface PostOptions {
  /** How often the job is tried in all. Default 1. */
  attempts?: number;
}

export interface JobCounts {
  waiting: number;
  active: number;
  delayed: number;
}

export const queueNames = Object.keys(messages) as QueueName[];

/** The queues of the pipeline, on Redis or in the database. */
export interface JobQueue {
  kind: Backend["kind"];
  /** Shared memory of all workers, where there is a Redis. */
  redis: Redis | undefined;
  post<Name extends QueueName>(
    name: Name,
    postings: readonly Posting<Name>[],
    options?: PostOptions,
  ): Promise<void>;
  /** Hands jobs to `handle`, as many at a time as `concurrency` says. */
  work<Name extends QueueName>(name: Name, options: WorkOptions<Name>): Working;
  counts(): Promise<Record<QueueName, JobCounts>>;
  close(): Promise<void>;
}

/**
 * Opens the queues: on Redis if there is an address, else in the store's database. The embedded queue begins empty,
 * since one process has it alone and the store knows what is open; so nothing waits for the locks of a killed run.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, WD_QUEUE_EVICTION.
 */
export async function openQueue(store: Store, { redisUrl, prefix }: QueueSettings): Promise<JobQueue> {
  const backend =
    redisUrl === undefined ? await databaseBackend(store.pool) : redisBackend(await connectRedis(redisUrl));
  const queues = new Map<QueueName, Queue>(
    queueNames.map((name) => [name, backend.queue(queueId(prefix, name), { prefix })]),
  );
  for (const queue of queues.values()) queue.on("error", () => undefined);
  if (backend.kind === "database" && store.embedded) {
    for (const queue of queues.values()) await queue.obliterate({ force: true });
  }
  const get = (name: QueueName) => queues.get(name)!;
  return {
    kind: backend.kind,
    redis: backend.redis,
    post: (name, postings, options) => post(get(name), postings, options),
    work: (name, options) =>
      startWorker(backend, queueId(prefix, name), prefix, messages[name], options as never),
    counts: () => countJobs(queues),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

/** Redis keys carry the prefix apart; the database has one table for all queues, so the name carries it. */
const queueId = (prefix: string, name: QueueName) => `${prefix}-${name}`;

/** Jobs added in one round trip. */
const bulk = 500;

async function post(
  queue: Queue,
  postings: readonly Posting<QueueName>[],
  { attempts = 1 }: PostOptions = {},
): Promise<void> {
  for (let i = 0; i < postings.length; i += bulk) {
    await queue.addBulk(
      postings.slice(i, i + bulk).map(({ id, message }) => ({
        name: "job",
        data: message,
        opts: {
          jobId: id,
          attempts,
          backoff: { type: "custom" },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }
}

/** One queue after the other, in the order of an article's way: one that moves on meanwhile is not overlooked. */
async function countJobs(queues: ReadonlyMap<QueueName, Queue>): Promise<Record<QueueName, JobCounts>> {
  const counted: Partial<Record<QueueName, JobCounts>> = {};
  for (const [name, queue] of queues) {
    const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
    const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = counts;
    counted[name] = { waiting: waiting + prioritized, active, delayed };
  }
  return counted as Record<QueueName, JobCounts>;
}
