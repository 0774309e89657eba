import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockFolder } from "./lock.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiredesk-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

const held = expect.objectContaining({
  code: "WD_STORE_UNREACHABLE",
  message: expect.stringContaining("in use by process"),
});

/** A process of its own that takes the lock, says so, and waits. */
async function otherHolder() {
  const module = JSON.stringify(new URL("./lock.ts", import.meta.url).href);
  const code = `import(${module}).then(({ lockFolder }) => { lockFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ["--import", "tsx", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

it("a data folder belongs to one process, and is free again once that gives it back", () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrowError(held);
  unlock();
  lockFolder(folder)();
  expect(existsSync(join(folder, "lock"))).toBe(false);
});

it("another process is kept out while the first lives, and takes over from a killed one", async () => {
  const child = await otherHolder();
  expect(() => lockFolder(folder)).toThrowError(held);
  child.kill("SIGKILL");
  await once(child, "exit");
  lockFolder(folder)();
});

it("a lock whose process id now belongs to another process is stale", async () => {
  await writeFile(join(folder, "lock"), JSON.stringify({ pid: process.pid, started: "1" }));
  lockFolder(folder)();
});

it("a lock that cannot be read is stale", async () => {
  await writeFile(join(folder, "lock"), "");
  lockFolder(folder)();
});
