import type { Redis } from "ioredis";
import { type Message, messages, type QueueName } from "../../schemas/messages.js";
import type { Working, WorkOptions } from "./worker.js";

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
  kind: "redis" | "database";
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
  /** Lets every job that was to come later come now. */
  hurry(): Promise<void>;
  /** Gives back the room that finished jobs took: a server does so by itself, the embedded database never. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
