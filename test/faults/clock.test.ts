import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openStore } from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import { expectStoredOnce, impatient, offerArticles, storedCount, until } from "./offered.js";
import { startProcess } from "./process.js";

vi.setConfig({ testTimeout: 240_000 });

const articles = 40;
const year = 365 * 86_400_000;

it.skipIf(!process.env.DATABASE_URL || !process.env.REDIS_URL)(
  "a clock that jumps a year ahead and back again holds nothing up",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "wiredesk-clock-"));
    const file = join(folder, "shift");
    const setClock = (shift: number) => writeFile(file, String(shift));
    await setClock(0);
    const site = await offerArticles(articles);
    const database = await createTestDatabase(process.env.DATABASE_URL ?? "");
    const store = await openStore({ databaseUrl: database.url });
    const config = {
      ...impatient(site),
      databaseUrl: database.url,
      redisUrl: process.env.REDIS_URL ?? "",
      queuePrefix: `clock-${process.pid}`,
    };
    const shifted = new URL("./shifted-clock.mjs", import.meta.url);
    const child = startProcess(config, "watch", { preload: shifted, env: { CLOCK_SHIFT_FILE: file } });
    for (const [reached, shift] of [
      [8, year],
      [18, 0],
      [26, -year],
    ] as const) {
      await until(async () => (await storedCount(store)) >= reached);
      await setClock(shift);
    }
    await until(async () => (await storedCount(store)) === articles);
    child.child.kill("SIGTERM");
    expect(await child.ended).toBe(0);
    await expectStoredOnce(store, articles);
    await store.close();
    await database.drop();
    await site.close();
    await rm(folder, { recursive: true });
  },
);
