import { z } from "zod";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";

const lenient = z.string().optional().catch(undefined);
const Author = z.object({ name: lenient });
const Item = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: lenient,
  external_url: lenient,
  title: lenient,
  content_html: lenient,
  content_text: lenient,
  summary: lenient,
  date_published: lenient,
  date_modified: lenient,
  language: lenient,
  tags: z.array(z.string()).optional().catch(undefined),
  authors: z.array(Author).optional().catch(undefined),
  author: Author.optional().catch(undefined),
});
const JsonFeed = z.object({
  version: z.string().includes("jsonfeed.org"),
  title: lenient,
  items: z.array(z.unknown()),
});

/** JSON Feed 1.0 and 1.1. Wrong fields are passed over, an item without a URL is left out. Null: it is no JSON Feed. */
export function readJsonFeed(json: unknown, context: FeedContext): Feed | null {
  const feed = JsonFeed.safeParse(json);
  if (!feed.success) return null;
  return {
    format: "json-feed",
    // Its `next_url` leads back through the archive, page after page: news is on the first.
    ...present({ title: plainTitle(feed.data.title) }),
    items: feed.data.items.flatMap((item) => readItem(item, context.url)),
    warnings: [],
  };
}

function readItem(value: unknown, base: string): FeedItem[] {
  const parsed = Item.safeParse(value);
  if (!parsed.success) return [];
  const item = parsed.data;
  const url = itemUrl(item.url ?? item.external_url ?? item.id, base);
  if (url === undefined) return [];
  const authors = item.authors ?? (item.author ? [item.author] : []);
  const byline = authors.flatMap(({ name }) => plainTitle(name) ?? []);
  return [
    {
      url,
      ...present({
        id: item.id,
        title: plainTitle(item.title),
        publishedAt: readDate(item.date_published),
        updatedAt: readDate(item.date_modified),
        summary: item.summary,
        html: item.content_html,
        text: item.content_text,
        byline: byline.length > 0 ? byline : undefined,
        language: item.language,
        keywords: item.tags,
      }),
    },
  ];
}
