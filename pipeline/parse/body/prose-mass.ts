import type { Element } from "domhandler";
import { ancestors, walk } from "../dom/walk.js";
import type { Zone } from "../lexicon/zones.js";
import { readingLength } from "./reading-length.js";
import type { Block } from "./segment.js";
import { zoneOf } from "./zones.js";

/**
 * Share of the page's prose above which a zone's name is not believed: a layout called "sidebar-grid" can hold the whole
 * article. Comments and teasers can be longer than the article.
 */
const vetoShare: Partial<Record<Zone, number>> = {
  comments: 0.85,
  related: 0.7,
  navigation: 0.5,
  aside: 0.5,
  references: 0.97,
};
const usualVetoShare = 0.4;
/** What can outweigh the article beside it. */
const besides: ReadonlySet<Zone> = new Set(["navigation", "comments", "media"]);
/** Beside a headline with this share of the prose, a large sidebar is a sidebar all the same. */
const besideShare = 0.3;
/** Text about other articles has links: with a smaller share of them it is text with a misleading name. */
const linkedShare = 0.03;

/** How much prose stands below each element, and which elements are what their names say. */
export interface ProseMap {
  /** Prose below the element, without zones. */
  mass(element: Element): number;
  /** The zone of the element, unless it holds too much of the page's prose for its name to be true. */
  zone(element: Element): Zone | null;
  /** The outermost zone around the block below `container`. */
  zoneAround(block: Block, container: Element | null): Zone | null;
  total: number;
}

/** Consent dialogues can hold more prose than a short article. */
const consent =
  /\bcookies?\b.{0,400}\bcookies?\b|\b(?:use|uses|verwenden|utilise|utilizamos) cookies\b|\bcookie (?:is|are|policy|consent)\b/is;

/** The prose of a block is asked for at every step of the search for the article. */
const known = new WeakMap<Block, number>();

/** Characters of running text: link text counts for nothing, text without sentences for little. */
export function prose(block: Block): number {
  let amount = known.get(block);
  if (amount === undefined) {
    amount = measure(block);
    known.set(block, amount);
  }
  return amount;
}

function measure(block: Block): number {
  if (block.text.length < 15 || block.role === "heading" || block.role === "caption") return 0;
  const length = readingLength(block.text) - block.linkLength;
  if (length < 40 || block.text.startsWith("http") || consent.test(block.text)) return 0;
  const sentences = /[.!?。！？…:]["”“’»)]?(?:\s|$)/.test(block.text) || /[,;，,、،]\s?/.test(block.text);
  return sentences ? length : length * 0.3;
}

/** `headline`, `opening`: where the article seems to begin, if that is known. */
export function mapProse(
  blocks: readonly Block[],
  headline: Block | null = null,
  opening: Block | null = null,
): ProseMap {
  const { total: rawTotal, byNames } = weighNames(blocks);
  const own = new Set(
    [headline, opening].flatMap((block) =>
      block === null ? [] : [block.element, ...ancestors(block.element)],
    ),
  );
  const zones = new Map<Element, Zone | null>();
  const isBelievable = (element: Element, found: Zone): boolean => {
    if (found === "related" && !speaksOfOthers(element)) return false;
    const share = (byNames.get(namesOf(element)) ?? 0) / (rawTotal || 1);
    if (share <= (vetoShare[found] ?? usualVetoShare)) return true;
    const standsBeside = besides.has(found) || element.name === "aside";
    return standsBeside && opening !== null && !own.has(element) && 1 - share >= besideShare;
  };
  const zone = (element: Element): Zone | null => {
    let found = zones.get(element);
    if (found === undefined) {
      found = zoneOf(element);
      if (found !== null && !isBelievable(element, found)) found = null;
      zones.set(element, found);
    }
    return found;
  };
  const zoneAround = (block: Block, container: Element | null): Zone | null => {
    if (block.element === container) return null;
    let outermost = zone(block.element);
    for (const element of ancestors(block.element, container)) outermost = zone(element) ?? outermost;
    return outermost;
  };
  const masses = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const amount = prose(block);
    if (amount === 0 || zoneAround(block, null) !== null) continue;
    total += amount;
    for (const element of [block.element, ...ancestors(block.element)]) {
      masses.set(element, (masses.get(element) ?? 0) + amount);
    }
  }
  return { mass: (element) => masses.get(element) ?? 0, zone, zoneAround, total };
}

/** Prose below all elements of the same tag and classes: an article can come in many pieces of one kind. */
function weighNames(blocks: readonly Block[]): { total: number; byNames: Map<string, number> } {
  const byNames = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    const amount = prose(block);
    if (amount === 0) continue;
    total += amount;
    const names = new Set([namesOf(block.element)]);
    for (const element of ancestors(block.element)) names.add(namesOf(element));
    for (const name of names) byNames.set(name, (byNames.get(name) ?? 0) + amount);
  }
  return { total, byNames };
}

function namesOf(element: Element): string {
  return `${element.name} ${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`;
}

/** Teasers link to what they speak of. */
function speaksOfOthers(element: Element): boolean {
  let depth = element.name === "a" || [...ancestors(element)].some(({ name }) => name === "a") ? 1 : 0;
  let linked = 0;
  let length = 0;
  walk(element, {
    enter({ name }) {
      if (name === "a") depth += 1;
      return name !== "script" && name !== "style";
    },
    leave({ name }) {
      if (name === "a") depth -= 1;
    },
    text(data) {
      const size = data.trim().length;
      length += size;
      if (depth > 0) linked += size;
    },
  });
  return length < 100 || linked > length * linkedShare;
}
