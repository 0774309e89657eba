import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TestSite } from "../../pipeline/run/test-site.js";
import { openStore, type Store } from "../../pipeline/store/index.js";
import type { ConfigInput } from "../../schemas/index.js";
import { expectStoredOnce, impatient, offerArticles, storedCount, until } from "./offered.js";
import { type PipelineProcess, startProcess } from "./process.js";
import { hasPostgres, hasRedis, type OwnServer, ownPostgres, ownRedis } from "./servers.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const articles = 60;

describe.skipIf(!hasRedis || !hasPostgres)("a server that goes away for a while", () => {
  let redis: OwnServer;
  let postgres: Awaited<ReturnType<typeof ownPostgres>>;
  let site: TestSite;
  beforeAll(async () => {
    [redis, postgres, site] = await Promise.all([ownRedis(), ownPostgres(), offerArticles(articles)]);
    await redis.start();
    await postgres.start();
  });
  afterAll(async () => {
    await redis.kill();
    await postgres.remove();
    await site.close();
  });

  /** Runs a process until it is in the middle of things, does harm, and waits until everything is stored. */
  async function survive(more: ConfigInput, harm: (store: Store, process: PipelineProcess) => Promise<void>) {
    const store = await openStore({ databaseUrl: postgres.url });
    await store.pool.query("truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters cascade");
    const config = { ...impatient(site), databaseUrl: postgres.url, ...more };
    const process = startProcess(config, "watch");
    await until(async () => (await storedCount(store)) >= 10);
    await harm(store, process);
    await until(async () => (await storedCount(store)) === articles);
    process.child.kill("SIGTERM");
    expect(await process.ended).toBe(0);
    await expectStoredOnce(store, articles);
    await store.close();
  }

  it("Redis, and everything that was queued in it", () =>
    survive({ redisUrl: redis.url, queuePrefix: "gone" }, async (store) => {
      const before = await storedCount(store);
      await redis.kill();
      await sleep(1_500);
      await redis.start();
      expect(before).toBeLessThan(articles);
    }));

  it("PostgreSQL, under Redis", () =>
    survive({ redisUrl: redis.url, queuePrefix: "stopped" }, async () => {
      await postgres.kill();
      await sleep(1_500);
      await postgres.start();
    }));

  it("PostgreSQL, with the queue in it", () =>
    survive({ queuePrefix: "alone" }, async () => {
      await postgres.kill();
      await sleep(1_500);
      await postgres.start();
    }));
});
