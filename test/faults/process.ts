import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ConfigInput } from "../../schemas/index.js";

const script = fileURLToPath(new URL("./process-main.ts", import.meta.url));

export interface PipelineProcess {
  child: ChildProcess;
  /** Articles that it has stored so far. */
  stored(): number;
  /** Whether its log says so. */
  complained(of: RegExp): boolean;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

interface Surroundings {
  /** A module that is loaded before anything else. */
  preload?: URL;
  env?: Record<string, string>;
}

/** Runs the pipeline in a process of its own, for tests that do it harm. */
export function startProcess(
  config: ConfigInput,
  mode: "once" | "watch",
  { preload, env }: Surroundings = {},
): PipelineProcess {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", ...(preload ? ["--import", preload.href] : []), script, mode, JSON.stringify(config)],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } },
  );
  let lines = 0;
  child.stdout.on("data", (text: Buffer) => {
    lines += text.toString().split("\n").length - 1;
  });
  let log = "";
  child.stderr.on("data", (text: Buffer) => {
    log += text.toString();
  });
  const ended = new Promise<number | string | null>((resolve) =>
    child.once("exit", (code, signal) => resolve(code ?? signal)),
  );
  return { child, stored: () => lines, complained: (of) => of.test(log), ended };
}
