import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loopbackHosts, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { openQueueBoard } from "../queue/index.js";
import { openStore } from "../store/index.js";
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
  const config = withOverrides(await loadConfig(options.config), options);
  const port = Number(options.port ?? config.desk.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WiredeskError("WD_USAGE", `"${options.port}" is no port`, { input: String(options.port) });
  }
  const host = options.host ?? config.desk.host;
  const page = join(packageRoot(), "dist/review/app");
  if (!existsSync(page)) {
    throw new WiredeskError(
      "WD_INPUT_NOT_FOUND",
      `the desk's page is not built (${page}); run npm run build`,
    );
  }
  const { queuesPath, startDesk } = await import("../../review/server/index.js");
  const store = await openStore(config);
  const board = await openQueueBoard(store, { ...config, prefix: config.queuePrefix }, queuesPath);
  const desk = await startDesk({
    store,
    page,
    port,
    config: { ...config.desk, host },
    extraction: config,
    dataDir: config.dataDir,
    board,
    ...(options.reviewer !== undefined && { reviewer: options.reviewer }),
  }).catch(async (error: unknown) => {
    await store.close();
    if (error instanceof WiredeskError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WiredeskError("WD_USAGE", `the desk cannot listen on ${host}, port ${port}: ${reason}`, {
      cause: error,
    });
  });
  process.stdout.write(`${desk.url}\n`);
  const who = desk.loginRequired ? "whoever logs in" : (options.reviewer ?? "local");
  say(`the desk is open for ${who}; stop it with Ctrl-C`);
  if (!loopbackHosts.includes(host) && !config.desk.publicUrl?.startsWith("https:")) {
    warn("passwords travel in the clear: put TLS before the desk, and its address in desk.publicUrl");
  }
  const signal = interruption();
  if (!signal.aborted) await once(signal, "abort");
  await desk.close();
  await store.close();
  return exitCodes.done;
}
