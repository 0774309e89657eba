import { z } from "zod";
import { bodyText } from "./body-text.js";
import { readByline } from "./byline.js";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainParagraphs } from "./newsml-g2.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";
import { wireStatus } from "./wire-status.js";
import { openHtml } from "./xml-tree.js";

const text = z.string().optional().catch(undefined);
const figure = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const Valued = z.object({ value: z.string(), role: text, contenttype: text });
const valued = z.array(Valued).optional().catch(undefined);
const named = z
  .array(z.object({ name: z.string() }))
  .optional()
  .catch(undefined);

/** ninjs 1.x (`body_html`), 2.x (`bodies`, lower case) and 3.x (camel case), all keys lower-cased before reading. */
const Item = z.looseObject({
  uri: z.string().min(1),
  type: text,
  versioncreated: text,
  firstcreated: text,
  contentcreated: text,
  version: figure,
  pubstatus: text,
  urgency: figure,
  embargoed: text,
  language: text,
  headline: text,
  headlines: valued,
  byline: text,
  by: text,
  located: text,
  descriptions: valued,
  description_text: text,
  bodies: valued,
  ednote: text,
  keywords: z.array(z.string()).optional().catch(undefined),
  infosource: named,
  infosources: named,
  signals: z
    .array(z.union([z.string(), z.object({ code: z.string() }).transform(({ code }) => code)]))
    .optional()
    .catch(undefined),
});
type Item = z.infer<typeof Item>;

/** One ninjs item, a list of them, or `{items: […]}`. Null: it is no ninjs. */
export function readNinjs(json: unknown, context: FeedContext): Feed | null {
  const holder = z.object({ items: z.array(z.unknown()) }).safeParse(json);
  const values = Array.isArray(json) ? json : holder.success ? holder.data.items : [json];
  const items = values.flatMap((value) => {
    const parsed = Item.safeParse(lowerKeys(value));
    return parsed.success && isWire(parsed.data) ? [parsed.data] : [];
  });
  if (items.length === 0) return null;
  const texts = items.filter(({ type }) => type === undefined || type === "text" || type === "composite");
  const left = values.length - texts.length;
  return {
    format: "ninjs",
    items: texts.map((item) => readItem(item, context)),
    warnings: left > 0 ? [`items without text left out: ${left}`] : [],
  };
}

function isWire(item: Item): boolean {
  return [item.versioncreated, item.headline, item.headlines, item.bodies, item.pubstatus].some(
    (field) => field !== undefined,
  );
}

function readItem(item: Item, context: FeedContext): FeedItem {
  const body = readBody(item);
  const title = plainTitle(item.headline ?? (main(item.headlines) ?? item.headlines?.[0])?.value);
  const byline = readByline(item.byline ?? item.by);
  return {
    url: itemUrl(/^https?:/i.test(item.uri) ? item.uri : undefined, context.url) ?? item.uri,
    ...present({
      id: item.uri,
      title,
      publishedAt: readDate(item.firstcreated ?? item.contentcreated ?? item.versioncreated),
      updatedAt: readDate(item.versioncreated),
      summary: item.description_text ?? item.descriptions?.[0]?.value,
      ...body,
      byline: byline.length > 0 ? byline : undefined,
      language: item.language,
      keywords: item.keywords,
      dateline: item.located,
    }),
    wire: wireStatus({
      status: item.pubstatus,
      version: item.version,
      urgency: item.urgency,
      embargo: item.embargoed || undefined,
      signals: item.signals ?? [],
      notes: item.ednote === undefined ? [] : [item.ednote],
      headline: title,
      provider: item.infosource?.[0]?.name ?? item.infosources?.[0]?.name,
    }),
  };
}

/** HTML if there is any, else plain text; the main body where several are given. */
function readBody(item: Item): { html?: string; text?: string } {
  const older = ["body_xhtml", "body_html"]
    .map((key) => item[key])
    .find((value) => typeof value === "string");
  const bodies = item.bodies ?? [];
  const isHtml = ({ contenttype }: { contenttype?: string | undefined }) => /html/i.test(contenttype ?? "");
  const rich = bodies.filter(isHtml);
  const html = (typeof older === "string" ? older : undefined) ?? (main(rich) ?? rich[0])?.value;
  if (html !== undefined) return { html, text: bodyText(openHtml(html)) };
  const plain = item.body_text;
  const value = typeof plain === "string" ? plain : (main(bodies) ?? bodies[0])?.value;
  return value === undefined ? {} : { text: plainParagraphs(value) };
}

function main<T extends { role?: string | undefined }>(list: T[] | undefined): T | undefined {
  return list?.find(({ role }) => role === undefined || /main/i.test(role));
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => lowerKeys(entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]),
  );
}
