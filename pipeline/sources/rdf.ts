import { parseRdfFeed, type RdfFeed } from "feedsmith";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";
import { updateMinutes } from "./rss.js";

type RdfItem = RdfFeed.Item<string>;

/** RSS 0.9 and 1.0 (RDF): dates and authors come from Dublin Core. */
export function readRdf(xml: string, context: FeedContext): Feed {
  const feed: RdfFeed.Feed<string> = parseRdfFeed(xml);
  return {
    format: "rdf",
    ...present({ title: plainTitle(feed.title), ttlMinutes: updateMinutes(feed.sy) }),
    items: (feed.items ?? []).flatMap((item) => readItem(item, context.url)),
    warnings: [],
  };
}

function readItem(item: RdfItem, base: string): FeedItem[] {
  const url = itemUrl(item.link ?? item.rdf?.about, base);
  if (url === undefined) return [];
  const byline = (item.dc?.creators ?? []).flatMap((name) => plainTitle(name) ?? []);
  return [
    {
      url,
      ...present({
        id: item.rdf?.about,
        title: plainTitle(item.title),
        publishedAt: readDate(item.dc?.dates?.[0]),
        summary: item.description,
        html: item.content?.encoded,
        byline: byline.length > 0 ? byline : undefined,
      }),
    },
  ];
}
