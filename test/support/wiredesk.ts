import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../checks/source-files.js";

const program = join(root, "dist/pipeline/cli/main.js");

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line in a folder, with no Redis or PostgreSQL unless `env` names one. */
export function wiredeskIn(
  folder: string,
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Ended> {
  const { REDIS_URL: _redis, DATABASE_URL: _database, ...rest } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...rest, ...env } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}
