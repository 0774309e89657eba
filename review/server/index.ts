import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Store } from "../../pipeline/store/index.js";
import { deskApp } from "./app.js";

export interface DeskOptions {
  store: Store;
  /** Folder of the built page. */
  page: string;
  /** 0 for any free port. */
  port?: number;
  /** Name under which decisions are logged. */
  reviewer?: string;
  /** Where promoted fixtures are written. */
  fixtures?: string;
}

/** Serves the review desk on the loopback interface. */
export async function startDesk(options: DeskOptions): Promise<{ url: string; close(): Promise<void> }> {
  const csrf = randomBytes(24).toString("base64url");
  const { store, page, reviewer = "local", fixtures = "fixtures/articles" } = options;
  const app = deskApp({ store, reviewer, csrf, fixtures }, page);
  const server = serve({ fetch: app.fetch, port: options.port ?? 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await once(server, "close");
    },
  };
}
