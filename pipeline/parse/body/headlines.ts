import type { Element } from "domhandler";
import { visibleText } from "../dom/visible-text.js";
import { ancestors } from "../dom/walk.js";
import { readTime } from "../metadata/instant.js";
import { announcesNames, isKnownPerson, readNames } from "../metadata/names.js";
import type { Layout } from "./layout.js";
import { prose } from "./prose-mass.js";
import { zoneOf } from "./zones.js";

/** A heading over the text, and how it is set: `heading` is the largest one that is no `h1`. */
export interface ShownHeadline {
  value: string;
  origin: "h1" | "heading" | "lower-heading";
}

const headlineName =
  /head-?line|(?:entry|article|post|page|story|content|main)[-_]{0,2}(?:head|title)|(?:^|[\s_-])title/i;
const headlineItem = /\b(?:headline|name)\b/;
const logoName =
  /logo|site-?title|site-?name|brand|tagline|slogan|(?:site|blog|banner)-?(?:description|header)/i;
const homePath = /^(?:https?:\/\/[^/]{1,100})?\/?$/;
const hides = new Set<unknown>(["related", "comments", "overlay", "hidden"]);
const shortest = 4;
/** Letters of a weekday and a month. */
const longestDay = 22;
const partHeading =
  /^(?:(?:haupt)?inhalt|hauptnavigation|navigation|men[uü]|menü|main (?:content|navigation|menu)|content|contenu(?: principal)?|contenido(?: principal)?|contenuto|conteúdo|suche|search|share this(?: (?:with|article|story|page))?|key events|follow us|metadaten|seitennavigation|breadcrumb|sie sind hier|you are here)$/i;

interface Heading {
  element: Element;
  value: string;
  level: number;
  above: boolean;
}

/** The headlines that a reader sees over the text, the likeliest first. Headings in the navigation and the site's logo are none. */
export function shownHeadlines({ blocks, inside }: Layout): ShownHeadline[] {
  const start = blocks.findIndex((block, index) => inside[index] === true && prose(block) >= 60);
  const headings: Heading[] = [];
  const seen = new Set<Element>();
  for (const [index, block] of blocks.entries()) {
    if (block.role !== "heading") continue;
    const element = headingAround(block.element);
    if (element === null || seen.has(element)) continue;
    seen.add(element);
    const above = start === -1 || index < start;
    if (!above && element.name !== "h1") continue;
    const value = visibleText(element);
    if (value.length < shortest || saysNoTitle(value) || isFurniture(element)) continue;
    headings.push({ element, value, level: Number(element.name[1]), above });
  }
  return orderOf(headings);
}

function orderOf(headings: readonly Heading[]): ShownHeadline[] {
  const first = headings.filter(({ level }) => level === 1);
  const above = first.filter((heading) => heading.above);
  const top = above.findLast(({ element }) => isNamed(element)) ?? above.at(-1) ?? first[0];
  const lower = headings.filter(({ level }) => level > 1);
  const largest = Math.min(...lower.map(({ level }) => level));
  const next = lower.findLast(({ level }) => level === largest);
  const shown = (heading: Heading | undefined, origin: ShownHeadline["origin"]): ShownHeadline[] =>
    heading === undefined ? [] : [{ value: heading.value, origin }];
  return [
    ...shown(top, "h1"),
    ...shown(next, "heading"),
    ...lower.filter((heading) => heading !== next).flatMap((heading) => shown(heading, "lower-heading")),
  ];
}

/** Some set the day or the author as a heading over the headline; others head their parts for readers of screens. */
function saysNoTitle(value: string): boolean {
  if (value.length > 60) return false;
  const dated = readTime(value) !== null && value.replace(/[^\p{L}]/gu, "").length <= longestDay;
  const signed =
    announcesNames(value) && readNames(value).some(isKnownPerson) && value.split(" ").length <= 5;
  return dated || signed || partHeading.test(value);
}

function headingAround(element: Element): Element | null {
  for (const node of [element, ...ancestors(element)]) if (/^h[1-6]$/.test(node.name)) return node;
  return null;
}

function isNamed({ attribs }: Element): boolean {
  return headlineName.test(attribs.class ?? "") || headlineItem.test(attribs.itemprop ?? "");
}

/** A step of the breadcrumb, the site's logo, the heading of a list or a box. */
function isFurniture(element: Element): boolean {
  const line = [element, ...ancestors(element)];
  const names = (node: Element) => `${node.attribs.class ?? ""} ${node.attribs.id ?? ""}`;
  if (line.slice(0, 4).some((node) => logoName.test(names(node)))) return true;
  if (
    element.children.some(
      (child) => "attribs" in child && child.name === "a" && homePath.test(child.attribs.href ?? "x"),
    )
  )
    return true;
  return line.some(
    (node) =>
      ["nav", "li", "footer", "aside"].includes(node.name) ||
      /breadcrumb/i.test(`${names(node)} ${node.attribs.itemtype ?? ""}`) ||
      hides.has(zoneOf(node)),
  );
}
