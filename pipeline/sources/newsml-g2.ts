import { bodyText } from "./body-text.js";
import { readByline } from "./byline.js";
import type { Feed, FeedContext, FeedItem } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { nitfContent } from "./nitf.js";
import { readDate } from "./read-date.js";
import { wireStatus } from "./wire-status.js";
import { at, attribute, below, children, type Element, openXml, textOf } from "./xml-tree.js";

/** NewsML-G2: a news message or a single news item. Pictures, packages and concepts are left out with a warning. */
export function readNewsMl(xml: string, context: FeedContext): Feed {
  const items = below(openXml(xml), "newsitem");
  const texts = items.filter((item) => isText(item));
  const left = items.length - texts.length;
  return {
    format: "newsml-g2",
    items: texts.map((item) => readItem(item, context)),
    warnings: left > 0 ? [`pictures, video or graphics left out: ${left}`] : [],
  };
}

function isText(item: Element): boolean {
  const kind = attribute(at(item, "itemmeta", "itemclass"), "qcode") ?? "ninat:text";
  return /[:/](text|composite)$/.test(kind);
}

function readItem(item: Element, context: FeedContext): FeedItem {
  const meta = at(item, "itemmeta");
  const about = at(item, "contentmeta");
  const content = readContent(at(item, "contentset"));
  const id = attribute(item, "guid");
  const named = (parent: Element | undefined, name: string) => (parent ? children(parent, name) : []);
  const texts = (nodes: Element[]) => nodes.flatMap((node) => textOf(node) ?? []);
  const links = named(meta, "link");
  const page = links.find((link) => /text\/html/.test(attribute(link, "contenttype") ?? ""));
  const earlier = links.find((link) => /replaces|previousversion/i.test(attribute(link, "rel") ?? ""));
  const replaced = attribute(earlier, "residref");
  const byline = texts(named(about, "by")).flatMap((line) => readByline(line));
  const creators = named(about, "creator").flatMap((creator) => textOf(at(creator, "name")) ?? []);
  const title = textOf(at(about, "headline")) ?? content.title ?? textOf(at(meta, "title"));
  const names = byline.length > 0 ? byline : (content.byline ?? creators);
  const keywords = texts(named(about, "keyword"));
  return {
    url: itemUrl(attribute(page, "href"), context.url) ?? id ?? context.url,
    ...content,
    ...present({
      id,
      title,
      publishedAt: readDate(textOf(at(meta, "firstcreated")) ?? textOf(at(meta, "versioncreated"))),
      updatedAt: readDate(textOf(at(meta, "versioncreated"))),
      summary: textOf(at(about, "description")) ?? content.summary,
      dateline: textOf(at(about, "dateline")) ?? content.dateline,
      byline: names.length > 0 ? names : undefined,
      language: attribute(at(about, "language"), "tag") ?? attribute(item, "lang"),
      keywords: keywords.length > 0 ? keywords : undefined,
    }),
    wire: wireStatus({
      status: attribute(at(meta, "pubstatus"), "qcode") ?? attribute(at(meta, "pubstatus"), "uri"),
      version: attribute(item, "version"),
      urgency: textOf(at(about, "urgency")),
      embargo: at(meta, "embargoed") && (textOf(at(meta, "embargoed")) ?? ""),
      signals: named(meta, "signal").flatMap(
        (signal) => attribute(signal, "qcode") ?? attribute(signal, "uri") ?? [],
      ),
      notes: texts(named(meta, "ednote")),
      headline: title,
      provider: textOf(at(meta, "provider", "name")) ?? attribute(at(meta, "provider"), "literal"),
      replaces: replaced === id ? undefined : replaced,
    }),
  };
}

/** The first rendition that is text: NITF, XHTML, or plain. */
function readContent(
  set: Element | undefined,
): Partial<Pick<FeedItem, "title" | "summary" | "dateline" | "byline" | "text">> {
  const xml = at(set, "inlinexml");
  const nitf = xml ? below(xml, "nitf")[0] : undefined;
  if (nitf) return nitfContent(nitf);
  if (xml) {
    const html = below(xml, "html")[0];
    const body = below(xml, "body")[0] ?? xml;
    return present({ title: textOf(at(html, "head", "title")), text: bodyText(body) });
  }
  const data = at(set, "inlinedata");
  const plain = (data?.children ?? []).flatMap((node) =>
    node.type === "text"
      ? [node.data]
      : "children" in node
        ? node.children.flatMap((child) => ("data" in child ? [child.data] : []))
        : [],
  );
  return present({ text: plainParagraphs(plain.join("")) });
}

/** Plain text of a wire: a blank line or an indented line begins a paragraph. */
export function plainParagraphs(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n|\n(?=[ \t]{2,})/);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
