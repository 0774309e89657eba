import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConfigInput } from "../../schemas/index.js";
import {
  articleId,
  countStates,
  findArticles,
  getRecord,
  listVersions,
  readCounters,
} from "../store/index.js";
import { pipelineStatus } from "./index.js";
import { testPipeline } from "./test-pipeline.js";
import { rss, story } from "./test-site.js";

const pipeline = testPipeline();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiredesk-wire-"));
});
afterEach(() => rm(folder, { recursive: true }));

const takeFolder = (more: ConfigInput = {}) =>
  pipeline.once({ wires: [{ folder }], ...more, limits: { onceWaitSeconds: 0.5 } });

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
    const { articles } = await findArticles(pipeline.store);
    expect(articles).toMatchObject([{ title: "River floods Port Hope" }]);
  });

  it("makes a correction the next version: a toll revised from 10 to 12 is one change and nothing else", async () => {
    await lay("flood.json", flood("1", 10));
    await takeFolder();
    await lay("flood-2.json", flood("2", 12, { ednote: "CORRECTS toll to 12" }));
    expect(await takeFolder()).toMatchObject({ updated: 1 });
    const { articles } = await findArticles(pipeline.store);
    const versions = await listVersions(pipeline.store, articles[0]?.id ?? "");
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
    expect(await countStates(pipeline.store)).toEqual({ withdrawn: 1 });
    expect((await findArticles(pipeline.store)).articles).toEqual([]);
    await lay("again.json", flood("1", 10));
    await takeFolder();
    expect((await findArticles(pipeline.store)).articles).toEqual([]);
  });

  it("takes a correction that comes as a story of its own for the one that it corrects", async () => {
    const nitf = (id: string, toll: number, more = "") => `<nitf><head><docdata>${more}
      <doc-id id-string="${id}" regsrc="LNA"/><date.issue norm="20310304T093000Z"/></docdata></head>
      <body><body.head><hedline><hl1>Ferry sinks off Port Hope</hl1></hedline></body.head><body.content>
      <p>Officials in Port Hope said ${toll} people died when the ferry sank on Monday night in heavy seas.</p>
      </body.content></body></nitf>`;
    await lay("1.xml", nitf("lna-1", 10));
    expect(await takeFolder()).toMatchObject({ stored: 1 });
    await lay(
      "2.xml",
      nitf("lna-2", 12, '<correction info="Corrects toll" id-string="lna-1" regsrc="LNA"/>'),
    );
    expect(await takeFolder()).toMatchObject({ stored: 1 });
    expect((await findArticles(pipeline.store)).articles).toMatchObject([{ url: "urn:x-nitf:LNA:lna-2" }]);
    await lay(
      "3.xml",
      nitf("lna-3", 0, "").replace(
        "<docdata>",
        '<docdata management-status="canceled" management-doc-idref="lna-2">',
      ),
    );
    await takeFolder();
    expect((await findArticles(pipeline.store)).articles).toEqual([]);
  });

  it("keeps an embargoed story back until its time, or until the embargo is lifted", async () => {
    await lay("flood.json", flood("1", 10, { embargoed: new Date(Date.now() + 3_600_000).toISOString() }));
    expect(await takeFolder()).toMatchObject({ stored: 0, postponed: 1 });
    expect((await findArticles(pipeline.store)).articles).toEqual([]);
    await lay("lifted.json", flood("2", 10));
    expect(await takeFolder()).toMatchObject({ stored: 1 });
  });

  it("puts aside what cannot be read or is larger than any page may be, with the reason", async () => {
    await lay("words.xml", "no wire story");
    await lay("feeds.xml", '<opml><body><outline xmlUrl="https://a.example/rss"/></body></opml>');
    await lay("large.json", flood("1", 10, { headline: "x".repeat(30_000) }));
    const summary = await takeFolder({ fetch: { maxBytes: 20_000 } });
    expect(summary.troubles.map(({ code }) => code).sort()).toEqual([
      "WD_FEED_MALFORMED",
      "WD_INPUT_INVALID",
      "WD_INPUT_TOO_LARGE",
    ]);
    expect((await readdir(join(folder, "failed"))).sort()).toEqual([
      "feeds.xml",
      "feeds.xml.reason.txt",
      "large.json",
      "large.json.reason.txt",
      "words.xml",
      "words.xml.reason.txt",
    ]);
  });
});

