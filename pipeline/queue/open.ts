import type { Store } from "../store/index.js";
import { databaseBackend, redisBackend } from "./backend.js";
import type { JobQueue } from "./job-queue.js";
import { processQueue } from "./process-queue.js";
import { connectRedis } from "./redis.js";
import { sharedQueue } from "./shared-queue.js";

export interface QueueSettings {
  redisUrl?: string | undefined;
  /** Sets several installations on one Redis apart. */
  prefix: string;
}

/**
 * Opens the queues: on Redis if there is an address, else in the store's database if others can reach it too. The
 * embedded database belongs to one process, which keeps its queue to itself: the store knows what is open.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, WD_QUEUE_EVICTION.
 */
export async function openQueue(store: Store, { redisUrl, prefix }: QueueSettings): Promise<JobQueue> {
  if (redisUrl !== undefined) return sharedQueue(redisBackend(await connectRedis(redisUrl)), prefix);
  return store.embedded ? processQueue() : sharedQueue(await databaseBackend(store.pool), prefix);
}
