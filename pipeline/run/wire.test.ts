import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import {
  countStates,
  findArticles,
  listVersions,
  openStore,
  readCounters,
  type Store,
} from "../store/index.js";
import { pipelineStatus, run } from "./index.js";
import { rss, startSite, story, type TestSite } from "./test-site.js";

vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let threads: ThreadPool;
let folder: string;
beforeAll(async () => {
  store = await openStore({});
  threads = new ThreadPool(Config.parse({}), { threads: 1, stageSeconds: 30 });
});
afterAll(async () => {
  await threads.close();
  await store.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiredesk-wire-"));
  await store.pool.query("truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters cascade");
});
afterEach(() => rm(folder, { recursive: true }));

const limits = { threads: 1, oncePauseSeconds: 0.2, onceWaitSeconds: 0.5 };
const once = (config: ConfigInput) =>
  run(Config.parse({ limits, ...config }), { once: true, store, threads });
const takeFolder = (more: ConfigInput = {}) => once({ wires: [{ folder }], ...more });

/** Lays a story into the folder as a sender that has been done with it for a minute. */
async function lay(name: string, story: object | string): Promise<void> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, typeof story === "string" ? story : JSON.stringify(story));
  const minuteAgo = Date.now() / 1_000 - 60;
  await utimes(file, minuteAgo, minuteAgo);
}

const uri = "http://wire.example/items/flood-1";
const flood = (version: string, toll: number, more: object = {}) => ({
  uri,
  type: "text",
  version,
  versioncreated: `2031-03-04T0${version}:00:00Z`,
  pubstatus: "usable",
  language: "en",
  headline: "River floods Port Hope",
  body_html: `<p>Officials in Port Hope said ${toll} people died when the river rose on Monday night.</p>
<p>The mayor, Ann Bell, asked for 40 buses to move families out of the old town before more rain.</p>`,
  ...more,
});

describe("a watched wire folder", () => {
  it("is emptied: stories stored, files put into done/", async () => {
    await lay("flood.json", flood("1", 10));
    expect(await takeFolder()).toMatchObject({ offered: 1, stored: 1, troubles: [] });
    expect(await readdir(join(folder, "done"))).toEqual(["flood.json"]);
    const { articles } = await findArticles(store);
    expect(articles).toMatchObject([{ title: "River floods Port Hope" }]);
  });

  it("makes a correction the next version: a toll revised from 10 to 12 is one change and nothing else", async () => {
    await lay("flood.json", flood("1", 10));
    await takeFolder();
    await lay("flood-2.json", flood("2", 12, { ednote: "CORRECTS toll to 12" }));
    expect(await takeFolder()).toMatchObject({ updated: 1 });
    const { articles } = await findArticles(store);
    const versions = await listVersions(store, articles[0]?.id ?? "");
    expect(versions).toHaveLength(2);
    const { gained, lost, changed } = versions[1]?.changes ?? {};
    const tolls = changed?.filter(({ before }) => before.kind === "count");
    expect(tolls).toMatchObject([{ before: { value: 10 }, after: { value: 12 } }]);
    expect({ gained, lost }).toEqual({ gained: [], lost: [] });
  });

  it("withdraws what its wire kills, and does not take it up again", async () => {
    await lay("flood.json", flood("1", 10));
    await takeFolder();
    await lay("kill.json", flood("2", 10, { pubstatus: "canceled" }));
    await takeFolder();
    expect(await countStates(store)).toEqual({ withdrawn: 1 });
    expect((await findArticles(store)).articles).toEqual([]);
    await lay("again.json", flood("1", 10));
    await takeFolder();
    expect((await findArticles(store)).articles).toEqual([]);
  });

  it("keeps an embargoed story back until its time, or until the embargo is lifted", async () => {
    await lay("flood.json", flood("1", 10, { embargoed: new Date(Date.now() + 3_600_000).toISOString() }));
    expect(await takeFolder()).toMatchObject({ stored: 0, postponed: 1 });
    expect((await findArticles(store)).articles).toEqual([]);
    await lay("lifted.json", flood("2", 10));
    expect(await takeFolder()).toMatchObject({ stored: 1 });
  });

  it("puts aside what cannot be read or is larger than any page may be, with the reason", async () => {
    await lay("words.xml", "no wire story");
    await lay("large.json", flood("1", 10, { headline: "x".repeat(30_000) }));
    const summary = await takeFolder({ fetch: { maxBytes: 20_000 } });
    expect(summary.troubles.map(({ code }) => code).sort()).toEqual([
      "WD_FEED_MALFORMED",
      "WD_INPUT_TOO_LARGE",
    ]);
    expect((await readdir(join(folder, "failed"))).sort()).toEqual([
      "large.json",
      "large.json.reason.txt",
      "words.xml",
      "words.xml.reason.txt",
    ]);
  });
});

describe("feeds", () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await startSite({});
  });
  afterEach(() => site.close());
  const look = (feed: string) =>
    once({ feeds: [site.url + feed], fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0 } } });

  it("that fail are left alone for longer and longer, show in the status, and recover by themselves", async () => {
    site.pages["/feed"] = { status: 500 };
    const pauses: number[] = [];
    for (let failures = 1; failures <= 3; failures++) {
      await look("/feed");
      const [feed] = (await pipelineStatus(store)).feeds;
      expect(feed).toMatchObject({
        failures,
        error: expect.stringContaining("500"),
        failingSince: expect.any(String),
      });
      pauses.push(Date.parse(feed?.nextPollAt ?? "") - Date.now());
    }
    const minutes = pauses.map((ms) => Math.round(ms / 60_000));
    expect(minutes).toEqual([1, 2, 4]);
    site.pages["/feed"] = rss(["/flood"]);
    site.pages["/flood"] = story("flood");
    expect(await look("/feed")).toMatchObject({ stored: 1 });
    const [feed] = (await pipelineStatus(store)).feeds;
    expect(feed).toMatchObject({ failures: 0, error: null, failingSince: null });
  });

  it("that lead from list to list are followed three levels deep", async () => {
    const index = (next: string) =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site.url}${next}</loc></sitemap></sitemapindex>`;
    for (let level = 0; level < 8; level++) site.pages[`/map-${level}`] = index(`/map-${level + 1}`);
    site.pages["/ring-a"] = index("/ring-b");
    site.pages["/ring-b"] = index("/ring-a");
    await look("/map-0");
    await look("/ring-a");
    expect(site.asked.filter((path) => path.startsWith("/map"))).toEqual([
      "/map-0",
      "/map-1",
      "/map-2",
      "/map-3",
    ]);
    expect(site.asked.filter((path) => path.startsWith("/ring"))).toHaveLength(4);
    expect(await readCounters(store)).toEqual({});
  });
});
