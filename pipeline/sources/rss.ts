import { parseRssFeed, type RssFeed, type SyNs } from "feedsmith";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";

const days = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

type RssItem = RssFeed.Item<string>;

/** RSS 0.9x and 2.0. An item needs a link, or a guid that is one; others cannot be fetched and are left out. */
export function readRss(xml: string, context: FeedContext): Feed {
  const feed: RssFeed.Feed<string> = parseRssFeed(xml);
  const base = itemUrl(feed.link, context.url) ?? context.url;
  return {
    format: "rss",
    ...present({
      title: plainTitle(feed.title),
      ttlMinutes: feed.ttl ?? updateMinutes(feed.sy),
      skipHours: feed.skipHours?.map((hour) => hour % 24),
      skipDays: feed.skipDays?.map((day) => days.indexOf(day.trim().toLowerCase())).filter((day) => day >= 0),
    }),
    items: (feed.items ?? []).flatMap((item) => readItem(item, base)),
    warnings: [],
  };
}

function readItem(item: RssItem, base: string): FeedItem[] {
  const permalink = item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value);
  const url = itemUrl(item.link, base) ?? itemUrl(atomLink(item), base) ?? permalink;
  if (url === undefined) return [];
  const authors = [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)];
  const byline = authors.flatMap((name) => plainTitle(name) ?? []);
  return [
    {
      url,
      ...present({
        id: item.guid?.value,
        title: plainTitle(item.title),
        publishedAt: readDate(item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published),
        updatedAt: readDate(item.atom?.updated ?? item.dcterms?.modified?.[0]),
        summary: item.description,
        html: item.content?.encoded,
        byline: byline.length > 0 ? byline : undefined,
      }),
    },
  ];
}

function atomLink(item: RssItem): string | undefined {
  const links = item.atom?.links ?? [];
  return links.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
}

/** A guid serves as a link only when it is an absolute one. */
function absolute(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//i.test(guid.trim()) ? itemUrl(guid, guid) : undefined;
}

const periodMinutes: Record<string, number> = { hourly: 60, daily: 1_440, weekly: 10_080 };

/** The syndication module's way to say how often a feed changes; a day is the longest that we wait. */
export function updateMinutes(sy: SyNs.Feed<string> | undefined): number | undefined {
  const period = periodMinutes[sy?.updatePeriod ?? ""];
  if (period === undefined) return undefined;
  return Math.min(1_440, Math.ceil(period / Math.max(1, sy?.updateFrequency ?? 1)));
}
