import { type AtomFeed, parseAtomFeed } from "feedsmith";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";
import { updateMinutes } from "./rss.js";

type AtomEntry = AtomFeed.Entry<string>;

/** Atom 1.0 and 0.3. */
export function readAtom(xml: string, context: FeedContext): Feed {
  const feed: AtomFeed.Feed<string> = parseAtomFeed(xml);
  const base = itemUrl(feed.xml?.base, context.url) ?? context.url;
  return {
    format: "atom",
    ...present({ title: plainTitle(feed.title?.value), ttlMinutes: updateMinutes(feed.sy) }),
    items: (feed.entries ?? []).flatMap((entry) => readEntry(entry, base)),
    warnings: [],
  };
}

function readEntry(entry: AtomEntry, feedBase: string): FeedItem[] {
  const base = itemUrl(entry.xml?.base, feedBase) ?? feedBase;
  const links = entry.links ?? [];
  const pages = links.filter(({ rel }) => rel === undefined || rel === "alternate");
  const page = pages.find(({ type }) => type === undefined || type.includes("html")) ?? pages[0];
  const url =
    itemUrl(page?.href, base) ??
    itemUrl(entry.content?.src, base) ??
    (isWeb(entry.id) ? itemUrl(entry.id, base) : undefined);
  if (url === undefined) return [];
  const byline = (entry.authors ?? []).flatMap(({ name }) => plainTitle(name) ?? []);
  return [
    {
      url,
      ...present({
        id: entry.id,
        title: plainTitle(entry.title?.value),
        publishedAt: readDate(entry.published ?? entry.updated),
        updatedAt: readDate(entry.updated),
        summary: entry.summary?.value,
        html: entry.content?.value,
        byline: byline.length > 0 ? byline : undefined,
      }),
    },
  ];
}

function isWeb(id: string | undefined): boolean {
  return /^https?:\/\//i.test(id?.trim() ?? "");
}
