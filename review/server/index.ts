import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { QueueBoard } from "../../pipeline/queue/index.js";
import { Reextractor } from "../../pipeline/run/reextract.js";
import { keepLexiconFile } from "../../pipeline/store/decisions/index.js";
import { hasUsers, refreshStatistics, type Store } from "../../pipeline/store/index.js";
import { Config, DeskConfig, loopbackHosts, WiredeskError } from "../../schemas/index.js";
import { deskApp } from "./app.js";
import type { Desk } from "./context.js";
import { SignOn } from "./login/sign-on.js";

export { queuesPath } from "./app.js";

export interface DeskOptions {
  store: Store;
  /** Folder of the built page. */
  page: string;
  config?: DeskConfig;
  /** 0 for any free port. Default: any. */
  port?: number;
  /** Name under which decisions are logged where no login is required. */
  reviewer?: string;
  /** Where promoted fixtures are written. */
  fixtures?: string;
  /** The data folder, which is to keep the lexicon for commands that open no database. */
  dataDir?: string;
  /** A page on the queues, shown at `queuesPath`. The desk closes it. */
  board?: QueueBoard | null;
  /** How articles are extracted again. Default: as without a configuration. */
  extraction?: Pick<Config, "parse" | "extractors" | "limits">;
}

export interface RunningDesk {
  url: string;
  loginRequired: boolean;
  close(): Promise<void>;
}

/**
 * Serves the review desk. A login is required as soon as there is one: users in the store, or a single sign-on.
 * @throws {WiredeskError} WD_USAGE for an address that others can reach without a login, and for a reviewer's name
 * where the login gives it.
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { store, page, dataDir, reviewer, fixtures = "fixtures/articles" } = options;
  const config = options.config ?? DeskConfig.parse({});
  const loginRequired = config.oidc !== undefined || (await hasUsers(store));
  if (!loginRequired && !loopbackHosts.includes(config.host)) {
    throw new WiredeskError(
      "WD_USAGE",
      `the desk does not listen on ${config.host} without a login: add users with "wiredesk desk user add NAME", or configure desk.oidc`,
    );
  }
  if (loginRequired && reviewer !== undefined) {
    throw new WiredeskError("WD_USAGE", "this desk has a login, which gives the reviewer's name");
  }
  await keepLexiconFile(store, dataDir);
  await refreshStatistics(store);
  const reextractor = new Reextractor(store, options.extraction ?? Config.parse({}));
  let url = "";
  const callback = () => new URL("/api/v1/login/oidc/callback", config.publicUrl ?? url).href;
  const desk: Desk = {
    store,
    config,
    fixtures,
    dataDir,
    reextractor,
    board: options.board ?? null,
    local: loginRequired ? null : { name: reviewer ?? "local", role: "reviewer" },
    csrf: randomBytes(24).toString("base64url"),
    signOn: config.oidc ? new SignOn(config.oidc, callback) : null,
  };
  const { fetch } = deskApp(desk, page);
  const server = serve({ fetch, port: options.port ?? 0, hostname: config.host });
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
  return {
    url,
    loginRequired,
    close: async () => {
      await reextractor.close();
      await desk.board?.close();
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await once(server, "close");
    },
  };
}
