import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { work } from "../../pipeline/run/index.js";
import { rss, startSite, story, type TestSite } from "../../pipeline/run/test-site.js";
import { addFeeds, countStates, openStore, type Store } from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { expectStoredOnce, impatient, offerArticles, storedCount, until } from "./offered.js";
import { type PipelineProcess, startProcess } from "./process.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const { DATABASE_URL, REDIS_URL } = process.env;

describe.skipIf(!DATABASE_URL || !REDIS_URL)("processes that share their work", () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let store: Store;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_URL ?? "");
    store = await openStore({ databaseUrl: database.url });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  const shared = (queuePrefix: string): ConfigInput => ({
    databaseUrl: database.url,
    redisUrl: REDIS_URL ?? "",
    queuePrefix: `${queuePrefix}-${process.pid}`,
  });

  it("can be replaced one after the other while they work; a host that hangs holds none of them up", async () => {
    const articles = 60;
    const site = await offerArticles(articles);
    const calm = site.pages["/topica0"] ?? "";
    site.pages["/topica0"] = "hang";
    const { limits, ...rest } = impatient(site);
    const config = { ...rest, ...shared("rolling"), limits: { ...limits, stopSeconds: 2, lockSeconds: 30 } };
    const old = [startProcess(config, "watch"), startProcess(config, "watch")];
    await until(async () => (await storedCount(store)) >= 6);
    const fresh: PipelineProcess[] = [];
    for (const { child, ended } of old) {
      fresh.push(startProcess(config, "watch"));
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    }
    expect(await storedCount(store)).toBeLessThan(articles);
    site.pages["/topica0"] = calm;
    // With locks of 30 s this would time out if a stopped process had kept its jobs.
    await until(async () => (await storedCount(store)) === articles);
    for (const { child } of fresh) child.kill("SIGTERM");
    expect(await Promise.all(fresh.map(({ ended }) => ended))).toEqual([0, 0]);
    await expectStoredOnce(store, articles);
    await site.close();
  });

  it("fetch no more than can be extracted, nor look at feeds while too much waits", async () => {
    await store.pool.query("truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters cascade");
    const site: TestSite = await startSite({});
    const paths = (name: string) => Array.from({ length: 100 }, (_, i) => `/${name}${i}`);
    for (const path of [...paths("a"), ...paths("b")])
      site.pages[path] = { body: story(path.slice(1)), delayMs: 100 };
    site.pages["/feed-a"] = rss(paths("a"));
    site.pages["/feed-b"] = rss(paths("b"));
    const base = impatient(site);
    const config = Config.parse({
      ...base,
      ...shared("pressure"),
      limits: { ...base.limits, unprocessed: 5, waiting: 10, lockSeconds: 30 },
    });
    const stop = new AbortController();
    await addFeeds(store, [`${site.url}/feed-a`]);
    const fetching = work(config, { stages: ["poll", "fetch"], signal: stop.signal });
    const fetched = async () => (await countStates(store)).fetched ?? 0;
    await until(async () => (await fetched()) > 5);
    await until(async () => {
      const before = await fetched();
      await sleep(3_000);
      return (await fetched()) === before;
    });
    expect(await fetched()).toBeLessThan(100);
    await addFeeds(store, [`${site.url}/feed-a`, `${site.url}/feed-b`]);
    await sleep(3_000);
    expect(site.asked).not.toContain("/feed-b");
    const extracting = work(config, { stages: ["process"], signal: stop.signal });
    await until(async () => (await storedCount(store)) === 200);
    stop.abort();
    await Promise.all([fetching, extracting]);
    await expectStoredOnce(store, 200);
    await site.close();
  });
});
