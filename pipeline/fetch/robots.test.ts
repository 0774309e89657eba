import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { FetchConfig } from "../../schemas/fetch-config.js";
import { type Answerer, type LocalSite, openSite, serve } from "../../test/support/local-site.js";
import { createFetcher } from "./index.js";
import { readRobots } from "./robots-text.js";

const allowed = (text: string, path: string, name = "Wiredesk") =>
  readRobots(text, name).isAllowed(new URL(path, "https://paper.example"));

describe("rules of a robots.txt", () => {
  it.each([
    ["nothing forbids nothing", "", "/a", true],
    ["everything for everybody", "User-agent: *\nDisallow: /", "/a", false],
    ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
    ["a folder", "User-agent: *\nDisallow: /a/", "/a/b", false],
    ["not its neighbour", "User-agent: *\nDisallow: /a/", "/ab", true],
    [
      "our own group wins over everybody's",
      "User-agent: *\nDisallow: /\n\nUser-agent: wiredesk\nDisallow: /b",
      "/a",
      true,
    ],
    ["our name in any case and with a version", "User-agent: WIREDESK/2.0\nDisallow: /", "/a", false],
    ["another's group is not ours", "User-agent: wiredeskbot\nDisallow: /", "/a", true],
    ["several names for one group", "User-agent: other\nUser-agent: wiredesk\nDisallow: /a", "/a", false],
    [
      "two groups of one name add up",
      "User-agent: wiredesk\nDisallow: /a\n\nUser-agent: wiredesk\nDisallow: /b",
      "/b",
      false,
    ],
    ["the longest rule wins", "User-agent: *\nDisallow: /a\nAllow: /a/open", "/a/open/1", true],
    ["whatever the order", "User-agent: *\nAllow: /a/open\nDisallow: /a", "/a/open/1", true],
    ["of two as long the one that allows", "User-agent: *\nDisallow: /ab\nAllow: /ab", "/ab", true],
    ["a wildcard", "User-agent: *\nDisallow: /*/print", "/news/1/print", false],
    ["a wildcard that finds nothing", "User-agent: *\nDisallow: /*/print", "/print", true],
    ["an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["an end that is not one", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
    ["parts that may not overlap", "User-agent: *\nDisallow: /ab*ba$", "/aba", true],
    ["the query belongs to the path", "User-agent: *\nDisallow: /*?print=", "/a?print=1", false],
    ["letters in any spelling", "User-agent: *\nDisallow: /caf%c3%a9", "/café", false],
    ["letters written plainly", "User-agent: *\nDisallow: /café", "/caf%C3%A9/1", false],
    ["comments and blanks", "# hello\nUser-agent : * # all\n  Disallow : /a # here", "/a", false],
    ["a byte-order mark and old line ends", "\uFEFFUser-agent: *\rDisallow: /a", "/a", false],
    ["rules before any name do not count", "Disallow: /", "/a", true],
    ["robots.txt itself is free", "User-agent: *\nDisallow: /", "/robots.txt", true],
  ])("%s", (_what, text, path, expected) => expect(allowed(text, path)).toBe(expected));

  it("give crawl-delay and sitemaps", () => {
    const rules = readRobots(
      "User-agent: *\nCrawl-delay: 2.5\nSitemap: https://paper.example/map.xml",
      "Wiredesk",
    );
    expect(rules).toMatchObject({ crawlDelayMs: 2_500, sitemaps: ["https://paper.example/map.xml"] });
    expect(readRobots("User-agent: *\nCrawl-delay: soon", "Wiredesk").crawlDelayMs).toBeUndefined();
  });

  it("with thousands of robots times thousands of rules cost no more than their bytes", () => {
    const names = Array.from({ length: 15_000 }, (_, index) => `User-agent: r${index}`).join("\n");
    const rules = Array.from({ length: 15_000 }, (_, index) => `Disallow: /*a*${index}`).join("\n");
    expect(allowed(`${names}\n${rules}`, "/a/7")).toBe(true);
    expect(allowed(`User-agent: *\n${rules}`, "/xa/7")).toBe(false);
  });

  it("mean what the same pattern means as a regular expression", () => {
    const path = fc.stringMatching(/^\/([ab][ab/]{0,11})?$/);
    const pattern = fc.stringMatching(/^\/[ab*/]{0,8}\$?$/);
    fc.assert(
      fc.property(path, pattern, (path, pattern) => {
        const expression = new RegExp(`^${pattern.replace(/\*+/g, ".*")}`);
        expect(allowed(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(
          !expression.test(new URL(path, "https://paper.example").pathname),
        );
      }),
    );
  });
});

describe("a host's robots.txt", () => {
  let site: LocalSite;
  afterEach(() => site.close());
  const codeFor = async (robots: Answerer) => {
    site = await openSite({
      "/robots.txt": robots,
      "/a": serve("<p>a</p>"),
      "/lost": serve("", { location: "/lost" }, 302),
    });
    const fetcher = createFetcher(
      FetchConfig.parse({ allowHosts: ["127.0.0.1"], proxy: "none", pace: { gapMs: 0 } }),
    );
    return fetcher.get(`${site.origin}/a`).then(
      () => "fetched",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );
  };

  it.each([
    ["404", serve("", {}, 404), "fetched"],
    ["403", serve("", {}, 403), "fetched"],
    ["a redirect in a circle", serve("", { location: "/lost" }, 302), "fetched"],
    ["a picture", serve("\x89PNG", { "content-type": "image/png" }), "fetched"],
    ["a page of HTML", serve("<html><p>Not found</p></html>"), "fetched"],
    ["500", serve("", {}, 500), "WD_FETCH_ROBOTS_UNAVAILABLE"],
    ["429", serve("", {}, 429), "WD_FETCH_ROBOTS_UNAVAILABLE"],
    [
      "a megabyte, of which the first half counts",
      serve(`User-agent: *\nDisallow: /b\n${"# \n".repeat(300_000)}Disallow: /a`),
      "fetched",
    ],
    ["rules that forbid", serve("User-agent: *\nDisallow: /"), "WD_FETCH_ROBOTS"],
  ])("that answers %s: the page is %s", async (_what, robots, expected) => {
    expect(await codeFor(robots)).toBe(expected);
  });

  it("is asked for once, however many pages wait for it", async () => {
    let asked = 0;
    site = await openSite({
      "/robots.txt": (_request, response) => {
        asked += 1;
        setTimeout(() => response.end("User-agent: *\nDisallow: /x"), 30);
      },
      "/a": serve("<p>a</p>"),
    });
    const fetcher = createFetcher(
      FetchConfig.parse({ allowHosts: ["127.0.0.1"], proxy: "none", pace: { gapMs: 0 } }),
    );
    await Promise.all([1, 2, 3, 4].map(() => fetcher.get(`${site.origin}/a`)));
    expect(asked).toBe(1);
  });
});
