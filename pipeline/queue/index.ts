export {
  type JobCounts,
  type JobQueue,
  openQueue,
  type Posting,
  type PostOptions,
  type QueueSettings,
  queueNames,
} from "./open.js";
export { Postpone } from "./postpone.js";
export { checkRedis } from "./redis.js";
export { redisHostState } from "./redis-host-state.js";
export type { Attempt, Working, WorkOptions } from "./worker.js";
