import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { WiredeskError } from "../../schemas/index.js";
import type { JobQueue } from "../queue/index.js";
import type { Store } from "../store/index.js";
import type { Metrics } from "./metrics.js";
import { pipelineStatus } from "./status.js";

export interface Watched {
  store: Store;
  queue: JobQueue;
  metrics: Metrics;
  /** True once the process has been asked to stop: it answers, and wants no more work sent to it. */
  stopping(): boolean;
}

/**
 * What others may ask of a process: `/health` (it lives), `/ready` (it can work: database and queue answer),
 * `/metrics` (Prometheus), `/status` (JSON). No secrets, no content; still, keep it inside.
 */
export function watchApp({ store, queue, metrics, stopping }: Watched): Hono {
  const app = new Hono();
  app.get("/health", (context) => context.json({ ok: true }));
  app.get("/ready", async (context) => {
    if (stopping()) return context.json({ ok: false, reason: "stopping" }, 503);
    try {
      await withTimeLimit(Promise.all([store.pool.query("select 1"), queue.counts()]));
      return context.json({ ok: true });
    } catch (error) {
      return context.json({ ok: false, reason: error instanceof Error ? error.message : String(error) }, 503);
    }
  });
  app.get("/metrics", async (context) => {
    const text = await metrics.page(queue, store);
    return context.text(text, 200, { "content-type": metrics.registry.contentType });
  });
  app.get("/status", async (context) => context.json(await pipelineStatus(store, queue)));
  return app;
}

/** Serves an app on a port. @throws {WiredeskError} WD_USAGE if the port is taken. */
export function listen(
  app: Hono,
  { port, host }: { port: number; host: string },
): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address: AddressInfo) =>
      resolve({
        port: address.port,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    );
    server.once("error", (cause: Error) =>
      reject(
        new WiredeskError("WD_USAGE", `watch port ${host}:${port} cannot be opened: ${cause.message}`, {
          cause,
        }),
      ),
    );
  });
}

const longestAnswerMs = 3_000;

function withTimeLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), longestAnswerMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
