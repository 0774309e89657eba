import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";
import { at, below, type Element, openXml, textOf } from "./xml-tree.js";

/** The protocol allows 50,000 URLs in one sitemap; a news sitemap holds 1,000. */
const MAX_URLS = 50_000;

/** Parts of a sitemap index that are followed, newest first: older ones are the archive, which can have thousands. */
const MAX_PARTS = 50;

/** Sitemaps, with the news extension where they have it. The URLs of a sitemap index come as `nextUrls`. */
export function readSitemap(xml: string, context: FeedContext): Feed {
  const root = openXml(xml);
  const parts = below(root, "sitemap");
  if (parts.length > 0) {
    const newest = parts.toSorted((a, b) => lastChange(b).localeCompare(lastChange(a)));
    const nextUrls = newest.flatMap((part) => itemUrl(textOf(at(part, "loc")), context.url) ?? []);
    return {
      format: "sitemap-index",
      items: [],
      nextUrls: nextUrls.slice(0, MAX_PARTS),
      warnings:
        parts.length > MAX_PARTS ? [`only the newest ${MAX_PARTS} of ${parts.length} parts taken`] : [],
    };
  }
  const urls = below(root, "url");
  return {
    format: "sitemap",
    items: urls.slice(0, MAX_URLS).flatMap((url) => readUrl(url, context.url)),
    warnings: urls.length > MAX_URLS ? [`only the first ${MAX_URLS} of ${urls.length} URLs read`] : [],
  };
}

/** Change dates sort as text; parts without one come last. */
function lastChange(part: Element): string {
  return readDate(textOf(at(part, "lastmod"))) ?? "";
}

function readUrl(node: Element, base: string): FeedItem[] {
  const url = itemUrl(textOf(at(node, "loc")), base);
  if (url === undefined) return [];
  const news = at(node, "news");
  const keywords = (textOf(at(news, "keywords")) ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return [
    {
      url,
      ...present({
        title: plainTitle(textOf(at(news, "title"))),
        publishedAt: readDate(textOf(at(news, "publication_date"))),
        updatedAt: readDate(textOf(at(node, "lastmod"))),
        language: textOf(at(news, "publication", "language")),
        keywords: keywords.length > 0 ? keywords : undefined,
      }),
    },
  ];
}
