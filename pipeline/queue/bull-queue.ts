import type { Queue } from "bullmq";
import { messages, type QueueName } from "../../schemas/messages.js";
import type { Backend } from "./backend.js";
import { type JobCounts, type JobQueue, type Posting, type PostOptions, queueNames } from "./job-queue.js";
import { startWorker } from "./worker.js";

/** The queues as BullMQ keeps them. @param prefix sets several installations apart. */
export function bullQueue(backend: Backend, prefix: string): JobQueue & { empty(): Promise<void> } {
  const queues = queuesOf(backend, prefix);
  const get = (name: QueueName) => queues.get(name)!;
  return {
    kind: backend.kind,
    redis: backend.redis,
    post: (name, postings, options) => post(get(name), postings, options),
    work: (name, options) =>
      startWorker(backend, queueId(prefix, name), prefix, messages[name], options as never),
    counts: () => countJobs(queues),
    hurry: async () => {
      for (const queue of queues.values()) await queue.promoteJobs();
    },
    tidy: backend.tidy,
    empty: async () => {
      for (const queue of queues.values()) await queue.obliterate({ force: true });
    },
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

/** BullMQ's queues themselves, by stage. */
export function queuesOf(backend: Backend, prefix: string): Map<QueueName, Queue> {
  const queues = new Map(
    queueNames.map((name) => [name, backend.queue(queueId(prefix, name), { prefix })] as const),
  );
  for (const queue of queues.values()) queue.on("error", () => undefined);
  return queues;
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
