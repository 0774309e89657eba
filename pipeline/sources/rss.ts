import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { datesOf, foreign, foreignText, htmlOf, namesOf, own, ownText, updateMinutes } from "./fields.js";
import { itemUrl, present } from "./item-url.js";
import { malformed } from "./malformed.js";
import { plainTitle } from "./plain-title.js";
import { attribute, below, type Element, openXml, textOf } from "./xml-tree.js";

const days = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** RSS 0.9x and 2.0. An item needs a link, or a guid that is one; others cannot be fetched and are left out. */
export function readRss(xml: string, context: FeedContext): Feed {
  const root = openXml(xml);
  const channel = below(root, "channel")[0];
  if (channel === undefined) throw malformed(context, "it is RSS without a channel.");
  const base = itemUrl(ownText(channel, "link"), context.url) ?? context.url;
  return {
    format: "rss",
    ...present({
      title: plainTitle(ownText(channel, "title")),
      ttlMinutes: wholeNumber(ownText(channel, "ttl")) ?? updateMinutes(channel),
      skipHours: listed(channel, "skiphours", "hour", (text) => (wholeNumber(text) ?? -1) % 24),
      skipDays: listed(channel, "skipdays", "day", (text) => days.indexOf(text.toLowerCase())),
    }),
    // RSS 0.9 has its items beside the channel, not in it.
    items: below(root, "item").flatMap((item) => readItem(item, base)),
    warnings: [],
  };
}

function readItem(item: Element, base: string): FeedItem[] {
  const guid = ownText(item, "guid");
  const isPermalink =
    attribute(own(item, "guid")[0], "ispermalink") !== "false" && /^https?:\/\//i.test(guid ?? "");
  const atomLink = foreign(item, "atom:link").find(
    (link) => (attribute(link, "rel") ?? "alternate") === "alternate",
  );
  const url =
    itemUrl(ownText(item, "link"), base) ??
    itemUrl(attribute(own(item, "link")[0], "href") ?? attribute(atomLink, "href"), base) ??
    (isPermalink ? itemUrl(guid, base) : undefined);
  if (url === undefined) return [];
  const creators = foreign(item, "dc:creator").map((node) => textOf(node));
  const authors = own(item, "author").map((node) => authorName(textOf(node)));
  return [
    {
      url,
      ...datesOf(
        item,
        ["pubdate", "dc:date", "atom:published", "date"],
        ["atom:updated", "dcterms:modified"],
      ),
      ...present({
        id: guid,
        title: plainTitle(htmlOf(own(item, "title")[0]) ?? foreignText(item, "dc:title")),
        summary: htmlOf(own(item, "description")[0]),
        html: htmlOf(foreign(item, "content:encoded")[0]),
        byline: namesOf([...creators, ...authors]),
        language: foreignText(item, "dc:language"),
        keywords: namesOf(own(item, "category").map((node) => textOf(node))),
      }),
    },
  ];
}

/** `desk@paper.example (Oda Pell)` names Oda Pell; a bare address names nobody. */
function authorName(text: string | undefined): string | undefined {
  const inBrackets = /\(([^()]{1,100})\)\s{0,3}$/.exec(text ?? "")?.[1];
  return inBrackets ?? (text?.includes("@") ? undefined : text);
}

function listed(
  channel: Element,
  list: string,
  entry: string,
  read: (text: string) => number,
): number[] | undefined {
  const texts = own(channel, list).flatMap((node) => own(node, entry).flatMap((each) => textOf(each) ?? []));
  const numbers = texts.map(read).filter((number) => number >= 0);
  return numbers.length > 0 ? numbers : undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
