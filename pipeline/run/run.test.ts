import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { articleId, findArticles, getRecord, listVersions, openStore, type Store } from "../store/index.js";
import { type RunSummary, run } from "./index.js";
import { rss, startSite, story, type TestSite } from "./test-site.js";

// Each run starts a thread and its libraries; on a machine with much else to do that takes its time.
vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let threads: ThreadPool;
let site: TestSite;
beforeAll(async () => {
  store = await openStore({});
  threads = new ThreadPool(Config.parse({}), { threads: 1, stageSeconds: 30 });
});
afterAll(async () => {
  await threads.close();
  await store.close();
});
beforeEach(async () => {
  site = await startSite({});
  await store.pool.query("truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters cascade");
});
afterEach(() => site.close());

function configFor(feeds: string[], more: ConfigInput = {}): Config {
  return Config.parse({
    feeds: feeds.map((path) => site.url + path),
    fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0, concurrency: 20 } },
    limits: { threads: 1, oncePauseSeconds: 0.2, onceWaitSeconds: 1 },
    ...more,
  });
}

const once = (config: Config, urls?: string[]): Promise<RunSummary> =>
  run(config, { once: true, store, threads, ...(urls && { urls }) });

describe("a single run", () => {
  it("stores every article of a feed, and does not repeat itself", async () => {
    site.pages["/feed"] = rss(["/flood", "/strike", "/harvest"]);
    for (const topic of ["flood", "strike", "harvest"]) site.pages[`/${topic}`] = story(topic);
    const first = await once(configFor(["/feed"]));
    expect(first).toMatchObject({
      feeds: 1,
      offered: 3,
      queued: 3,
      fetched: 3,
      stored: 3,
      troubles: [],
      interrupted: false,
    });
    expect(first.articleIds).toHaveLength(3);
    const again = await once(configFor(["/feed"]));
    expect(again).toMatchObject({ offered: 3, queued: 0, fetched: 0, stored: 0 });
    expect(site.asked.filter((path) => path === "/flood")).toHaveLength(1);
    const record = await getRecord(store, articleId(`${site.url}/flood`));
    expect(record).toMatchObject({
      source: { url: `${site.url}/flood`, feedUrl: `${site.url}/feed`, httpStatus: 200 },
      article: { title: "flood in numbers", publishedAt: "2026-01-02T03:00:00Z" },
    });
  });

  it("makes a new version of an article when its feed says that it changed", async () => {
    site.pages["/feed"] = rss(["/flood@2026-01-02T03:00:00Z"]);
    site.pages["/flood"] = story("flood", "In all 10 people died.");
    await once(configFor(["/feed"]));
    site.pages["/feed"] = rss(["/flood@2026-01-02T09:00:00Z"]);
    site.pages["/flood"] = story("flood", "In all 12 people died.");
    expect(await once(configFor(["/feed"]))).toMatchObject({ queued: 1, fetched: 1, updated: 1 });
    expect(await listVersions(store, articleId(`${site.url}/flood`))).toHaveLength(2);
  });

  it("takes addresses of feeds and of articles", async () => {
    site.pages["/feed"] = rss(["/strike"]);
    site.pages["/strike"] = story("strike");
    site.pages["/flood"] = story("flood");
    const summary = await once(configFor([]), [`${site.url}/feed`, `${site.url}/flood`]);
    expect(summary).toMatchObject({ stored: 2, troubles: [] });
    expect(site.asked.sort()).toEqual(["/feed", "/flood", "/strike"]);
  });

  it("takes up what failed for the moment when it runs again", async () => {
    site.pages["/feed"] = rss(["/flood"]);
    site.pages["/flood"] = { status: 503 };
    const config = configFor(["/feed"], {
      fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0 }, pauseMs: 100 },
    });
    expect(await once(config)).toMatchObject({ stored: 0, failed: 1 });
    site.pages["/flood"] = story("flood");
    expect(await once(config)).toMatchObject({ offered: 1, queued: 1, stored: 1, failed: 0 });
  });

  it("ends early when asked, and the next run does the rest", async () => {
    const topics = Array.from({ length: 12 }, (_, i) => `topic${i}`);
    site.pages["/feed"] = rss(topics.map((topic) => `/${topic}`));
    for (const topic of topics) site.pages[`/${topic}`] = story(topic);
    const stop = new AbortController();
    const summary = await run(configFor(["/feed"]), {
      once: true,
      store,
      threads,
      signal: stop.signal,
      onProgress: ({ stored }) => stored >= 2 && stop.abort(),
    });
    expect(summary.interrupted).toBe(true);
    const rest = await once(configFor(["/feed"]));
    expect(summary.stored + rest.stored).toBe(12);
    expect((await findArticles(store)).articles).toHaveLength(12);
  });

  it("wants something to run over", async () => {
    await expect(once(configFor([]))).rejects.toMatchObject({ code: "WD_USAGE" });
  });
});
