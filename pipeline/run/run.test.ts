import { describe, expect, it } from "vitest";
import type { ConfigInput } from "../../schemas/index.js";
import { articleId, findArticles, getRecord, listVersions } from "../store/index.js";
import { testPipeline } from "./test-pipeline.js";
import { rss, story } from "./test-site.js";

const pipeline = testPipeline();
const over = (paths: string[], more: ConfigInput = {}, options = {}) =>
  pipeline.once({ feeds: paths.map((path) => pipeline.site.url + path), ...more }, options);

describe("a single run", () => {
  it("stores every article of a feed, and does not repeat itself", async () => {
    pipeline.site.pages["/feed"] = rss(["/flood", "/strike", "/harvest"]);
    for (const topic of ["flood", "strike", "harvest"]) pipeline.site.pages[`/${topic}`] = story(topic);
    const first = await over(["/feed"]);
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
    const again = await over(["/feed"]);
    expect(again).toMatchObject({ offered: 3, queued: 0, fetched: 0, stored: 0 });
    expect(pipeline.site.asked.filter((path) => path === "/flood")).toHaveLength(1);
    const record = await getRecord(pipeline.store, articleId(`${pipeline.site.url}/flood`));
    expect(record).toMatchObject({
      source: { url: `${pipeline.site.url}/flood`, feedUrl: `${pipeline.site.url}/feed`, httpStatus: 200 },
      article: { title: "flood in numbers", publishedAt: "2026-01-02T03:00:00Z" },
    });
  });

  it("makes a new version of an article when its feed says that it changed", async () => {
    pipeline.site.pages["/feed"] = rss(["/flood@2026-01-02T03:00:00Z"]);
    pipeline.site.pages["/flood"] = story("flood", "In all 10 people died.");
    await over(["/feed"]);
    pipeline.site.pages["/feed"] = rss(["/flood@2026-01-02T09:00:00Z"]);
    pipeline.site.pages["/flood"] = story("flood", "In all 12 people died.");
    expect(await over(["/feed"])).toMatchObject({ queued: 1, fetched: 1, updated: 1 });
    expect(await listVersions(pipeline.store, articleId(`${pipeline.site.url}/flood`))).toHaveLength(2);
  });

  it("takes addresses of feeds and of articles", async () => {
    pipeline.site.pages["/feed"] = rss(["/strike"]);
    pipeline.site.pages["/strike"] = story("strike");
    pipeline.site.pages["/flood"] = story("flood");
    const summary = await over([], {}, { urls: [`${pipeline.site.url}/feed`, `${pipeline.site.url}/flood`] });
    expect(summary).toMatchObject({ stored: 2, troubles: [] });
    expect(pipeline.site.asked.sort()).toEqual(["/feed", "/flood", "/strike"]);
  });

  it("takes up what failed for the moment when it runs again", async () => {
    pipeline.site.pages["/feed"] = rss(["/flood"]);
    pipeline.site.pages["/flood"] = { status: 503 };
    const config = { fetch: { pauseMs: 100 } };
    expect(await over(["/feed"], config)).toMatchObject({ stored: 0, failed: 1 });
    pipeline.site.pages["/flood"] = story("flood");
    expect(await over(["/feed"], config)).toMatchObject({ offered: 1, queued: 1, stored: 1, failed: 0 });
  });

  it("ends early when asked, and the next run does the rest", async () => {
    const topics = Array.from({ length: 12 }, (_, i) => `topic${i}`);
    pipeline.site.pages["/feed"] = rss(topics.map((topic) => `/${topic}`));
    for (const topic of topics) pipeline.site.pages[`/${topic}`] = story(topic);
    const stop = new AbortController();
    const summary = await over(
      ["/feed"],
      {},
      {
        signal: stop.signal,
        onProgress: ({ stored }: { stored: number }) => stored >= 2 && stop.abort(),
      },
    );
    expect(summary.interrupted).toBe(true);
    const rest = await over(["/feed"]);
    expect(summary.stored + rest.stored).toBe(12);
    expect((await findArticles(pipeline.store)).articles).toHaveLength(12);
  });

  it("wants something to run over", async () => {
    await expect(over([])).rejects.toMatchObject({ code: "WD_USAGE" });
  });
});
