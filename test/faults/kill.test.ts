import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { randomFrom } from "../../bench/wire/random.js";
import type { TestSite } from "../../pipeline/run/test-site.js";
import { openStore } from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import { expectStoredOnce, impatient, offerArticles, storedCount, until } from "./offered.js";
import { type PipelineProcess, startProcess } from "./process.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const articles = 90;
let site: TestSite;
beforeAll(async () => {
  site = await offerArticles(articles);
});
afterAll(() => site.close());

/** Kills a process in the middle of an article: some articles and some milliseconds from now. */
async function killSoon(process: PipelineProcess, random: () => number): Promise<void> {
  const wanted = process.stored() + 1 + Math.floor(random() * 5);
  await until(() => process.stored() >= wanted);
  await sleep(random() * 150);
  process.child.kill("SIGKILL");
  expect(await process.ended).toBe("SIGKILL");
}

describe("a process that is killed over and over", () => {
  it("loses and doubles nothing in the embedded database", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "wiredesk-faults-"));
    const random = randomFrom(11);
    for (let kills = 0; kills < 3; kills++)
      await killSoon(startProcess({ ...impatient(site), dataDir }, "once"), random);
    expect(await startProcess({ ...impatient(site), dataDir }, "once").ended).toBe(0);
    const store = await openStore({ dataDir });
    await expectStoredOnce(store, articles);
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it.skipIf(!process.env.DATABASE_URL || !process.env.REDIS_URL)(
    "leaves its work to the others on Redis and PostgreSQL",
    async () => {
      const database = await createTestDatabase(process.env.DATABASE_URL ?? "");
      const config = {
        ...impatient(site),
        databaseUrl: database.url,
        redisUrl: process.env.REDIS_URL ?? "",
        queuePrefix: `faults-${process.pid}`,
      };
      const store = await openStore({ databaseUrl: database.url });
      const random = randomFrom(23);
      const both = [startProcess(config, "watch"), startProcess(config, "watch")];
      for (let kills = 0; kills < 5; kills++) {
        await killSoon(both.shift() ?? startProcess(config, "watch"), random);
        both.push(startProcess(config, "watch"));
      }
      await until(async () => (await storedCount(store)) === articles);
      for (const { child } of both) child.kill("SIGTERM");
      // One that has only just been started has nothing to finish: the signal ends it as it is.
      for (const { ended } of both) expect([0, "SIGTERM"]).toContain(await ended);
      await expectStoredOnce(store, articles);
      await store.close();
      await database.drop();
    },
  );
});
