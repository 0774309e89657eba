import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePage } from "../parse/index.js";
import { type DemoSite, startDemoSite } from "./server.js";

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const itemLinks = (feed: string) =>
  [...feed.matchAll(/<item>[\s\S]*?<link>(.*?)<\/link>/g)].map((match) => match[1]!);

describe("the demo site", () => {
  it("listens on the loopback interface only", () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("serves a feed whose links lead to its own pages, but for one that is gone", async () => {
    const feed = await (await fetch(site.feedUrl)).text();
    const links = itemLinks(feed);
    expect(links.length).toBeGreaterThan(10);
    const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status));
    expect(links.every((link) => link.startsWith(`${site.url}/articles/`))).toBe(true);
    expect(statuses.filter((status) => status === 404)).toHaveLength(1);
    expect(statuses.filter((status) => status === 200)).toHaveLength(links.length - 1);
  });

  it("answers a poll with the known tag by 304", async () => {
    const first = await fetch(site.feedUrl);
    const etag = first.headers.get("etag")!;
    await first.text();
    const second = await fetch(site.feedUrl, { headers: { "if-none-match": etag } });
    expect(second.status).toBe(304);
  });

  it("allows everything in robots.txt and refuses other methods", async () => {
    expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain("Allow: /");
    expect((await fetch(site.url, { method: "POST" })).status).toBe(405);
  });

  it.each(["belarus_release", "ferry-toll-revised"])("shows exactly the text of %s", async (slug) => {
    const url = `${site.url}/articles/${slug}`;
    const page = parsePage({ body: await (await fetch(url)).text(), url });
    const text = new URL(`../../fixtures/articles/${slug}/source.txt`, import.meta.url);
    expect(page.article.text).toBe(readFileSync(text, "utf8"));
  });

  it("takes another port where the wanted one is in use", async () => {
    const port = Number(new URL(site.url).port);
    const other = await startDemoSite({ port });
    expect(other.url).not.toBe(site.url);
    expect((await fetch(other.feedUrl)).status).toBe(200);
    await other.close();
    const again = await startDemoSite({ port: Number(new URL(other.url).port) });
    expect(again.url).toBe(other.url);
    await again.close();
  });
});
