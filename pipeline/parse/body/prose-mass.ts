import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
import type { Zone } from "../lexicon/zones.js";
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
};
const usualVetoShare = 0.4;

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

/** Characters of running text: link text counts for nothing, text without sentences for little. */
export function prose(block: Block): number {
  const length = block.text.length - block.linkLength;
  if (consent.test(block.text)) return 0;
  if (block.role === "heading" || block.role === "caption" || length < 40) return 0;
  const sentences = /[.!?。！？…:]["”“’»)]?(?:\s|$)/.test(block.text) || /[,;،、]\s/.test(block.text);
  return sentences ? length : length * 0.3;
}

export function mapProse(blocks: readonly Block[]): ProseMap {
  const { total: rawTotal, byNames } = weighNames(blocks);
  const zones = new Map<Element, Zone | null>();
  const zone = (element: Element): Zone | null => {
    let found = zones.get(element);
    if (found === undefined) {
      found = zoneOf(element);
      const share = found === null ? 0 : (byNames.get(namesOf(element)) ?? 0) / (rawTotal || 1);
      if (found !== null && share > (vetoShare[found] ?? usualVetoShare)) found = null;
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
