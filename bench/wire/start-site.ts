import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Starts the site in a process of its own, so that its work is not counted. */
export async function startSite(pages: number): Promise<{ port: number; stop(): void }> {
  const script = fileURLToPath(new URL("site.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, String(pages)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  return { port: Number(line), stop: () => void child.kill() };
}
