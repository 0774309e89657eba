export { openQueueBoard, type QueueBoard } from "./board.js";
export { type JobCounts, type JobQueue, type Posting, type PostOptions, queueNames } from "./job-queue.js";
export { openQueue, type QueueSettings } from "./open.js";
export { Postpone } from "./postpone.js";
export { checkRedis } from "./redis.js";
export { redisHostState } from "./redis-host-state.js";
export type { Attempt, Working, WorkOptions } from "./worker.js";
