import { load } from "cheerio/slim";
import type { FeedItem } from "./feed.js";
import { plainTitle } from "./plain-title.js";
import { readDate } from "./read-date.js";
import { children, type Element, isElement, localName, type ParentNode, textOf } from "./xml-tree.js";

/** Children from a feed's own vocabulary: the `title` of an `item`, not its `media:title`. */
export function own(parent: Element, name: string): Element[] {
  return children(parent, name).filter((child) => prefixOf(child) === prefixOf(parent));
}

/** Text of the first own child of a name that has any. */
export function ownText(parent: Element, ...names: string[]): string | undefined {
  return names
    .flatMap((name) => own(parent, name))
    .map((node) => textOf(node))
    .find((text) => text !== undefined);
}

/** Elements of another vocabulary by their usual prefix: `dc:date`, `content:encoded`. */
export function foreign(parent: Element, name: string): Element[] {
  return parent.children.filter(isElement).filter((child) => child.name.toLowerCase() === name);
}

export function foreignText(parent: Element, ...names: string[]): string | undefined {
  return names
    .flatMap((name) => foreign(parent, name))
    .map((node) => textOf(node))
    .find((text) => text !== undefined);
}

/** What an element holds as HTML, whether it is escaped, in a CDATA section, or plain markup. */
export function htmlOf(node: Element | undefined): string | undefined {
  if (!node) return undefined;
  const html = node.children.some(isElement) ? (load([], { xml: true })(node).html() ?? "") : rawText(node);
  return html.trim() === "" ? undefined : html.trim();
}

/** Names out of elements, read as headlines are; undefined where there are none. */
export function namesOf(nodes: readonly (string | undefined)[]): string[] | undefined {
  const names = nodes.flatMap((text) => plainTitle(text) ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/** How often a feed says that it changes, by the syndication module. A day is the longest that we wait. */
export function updateMinutes(channel: Element): number | undefined {
  const period = { hourly: 60, daily: 1_440, weekly: 1_440, monthly: 1_440, yearly: 1_440 }[
    foreignText(channel, "sy:updateperiod")?.toLowerCase() ?? ""
  ];
  if (period === undefined) return undefined;
  const frequency = Number(foreignText(channel, "sy:updatefrequency") ?? 1);
  return Math.ceil(period / (frequency >= 1 ? frequency : 1));
}

/** The dates of an item in whatever vocabulary it gives them. */
export function datesOf(
  item: Element,
  published: string[],
  updated: string[],
): Pick<FeedItem, "publishedAt" | "updatedAt"> {
  const first = (...names: string[]) =>
    names
      .map((name) => readDate(name.includes(":") ? foreignText(item, name) : ownText(item, name)))
      .find((date) => date !== undefined);
  const publishedAt = first(...published);
  const updatedAt = first(...updated);
  return { ...(publishedAt && { publishedAt }), ...(updatedAt && { updatedAt }) };
}

function prefixOf(node: Element): string {
  return node.name.slice(0, node.name.length - localName(node).length);
}

function rawText(node: ParentNode): string {
  return node.children
    .map((child) => (child.type === "text" ? child.data : "children" in child ? rawText(child) : ""))
    .join("");
}
