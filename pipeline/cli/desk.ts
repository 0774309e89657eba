import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { openStore } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { say } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { packageRoot } from "./version.js";

interface DeskOptions extends Overrides {
  port?: string;
  reviewer?: string;
  config?: string;
}

/** `wiredesk desk`: the review desk on a loopback address, until stopped. */
export async function deskCommand(options: DeskOptions): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  const port = Number(options.port ?? 4750);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WiredeskError("WD_USAGE", `"${options.port}" is no port`, { input: String(options.port) });
  }
  const page = join(packageRoot(), "dist/review/app");
  if (!existsSync(page)) {
    throw new WiredeskError(
      "WD_INPUT_NOT_FOUND",
      `the desk's page is not built (${page}); run npm run build`,
    );
  }
  const { startDesk } = await import("../../review/server/index.js");
  const store = await openStore(config);
  const reviewer = options.reviewer ?? "local";
  const desk = await startDesk({ store, page, port, reviewer }).catch(async (error: unknown) => {
    await store.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new WiredeskError("WD_USAGE", `the desk cannot listen on port ${port}: ${reason}`, {
      cause: error,
    });
  });
  process.stdout.write(`${desk.url}\n`);
  say(`the desk is open for ${reviewer}; stop it with Ctrl-C`);
  const signal = interruption();
  if (!signal.aborted) await once(signal, "abort");
  await desk.close();
  await store.close();
  return exitCodes.done;
}