describe("trouble with one file or folder", () => {
  it("keeps no other waiting", async () => {
    await mkdir(join(folder, "done", "flood.json"), { recursive: true });
    await lay("flood.json", flood("1", 10));
    await lay("odd.json", flood("1", 10, { uri: "urn:wire:odd\u0000\ud800", headline: "Odd \u0000 \ud800" }));
    await lay("late.json", flood("1", 10, { uri: "http://wire.example/items/late", headline: "Dam holds" }));
    const { troubles } = await takeFolder({ wires: [{ folder: "/dev/null/none" }, { folder }] });
    expect(troubles.map(({ url, code }) => [url, code])).toEqual([
      ["/dev/null/none", "WD_INPUT_NOT_FOUND"],
      [`${folder}/flood.json`, "WD_INPUT_NOT_FOUND"],
    ]);
    expect(await readFile(join(folder, "failed", "flood.json.reason.txt"), "utf8")).toContain("[WD_");
    expect((await readdir(join(folder, "done"))).sort()).toEqual(["flood.json", "late.json", "odd.json"]);
    expect(await countStates(pipeline.store)).toMatchObject({ stored: expect.any(Number) });
  });
});

describe("feeds", () => {
  const look = (feed: string) =>
    pipeline.once({ feeds: [pipeline.site.url + feed], limits: { onceWaitSeconds: 0.5 } });

  it("that fail are left alone for longer and longer, show in the status, and recover by themselves", async () => {
    pipeline.site.pages["/feed"] = { status: 500 };
    const pauses: number[] = [];
    for (let failures = 1; failures <= 3; failures++) {
      await look("/feed");
      const [feed] = (await pipelineStatus(pipeline.store)).feeds;
      expect(feed).toMatchObject({
        failures,
        error: expect.stringContaining("500"),
        failingSince: expect.any(String),
      });
      pauses.push(Date.parse(feed?.nextPollAt ?? "") - Date.now());
    }
    const minutes = pauses.map((ms) => Math.round(ms / 60_000));
    expect(minutes).toEqual([1, 2, 4]);
    pipeline.site.pages["/feed"] = rss(["/flood"]);
    pipeline.site.pages["/flood"] = story("flood");
    expect(await look("/feed")).toMatchObject({ stored: 1 });
    const [feed] = (await pipelineStatus(pipeline.store)).feeds;
    expect(feed).toMatchObject({ failures: 0, error: null, failingSince: null });
  });

  it("named by the home page of their site are found there, and found again once they have moved", async () => {
    const { site } = pipeline;
    const home = (feed: string) =>
      `<html><head><link rel="alternate" type="application/rss+xml" href="${feed}"></head><body>News</body></html>`;
    Object.assign(site.pages, {
      "/": home("/old.xml"),
      "/old.xml": rss(["/flood"]),
      "/flood": story("flood"),
    });
    expect(await look("/")).toMatchObject({ feeds: 1, stored: 1 });
    expect((await pipelineStatus(pipeline.store)).feeds).toMatchObject([
      { url: `${site.url}/`, title: "Wire" },
    ]);
    await look("/");
    expect(site.asked).toEqual(["/", "/old.xml", "/flood", "/old.xml"]);
    Object.assign(site.pages, { "/": home("/new.xml"), "/old.xml": "", "/new.xml": rss(["/strike"]) });
    site.pages["/strike"] = story("strike");
    for (let failure = 0; failure < 3; failure++) expect(await look("/")).toMatchObject({ feedsFailed: 1 });
    expect(await look("/")).toMatchObject({ stored: 1, feedsFailed: 0 });
  });

  it("whose entries are the articles, as the configuration says, are read without their pages", async () => {
    const { site } = pipeline;
    const words = "Officials in Port Hope said 12 people died when the river rose on Monday night.";
    const entry = `<item><title>Flood</title><link>/flood</link><description>short</description>
      <content:encoded><![CDATA[<p>${words}</p><p>The mayor, Ann Bell, asked for 40 buses to move families out.</p>]]></content:encoded></item>`;
    site.pages["/feed"] = `<rss version="2.0"><channel><title>Wire</title>${entry}</channel></rss>`;
    const feeds = [{ url: `${site.url}/feed`, content: "entry" as const }];
    expect(await pipeline.once({ feeds })).toMatchObject({ stored: 1 });
    expect(site.asked).toEqual(["/feed"]);
    const record = await getRecord(pipeline.store, articleId(`${site.url}/flood`));
    expect(record?.article).toMatchObject({ title: "Flood", text: expect.stringContaining(words) });
  });

  it("that give a page for once are not given up for another feed that the page names", async () => {
    const { site } = pipeline;
    site.pages["/feed"] = rss([]);
    await look("/feed");
    site.pages["/feed"] = '<html><a href="/other.xml">Log in for the feed</a></html>';
    site.pages["/other.xml"] = rss(["/flood"]);
    expect(await look("/feed")).toMatchObject({ feedsFailed: 1 });
    expect(site.asked).toEqual(["/feed", "/feed"]);
  });

  it("that can be read though something is wrong with them say so in the status", async () => {
    const whole = rss(["/flood", "/strike"]) as { body: string };
    pipeline.site.pages["/feed"] = whole.body.slice(0, -60);
    await look("/feed");
    expect((await pipelineStatus(pipeline.store)).feeds).toMatchObject([
      { failures: 0, warnings: [expect.stringContaining("breaks off")] },
    ]);
  });

  it("do not kill, and do not put words into, what is not theirs", async () => {
    const { site } = pipeline;
    site.pages["/feed"] = rss(["/flood"]);
    site.pages["/flood"] = story("flood");
    await look("/feed");
    const theirs = `${site.url}/flood`;
    const claims = [
      flood("9", 10, { uri: theirs, pubstatus: "canceled" }),
      flood("9", 99, { uri: theirs.replace("127.0.0.1", "localhost") }),
    ];
    site.pages["/claims"] = { headers: { "content-type": "application/json" }, body: JSON.stringify(claims) };
    const asked = site.asked.length;
    await pipeline.once({
      feeds: [`${site.url}/feed`, `${site.url}/claims`],
      limits: { onceWaitSeconds: 0.5 },
    });
    expect(site.asked.slice(asked).sort(), "the page itself is asked").toEqual([
      "/claims",
      "/feed",
      "/flood",
    ]);
    const { articles } = await findArticles(pipeline.store);
    expect(new Set(articles.map(({ title }) => title))).toEqual(new Set(["flood in numbers"]));
    expect(articles.map(({ url }) => url)).toContain(theirs);
  });

  it("that lead from list to list are followed three levels deep", async () => {
    const index = (next: string) =>
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${pipeline.site.url}${next}</loc></sitemap></sitemapindex>`;
    for (let level = 0; level < 8; level++) pipeline.site.pages[`/map-${level}`] = index(`/map-${level + 1}`);
    pipeline.site.pages["/ring-a"] = index("/ring-b");
    pipeline.site.pages["/ring-b"] = index("/ring-a");
    await look("/map-0");
    await look("/ring-a");
    expect(pipeline.site.asked.filter((path) => path.startsWith("/map"))).toEqual([
      "/map-0",
      "/map-1",
      "/map-2",
      "/map-3",
    ]);
    expect(pipeline.site.asked.filter((path) => path.startsWith("/ring"))).toHaveLength(4);
    expect(await readCounters(pipeline.store)).toEqual({});
  });
});
