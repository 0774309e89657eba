import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFeed, sniffKind } from "./index.js";

/** A folder a format or fault: `feed.*` as a publisher would serve it, `expected.json` what it means. */
const root = new URL("../../fixtures/feeds/formats/", import.meta.url);
const slugs = readdirSync(root);

describe.each(slugs)("feed fixture %s", (slug) => {
  const files = readdirSync(new URL(`${slug}/`, root));
  const file = files.find((name) => name.startsWith("feed."));

  it("is read as its expected.json says", () => {
    const body = readFileSync(new URL(`${slug}/${file}`, root));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, root), "utf8"));
    const feed = readFeed(body, { url: `https://feeds.example/${slug}/${file}` });
    expect({ kind: sniffKind(body), feed }).toEqual(expected);
  });
});

it("there is a fixture for every format", () => {
  const formats = slugs.map(
    (slug) => JSON.parse(readFileSync(new URL(`${slug}/expected.json`, root), "utf8")).feed.format,
  );
  expect([...new Set(formats)].sort()).toEqual(
    "atom json-feed newsml-g2 ninjs nitf opml rdf rss sitemap sitemap-index url-list".split(" "),
  );
});
