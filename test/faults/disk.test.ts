import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { openStore } from "../../pipeline/store/index.js";
import { expectStoredOnce, impatient, offerArticles, until } from "./offered.js";
import { startProcess } from "./process.js";

vi.setConfig({ testTimeout: 240_000 });

const articles = 30;
const full = new URL("./full-disk.mjs", import.meta.url);

it("a full disk under the embedded store costs nothing but time", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wiredesk-disk-"));
  const marker = join(folder, "full");
  const site = await offerArticles(articles);
  const config = { ...impatient(site), dataDir: join(folder, "data") };
  const options = { preload: full, env: { DISK_FULL_FILE: marker } };
  const first = startProcess(config, "watch", options);
  await until(() => first.stored() >= 5);
  await writeFile(marker, "");
  await until(() => first.complained(/No space left on device/));
  await sleep(1_000);
  const before = first.stored();
  await rm(marker);
  await until(() => first.stored() === articles);
  expect(before).toBeLessThan(articles);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  const store = await openStore({ dataDir: config.dataDir });
  await expectStoredOnce(store, articles);
  await store.close();
  await site.close();
  await rm(folder, { recursive: true });
});

it("a commit that finds the disk full fails, and holds nobody up", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wiredesk-disk-"));
  const script = fileURLToPath(new URL("./commit-main.ts", import.meta.url));
  const env = { ...process.env, DISK_FULL_FILE: join(folder, "full"), DATA_FOLDER: join(folder, "data") };
  const preloads = ["--import", "tsx", "--import", full.href];
  // Once it waited for itself for good.
  const { stdout } = await promisify(execFile)(process.execPath, [...preloads, script], {
    env,
    timeout: 60_000,
  });
  expect(JSON.parse(stdout)).toEqual({
    commit: expect.stringContaining("No space left on device"),
    rows: [{ blobs: 0 }],
  });
  await rm(folder, { recursive: true });
});
