import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { Config } from "../../schemas/index.js";
import { findArticles, openStore, readCounters, type Store } from "../store/index.js";
import { run } from "./index.js";
import { rss, startSite, story, type TestSite } from "./test-site.js";

vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let site: TestSite;
beforeAll(async () => {
  store = await openStore({});
  site = await startSite({});
});
afterAll(async () => {
  await site.close();
  await store.close();
});

it("stores the good articles whatever the others do", async () => {
  const hostile: Record<string, [code: string, outcome: string]> = {
    "/gone": ["WD_FETCH_STATUS_GONE", "discarded"],
    "/denied": ["WD_FETCH_STATUS_DENIED", "quarantined"],
    "/broken": ["WD_FETCH_STATUS_SERVER", "failed"],
    "/slow": ["WD_FETCH_TIMEOUT", "failed"],
    "/loop": ["WD_FETCH_REDIRECTS", "discarded"],
    [`${await closedPort()}/closed`]: ["WD_FETCH_UNREACHABLE", "failed"],
    "/pdf": ["WD_FETCH_NOT_TEXT", "discarded"],
    "/image": ["WD_FETCH_NOT_TEXT", "discarded"],
    "/empty": ["WD_PARSE_EMPTY", "discarded"],
    "/huge": ["WD_FETCH_TOO_LARGE", "discarded"],
    "/deep": ["WD_PARSE_TOO_DEEP", "discarded"],
    "/index": ["WD_PARSE_NO_ARTICLE", "discarded"],
  };
  Object.assign(site.pages, {
    "/feed": rss([...Object.keys(hostile), "/flood", "/latin", "/strike"]),
    "/malformed": { headers: { "content-type": "application/rss+xml" }, body: "no feed, only words" },
    "/denied": { status: 403 },
    "/broken": { status: 500 },
    "/slow": "hang",
    "/loop": { status: 302, headers: { location: "/loop" } },
    "/pdf": { headers: { "content-type": "application/pdf" }, body: "%PDF-1.7" },
    "/image": {
      headers: { "content-type": "text/html" },
      body: Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"),
    },
    "/empty": "",
    "/huge": `<p>${"word ".repeat(2_400_000)}</p>`,
    "/deep": `${"<div>".repeat(5_000)}text${"</div>".repeat(5_000)}`,
    "/index": "<html><body><nav><a href='/a'>One</a> <a href='/b'>Two</a></nav></body></html>",
    "/latin": {
      headers: { "content-type": "text/html; charset=utf-8" },
      body: Buffer.from(
        story("café").replace('lang="en"><head>', 'lang="en"><head><meta charset="windows-1252">'),
        "latin1",
      ),
    },
    "/flood": story("flood"),
    "/strike": story("strike"),
  });
  const config = Config.parse({
    feeds: ["/feed", "/malformed", "/nowhere"].map((path) => site.url + path),
    limits: { threads: 1, oncePauseSeconds: 0.2, onceWaitSeconds: 1 },
    fetch: {
      allowHosts: ["127.0.0.1"],
      pace: { gapMs: 0, concurrency: 20 },
      timeouts: { responseMs: 2_500 },
      deadAfter: 100,
    },
  });
  const summary = await run(config, { once: true, store });
  expect(summary).toMatchObject({ stored: 3, feedsFailed: 2, failed: 3, quarantined: 1 });
  const found = Object.fromEntries(
    summary.troubles.map(({ url, code }) => [url.replace(site.url, ""), code]),
  );
  const expected = Object.fromEntries(Object.entries(hostile).map(([url, [code]]) => [url, code]));
  expect(found).toEqual({
    ...expected,
    "/malformed": "WD_FEED_MALFORMED",
    "/nowhere": "WD_FETCH_STATUS_GONE",
  });
  for (const trouble of summary.troubles) {
    expect(trouble.message).toContain(trouble.url);
    expect(trouble.hint).not.toBe("");
  }
  const { articles } = await findArticles(store);
  expect(articles.map(({ title }) => title).sort()).toEqual([
    "café in numbers",
    "flood in numbers",
    "strike in numbers",
  ]);
  const counters = await readCounters(store);
  for (const [code, outcome] of Object.values(hostile)) {
    if (outcome !== "failed") expect(counters[`${outcome} ${code}`], code).toBeGreaterThan(0);
  }
});

/** An address at which nobody listens. */
async function closedPort(): Promise<string> {
  const other = await startSite({});
  await other.close();
  return other.url;
}
