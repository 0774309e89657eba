import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { datesOf, foreign, foreignText, htmlOf, namesOf, own, ownText, updateMinutes } from "./fields.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { attribute, below, type Element, openXml, textOf } from "./xml-tree.js";

/** RSS 0.9 and 1.0 (RDF): dates and authors come from Dublin Core. Items count whether the channel lists them or not. */
export function readRdf(xml: string, context: FeedContext): Feed {
  const root = openXml(xml);
  const channel = below(root, "channel")[0];
  return {
    format: "rdf",
    ...(channel &&
      present({ title: plainTitle(ownText(channel, "title")), ttlMinutes: updateMinutes(channel) })),
    items: below(root, "item").flatMap((item) => readItem(item, context.url)),
    warnings: [],
  };
}

function readItem(item: Element, base: string): FeedItem[] {
  const about = attribute(item, "about");
  const url = itemUrl(ownText(item, "link") ?? about, base);
  if (url === undefined) return [];
  return [
    {
      url,
      ...datesOf(item, ["dc:date"], ["dcterms:modified"]),
      ...present({
        id: about,
        title: plainTitle(ownText(item, "title") ?? foreignText(item, "dc:title")),
        summary: htmlOf(own(item, "description")[0]),
        html: htmlOf(foreign(item, "content:encoded")[0]),
        byline: namesOf(foreign(item, "dc:creator").map((node) => textOf(node))),
        language: foreignText(item, "dc:language"),
        keywords: namesOf(foreign(item, "dc:subject").map((node) => textOf(node))),
      }),
    },
  ];
}
