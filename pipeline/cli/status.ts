import { setTimeout as wait } from "node:timers/promises";
import pc from "picocolors";
import { type Config, type PipelineStatus, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { openQueue } from "../queue/index.js";
import type { Store } from "../store/index.js";
import { pipelineStatus } from "../watch/status.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { openKept } from "./open-kept.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { statusText } from "./render/status-text.js";
import { runningStatus } from "./running-status.js";

interface StatusOptions extends Overrides {
  watch?: boolean;
  json?: boolean;
  config?: string;
}

const everyMs = 2_000;
/** Cursor home, and what is below it gone: the terminal keeps its history. */
const clear = "\x1b[H\x1b[J";

/**
 * `wiredesk status`: what lies in the store and waits in the queues, and how the feeds are. A run at work on the embedded
 * database is asked itself, where it has a watch port.
 */
export async function statusCommand(options: StatusOptions): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  const signal = interruption();
  const running = await runningStatus(config);
  const store = running ? undefined : await openKept(config);
  try {
    do {
      const status = store ? await look(store, config) : await runningStatus(config);
      if (status === null) throw new WiredeskError("WD_STORE_UNREACHABLE", "the process that ran has ended");
      const text = shown(status, options);
      process.stdout.write(options.watch && process.stdout.isTTY ? clear + text : text);
      if (options.watch) await wait(everyMs, undefined, { signal }).catch(() => undefined);
    } while (options.watch && !signal.aborted);
  } finally {
    await store?.close();
  }
  return exitCodes.done;
}

function shown(status: PipelineStatus, { json, watch }: StatusOptions): string {
  if (json) return `${JSON.stringify(status, null, watch ? 0 : 2)}\n`;
  return `${statusText(status, pc)}\n`;
}

async function look(store: Store, { redisUrl, queuePrefix }: Config): Promise<PipelineStatus> {
  const queue = await openQueue(store, { redisUrl, prefix: queuePrefix });
  try {
    return await pipelineStatus(store, queue);
  } finally {
    await queue.close();
  }
}
