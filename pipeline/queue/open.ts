import type { Store } from "../store/index.js";
import { databaseBackend, redisBackend } from "./backend.js";
import { bullQueue } from "./bull-queue.js";
import type { JobQueue } from "./job-queue.js";
import { connectRedis } from "./redis.js";

export interface QueueSettings {
  redisUrl?: string | undefined;
  /** Sets apart several installations on one Redis. */
  prefix: string;
}

/**
 * Opens the queues: on Redis if there is an address, else in the store's database. The embedded queue begins empty,
 * since one process has it alone and the store knows what is open; so nothing waits for the locks of a killed run.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, WD_QUEUE_EVICTION.
 */
export async function openQueue(store: Store, { redisUrl, prefix }: QueueSettings): Promise<JobQueue> {
  if (redisUrl !== undefined) return bullQueue(redisBackend(await connectRedis(redisUrl)), prefix);
  const queue = bullQueue(await databaseBackend(store), prefix);
  if (store.embedded) await queue.empty();
  return queue;
}
