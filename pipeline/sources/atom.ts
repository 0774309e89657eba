import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { datesOf, htmlOf, namesOf, own, ownText, updateMinutes } from "./fields.js";
import { itemUrl, present } from "./item-url.js";
import { malformed } from "./malformed.js";
import { plainTitle } from "./plain-title.js";
import { attribute, below, type Element, openXml, textOf } from "./xml-tree.js";

/** Atom 1.0 and 0.3. */
export function readAtom(xml: string, context: FeedContext): Feed {
  const feed = below(openXml(xml), "feed")[0];
  if (feed === undefined) throw malformed(context, "it is Atom without a feed.");
  const base = baseOf(feed, context.url);
  return {
    format: "atom",
    ...present({ title: plainTitle(htmlOf(own(feed, "title")[0])), ttlMinutes: updateMinutes(feed) }),
    items: own(feed, "entry").flatMap((entry) => readEntry(entry, base)),
    warnings: [],
  };
}

function readEntry(entry: Element, feedBase: string): FeedItem[] {
  const base = baseOf(entry, feedBase);
  const id = ownText(entry, "id");
  const content = own(entry, "content")[0];
  const url =
    itemUrl(pageLink(entry), base) ??
    itemUrl(attribute(content, "src"), base) ??
    (/^https?:\/\//i.test(id ?? "") ? itemUrl(id, base) : undefined);
  if (url === undefined) return [];
  return [
    {
      url,
      ...datesOf(entry, ["published", "issued", "created", "updated", "modified"], ["updated", "modified"]),
      ...present({
        id,
        title: plainTitle(htmlOf(own(entry, "title")[0])),
        summary: htmlOf(own(entry, "summary")[0]),
        html: htmlOf(insideDiv(content)),
        byline: namesOf(own(entry, "author").map((author) => ownText(author, "name"))),
        language: attribute(entry, "lang"),
        keywords: namesOf(
          own(entry, "category").map((node) => attribute(node, "label") ?? attribute(node, "term")),
        ),
      }),
    },
  ];
}

/** Of the links to the entry itself, one that is a page wins. */
function pageLink(entry: Element): string | undefined {
  const links = own(entry, "link").filter((link) => (attribute(link, "rel") ?? "alternate") === "alternate");
  const page = links.find((link) => (attribute(link, "type") ?? "html").includes("html")) ?? links[0];
  return attribute(page, "href") ?? textOf(page);
}

/** XHTML content comes in a `div` that is not part of it. */
function insideDiv(content: Element | undefined): Element | undefined {
  if (attribute(content, "type") !== "xhtml") return content;
  return content?.children.find((node): node is Element => "attribs" in node) ?? content;
}

function baseOf(node: Element, outer: string): string {
  return itemUrl(node.attribs["xml:base"], outer) ?? outer;
}
