import type { Feed, FeedContext } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { at, attribute, children, type Element, openXml, textOf } from "./xml-tree.js";

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  url: string;
  title?: string;
  /** The folder that it stands in. */
  folder?: string;
}

/** The feeds of an OPML list, in order, each once, from any depth of folders. */
export function readSubscriptions(xml: string, context: FeedContext): Subscription[] {
  const found = new Map<string, Subscription>();
  const waiting = outlines(at(openXml(xml), "opml", "body"), undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [outline, folder] = next;
    const title = plainTitle(attribute(outline, "title") ?? attribute(outline, "text"));
    const url = itemUrl(attribute(outline, "xmlurl"), context.url);
    if (url !== undefined && !found.has(url)) found.set(url, { url, ...present({ title, folder }) });
    if (url === undefined) waiting.push(...outlines(outline, title ?? folder));
  }
  return [...found.values()];
}

/** An OPML list as a source of feeds. */
export function readOpml(xml: string, context: FeedContext): Feed {
  const title = plainTitle(textOf(at(openXml(xml), "opml", "head", "title")));
  const nextUrls = readSubscriptions(xml, context).map(({ url }) => url);
  return { format: "opml", ...present({ title }), items: [], nextUrls, warnings: [] };
}

/** Writes subscriptions as OPML 2.0, folders first. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const folders = [...new Set(subscriptions.flatMap(({ folder }) => folder ?? []))];
  const loose = subscriptions.filter(({ folder }) => folder === undefined);
  const lines = [
    ...folders.flatMap((folder) => [
      `    <outline text="${escaped(folder)}">`,
      ...subscriptions.filter((entry) => entry.folder === folder).map((entry) => `      ${outlineOf(entry)}`),
      "    </outline>",
    ]),
    ...loose.map((entry) => `    ${outlineOf(entry)}`),
  ];
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>${escaped(title)}</title></head>`;
  return `${head}\n  <body>\n${lines.join("\n")}\n  </body>\n</opml>\n`;
}

function outlineOf({ url, title }: Subscription): string {
  return `<outline type="rss" text="${escaped(title ?? url)}" xmlUrl="${escaped(url)}"/>`;
}

function escaped(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Outlines below a node, last first, for a stack. */
function outlines(parent: Element | undefined, folder: string | undefined): [Element, string | undefined][] {
  return (parent ? children(parent, "outline") : []).toReversed().map((node) => [node, folder]);
}
