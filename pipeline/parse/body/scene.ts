import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
import type { Zone } from "../lexicon/zones.js";
import { level } from "../metadata/level.js";
import { type ProseMap, prose } from "./prose-mass.js";
import { readingLength } from "./reading-length.js";
import type { Block } from "./segment.js";
import { endsSentence } from "./sentence-end.js";
import { signature } from "./signature.js";

/** What the rest of the page tells about the article, to know repetitions by. */
export interface PageCues {
  title: string | null;
  /** The authors' names, levelled. */
  authors?: ReadonlySet<string>;
  /** Whether a site rule says that the element's text stays. */
  keeps?: (element: Element) => boolean;
}

/** A block with what is known of its place among the others. */
export interface Candidate {
  block: Block;
  /** Levelled text, for comparisons. */
  key: string;
  zone: Zone | null;
  /** Whether it is built like the bulk of the article's text. */
  mainstream: boolean;
  /** A mainstream block of running text: what the article certainly consists of. */
  firm: boolean;
  /** Share of the text that is in links. */
  linkShare: number;
  sentence: boolean;
  /** Share of the text in links of the whole list that an item stands in; `null` outside lists. */
  listShare: number | null;
  /** The largest element around it, below the container, that holds no firm block. */
  island: Element | null;
}

/** The blocks inside the container with what the page says about itself. */
export interface Scene {
  candidates: Candidate[];
  container: Element;
  cues: PageCues;
}

/** A way of building paragraphs with this share of the prose is the article's own. */
const mainShare = 0.15;
const firmLength = 80;
/** With less of its text in marked sentences, an article has no use for marks. */
const markedShare = 0.3;
const unmarkedLength = 30;

export function setScene(
  blocks: readonly Block[],
  container: Element,
  proseMap: ProseMap,
  cues: PageCues,
): Scene {
  const bySignature = new Map<string, number>();
  const byParent = new Map<Element, number>();
  let total = 0;
  const weigh = blocks.map((block) => (proseMap.zoneAround(block, container) === null ? prose(block) : 0));
  blocks.forEach((block, index) => {
    const amount = weigh[index] ?? 0;
    if (amount === 0) return;
    total += amount;
    bySignature.set(signature(block.element), (bySignature.get(signature(block.element)) ?? 0) + amount);
    const parent = parentOf(block);
    byParent.set(parent, (byParent.get(parent) ?? 0) + amount);
  });
  const needed = total * mainShare;
  const candidates = blocks.map((block): Candidate => {
    const zone = proseMap.zoneAround(block, container);
    const mainstream =
      zone === null &&
      ((bySignature.get(signature(block.element)) ?? 0) >= needed ||
        (byParent.get(parentOf(block)) ?? 0) >= needed);
    const linkShare = block.linkLength / block.text.length;
    const sentence = endsSentence(block.text);
    return {
      block,
      key: level(block.text),
      zone,
      mainstream,
      firm: false,
      linkShare,
      sentence,
      listShare: null,
      island: null,
    };
  });
  settleFirm(candidates);
  weighLists(candidates, container);
  markIslands(candidates, container);
  return { candidates, container, cues };
}

/**
 * Sentences make a block firm, unless the article has hardly any: verse, lists of prices, and scripts that end no sentence with a
 * mark. There the build alone decides.
 */
function settleFirm(candidates: readonly Candidate[]): void {
  const running = candidates.filter(
    ({ block, mainstream, linkShare }) =>
      mainstream && linkShare < 0.5 && block.role !== "heading" && block.role !== "caption",
  );
  const firm = running.filter(({ block, sentence }) => sentence && readingLength(block.text) >= firmLength);
  const lengthOf = (list: readonly Candidate[]) =>
    list.reduce((sum, { block }) => sum + block.text.length, 0);
  const unmarked = lengthOf(firm) < lengthOf(running) * markedShare;
  for (const candidate of unmarked ? running : firm) {
    if (!unmarked || readingLength(candidate.block.text) >= unmarkedLength) candidate.firm = true;
  }
}

function weighLists(candidates: readonly Candidate[], container: Element): void {
  const lists = new Map<Element, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.block.role !== "item") continue;
    const around = [...ancestors(candidate.block.element, container)];
    const list = around.findLast(({ name }) => name === "ul" || name === "ol" || name === "dl");
    if (list === undefined) continue;
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [candidate]);
    else items.push(candidate);
  }
  for (const items of lists.values()) {
    const linked = items.reduce((sum, { block }) => sum + block.linkLength, 0);
    const length = items.reduce((sum, { block }) => sum + block.text.length, 0);
    for (const item of items) item.listShare = linked / length;
  }
}

function parentOf({ element }: Block): Element {
  return element.parent !== null && "attribs" in element.parent ? element.parent : element;
}

function markIslands(candidates: readonly Candidate[], container: Element): void {
  const mainland = new Set<Element>();
  for (const { block, mainstream } of candidates) {
    if (!mainstream || prose(block) === 0) continue;
    mainland.add(block.element);
    for (const element of ancestors(block.element, container)) mainland.add(element);
  }
  for (const candidate of candidates) {
    let node: Element | null = candidate.block.element;
    if (node === container || mainland.has(node)) continue;
    for (const element of ancestors(node, container)) {
      if (mainland.has(element)) break;
      node = element;
    }
    candidate.island = node;
  }
}
