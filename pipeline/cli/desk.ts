import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RunningDesk } from "../../review/server/index.js";
import { type Config, loopbackHosts, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { openQueueBoard } from "../queue/index.js";
import { openStore, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { say, warn } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { packageRoot } from "./version.js";

interface DeskOptions extends Overrides {
  host?: string;
  port?: string;
  reviewer?: string;
  config?: string;
}

/** `wiredesk desk`: the review desk, until stopped. */
export async function deskCommand(options: DeskOptions): Promise<number> {
  const given = withOverrides(await loadConfig(options.config), options);
  const port = Number(options.port ?? given.desk.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WiredeskError("WD_USAGE", `"${options.port}" is no port`, { input: String(options.port) });
  }
  const config = { ...given, desk: { ...given.desk, host: options.host ?? given.desk.host, port } };
  const page = join(packageRoot(), "dist/review/app");
  if (!existsSync(page)) {
    throw new WiredeskError(
      "WD_INPUT_NOT_FOUND",
      `the desk's page is not built (${page}); run npm run build`,
    );
  }
  const store = await openStore(config);
  try {
    const desk = await open(store, page, config, options.reviewer);
    await keepOpen(desk, config.desk, options.reviewer);
  } finally {
    await store.close();
  }
  return exitCodes.done;
}

/** Opens the desk over the store; what it was to close is closed if it cannot. */
async function open(store: Store, page: string, config: Config, reviewer: string | undefined) {
  const { queuesPath, startDesk } = await import("../../review/server/index.js");
  const board = await openQueueBoard(store, { ...config, prefix: config.queuePrefix }, queuesPath);
  const { host, port } = config.desk;
  return startDesk({
    store,
    page,
    port,
    config: config.desk,
    extraction: config,
    dataDir: config.dataDir,
    board,
    ...(reviewer !== undefined && { reviewer }),
  }).catch(async (error: unknown) => {
    await board?.close();
    if (error instanceof WiredeskError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WiredeskError("WD_USAGE", `the desk cannot listen on ${host}, port ${port}: ${reason}`, {
      cause: error,
      hint: "Is another desk open? Choose another port with --port.",
    });
  });
}

/** Until stopped. */
async function keepOpen(
  desk: RunningDesk,
  { host, publicUrl }: Config["desk"],
  reviewer = "local",
): Promise<void> {
  process.stdout.write(`${desk.url}\n`);
  const who = desk.loginRequired ? "whoever logs in" : reviewer;
  say(`the desk is open for ${who}; stop it with Ctrl-C`);
  if (!loopbackHosts.includes(host) && !publicUrl?.startsWith("https:")) {
    warn("passwords travel in the clear: put TLS before the desk, and its address in desk.publicUrl");
  }
  const signal = interruption();
  if (!signal.aborted) await once(signal, "abort");
  await desk.close();
}
