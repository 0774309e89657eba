import { generateOpml } from "feedsmith";
import type { Feed, FeedContext } from "./feed.js";
import { itemUrl, present } from "./item-url.js";
import { plainTitle } from "./plain-title.js";
import { at, attribute, type Element, isElement, openXml, textOf } from "./xml-tree.js";

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  url: string;
  title?: string;
  /** The folder that it stands in. */
  folder?: string;
}

/** The feeds of an OPML list, in order, each once, from any depth of folders. */
export function readSubscriptions(xml: string, context: FeedContext): Subscription[] {
  const body = at(openXml(xml), "opml", "body");
  const found = new Map<string, Subscription>();
  const waiting: [Element, string | undefined][] = outlines(body, undefined);
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
  const outline = ({ url, title: name }: Subscription) => ({ text: name ?? url, type: "rss", xmlUrl: url });
  const folders = [...new Set(subscriptions.flatMap(({ folder }) => folder ?? []))];
  return generateOpml({
    head: { title },
    body: {
      outlines: [
        ...folders.map((folder) => ({
          text: folder,
          outlines: subscriptions.filter((entry) => entry.folder === folder).map(outline),
        })),
        ...subscriptions.filter(({ folder }) => folder === undefined).map(outline),
      ],
    },
  });
}

/** Last first, for a stack. */
function outlines(parent: Element | undefined, folder: string | undefined): [Element, string | undefined][] {
  const nodes = (parent?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => name.toLowerCase() === "outline");
  return nodes.toReversed().map((node) => [node, folder]);
}
