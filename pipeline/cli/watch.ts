import { spawn } from "node:child_process";
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { say } from "./messages.js";

/** Not a user's source; watching the first two would cost thousands of handles. */
const unwatched = /^(?:node_modules|dist|coverage)$|^\.(?!wiredesk\.config)/;

/** Editors write a file in several steps; what changes within this time is one change. */
const settleMilliseconds = 150;

/**
 * Runs the command line again, in a process of its own so that changed code is loaded, whenever a file of the folder
 * changes, until stopped. `--watch` itself is left out of what is run.
 */
export async function rerunOnChange(argv: readonly string[], folder = "."): Promise<number> {
  const signal = interruption();
  const again = argv.filter((word) => word !== "--watch");
  while (!signal.aborted) {
    const change = nextChange(folder, signal);
    await runOnce(again, signal);
    if (!signal.aborted) say("\nwatching for changes; stop with Ctrl-C");
    const file = await change;
    if (file !== null) say(`\n${file} changed`);
  }
  return exitCodes.done;
}

function runOnce(argv: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const program = [...process.execArgv, process.argv[1]!, ...argv];
    const child = spawn(process.execPath, program, { stdio: "inherit" });
    signal.addEventListener("abort", () => child.kill(), { once: true });
    child.on("close", () => resolve());
  });
}

/** The first file of the folder that changes from now on; `null` if stopped before. */
export function nextChange(folder: string, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let first: string | null = null;
    const end = (file: string | null) => {
      for (const watcher of watchers) watcher.close();
      resolve(file);
    };
    const changed = (file: string) => {
      if (first !== null) return;
      first = file;
      setTimeout(() => end(file), settleMilliseconds);
    };
    watchers.push(watch(folder, (_, name) => name !== null && !unwatched.test(name) && changed(name)));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || unwatched.test(entry.name)) continue;
      const below = join(folder, entry.name);
      watchers.push(watch(below, { recursive: true }, (_, name) => changed(join(entry.name, name ?? ""))));
    }
    signal.addEventListener("abort", () => end(null), { once: true });
  });
}
