import type { Hono } from "hono";
import type { Store } from "../store/index.js";
import { databaseBackend, redisBackend } from "./backend.js";
import { queuesOf } from "./bull-queue.js";
import type { QueueSettings } from "./open.js";
import { connectRedis } from "./redis.js";

/** A page on the queues, to be mounted behind a login. */
export interface QueueBoard {
  app: Hono;
  close(): Promise<void>;
}

/**
 * bull-board over the queues that processes share; it shows and changes nothing. The embedded database has no such
 * queue: its process has it alone, and empties it at its start.
 * @param at the path that it is mounted at.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, WD_QUEUE_EVICTION.
 */
export async function openQueueBoard(
  store: Store,
  { redisUrl, prefix }: QueueSettings,
  at: string,
): Promise<QueueBoard | null> {
  if (redisUrl === undefined && store.embedded) return null;
  const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }, { serveStatic }] = await Promise.all([
    import("@bull-board/api"),
    import("@bull-board/api/bullMQAdapter"),
    import("@bull-board/hono"),
    import("@hono/node-server/serve-static"),
  ]);
  const backend =
    redisUrl === undefined ? await databaseBackend(store) : redisBackend(await connectRedis(redisUrl));
  const queues = [...queuesOf(backend, prefix).values()];
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(at);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: "Wiredesk queues", miscLinks: [{ text: "Review desk", url: "/" }] } },
  });
  return {
    app: serverAdapter.registerPlugin(),
    close: async () => {
      await Promise.all(queues.map((queue) => queue.close()));
      await backend.close();
    },
  };
}
