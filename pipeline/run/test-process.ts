import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ConfigInput } from "../../schemas/index.js";

const script = fileURLToPath(new URL("./test-process-main.ts", import.meta.url));

/** Runs the pipeline in a process of its own, for tests that kill it. */
export function startProcess(config: ConfigInput, mode: "once" | "watch"): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", script, mode, JSON.stringify(config)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits for the end of a process. @returns its exit code, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve(child.exitCode ?? child.signalCode);
  }
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
}
