import {
  createPostgresBackend,
  Queue,
  type QueueOptions,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from "bullmq";
import type { Redis } from "ioredis";
import type { Store } from "../store/index.js";
import { often, type Pool } from "../store/pool.js";

/** Where BullMQ keeps its jobs: makes its queues and workers, the same ones on every backend. */
export interface Backend {
  kind: "redis" | "database";
  redis: Redis | undefined;
  queue(name: string, options: Omit<QueueOptions, "connection">): Queue;
  worker(
    name: string,
    processor: ConstructorParameters<typeof Worker>[1],
    options: Omit<WorkerOptions, "connection">,
  ): Worker;
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Jobs in Redis: any number of processes on any number of machines. */
export function redisBackend(redis: Redis): Backend {
  return {
    kind: "redis",
    redis,
    queue: (name, options) => new Queue(name, { ...options, connection: redis }),
    worker: (name, processor, options) => new Worker(name, processor, { ...options, connection: redis }),
    tidy: async () => undefined,
    close: async () => redis.disconnect(),
  };
}

/** Jobs in the database of the store: BullMQ's own tables in a schema of their own. */
export async function databaseBackend({
  pool,
  embedded,
}: Pick<Store, "pool" | "embedded">): Promise<Backend> {
  const client = await pool.connect();
  try {
    await runMigrations(client as never);
  } finally {
    client.release();
  }
  const database = withBackend(createPostgresBackend);
  const connection = marked(pool) as never;
  return {
    kind: "database",
    redis: undefined,
    // The classes differ from the Redis ones in type parameters only.
    queue: (name, options) => new database.Queue(name, { ...options, connection }) as unknown as Queue,
    worker: (name, processor, options) =>
      new database.Worker(name, processor as never, { ...options, connection } as never) as unknown as Worker,
    tidy: async () => {
      if (!embedded) return;
      for (const table of ["job", "event"]) await pool.query(`vacuum bullmq.${table}`);
    },
    close: async () => undefined,
  };
}

/** The pool, with all of BullMQ's statements marked as run often: they are few and the same for every job. */
function marked(pool: Pool): Pool {
  const same: Pool = {
    query: (text, parameters) => pool.query(often + text, parameters),
    connect: () => pool.connect(),
    end: () => pool.end(),
    on: (event: "error" | "connect", listener: never) => {
      pool.on(event as "error", listener);
      return same;
    },
    removeAllListeners: (event) => {
      pool.removeAllListeners(event);
      return same;
    },
  };
  return same;
}
