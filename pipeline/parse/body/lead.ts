import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
import { leadName } from "../lexicon/lead-names.js";
import { level } from "../metadata/level.js";
import { cueAt } from "./cues.js";
import type { ProseMap } from "./prose-mass.js";
import { showsPicture } from "./rules/islands.js";
import type { Block } from "./segment.js";
import { endsSentence } from "./sentence-end.js";

export interface LeadCues {
  title: string | null;
  authors?: ReadonlySet<string>;
  /** What metadata give as the article's description: the standfirst is often the same text. */
  description: string | null;
  keeps?: (element: Element) => boolean;
}

/** Blocks between the headline and a standfirst: kicker, byline, time, share bar. */
const nearHeadline = 8;

/**
 * The standfirst above the text, looked for between the headline and the first paragraph: a block whose class says so,
 * that equals the page's description, or that stands right below the headline and is a sentence.
 */
export function findLead(before: readonly Block[], prose: ProseMap, cues: LeadCues): Block | null {
  const headline = indexOfHeadline(before, cues.title);
  const description = cues.description === null ? null : level(cues.description).slice(0, 60);
  let named: Block | null = null;
  for (const [index, block] of before.entries()) {
    if (!canBeLead(block)) continue;
    const key = level(block.text);
    if (description !== null && description.length > 30 && key.startsWith(description)) return block;
    if (headline === -1 || index <= headline || named !== null) continue;
    if (namesLead(block.element)) named = block;
    else if (index <= headline + nearHeadline && isPlainSentence(block, prose)) named = block;
  }
  return named;
}

function indexOfHeadline(blocks: readonly Block[], title: string | null): number {
  const key = title === null ? null : level(title);
  return blocks.findLastIndex(
    (block) => block.element.name === "h1" || (block.role === "heading" && level(block.text) === key),
  );
}

function canBeLead(block: Block): boolean {
  const { length } = block.text;
  if (length < 40 || length > 1_200 || block.role === "caption" || block.role === "cell") return false;
  if (block.linkLength > length * 0.4) return false;
  return cueAt("service", block.text) === null && cueAt("credit", block.text) === null;
}

/** Whether a heading reads like a standfirst: some set it as one. */
export function isStandfirst({ text }: Block): boolean {
  return text.length >= 80 && endsSentence(text);
}

/** Whether a block is called a standfirst by its own class. */
export function isNamedLead({ element, role }: Block): boolean {
  return role === "paragraph" && leadName.test(element.attribs.class ?? "");
}

function namesLead(element: Element): boolean {
  for (const node of [element, ...[...ancestors(element)].slice(0, 2)]) {
    if (
      leadName.test(
        `${node.attribs.class ?? ""} ${node.attribs.itemprop ?? ""} ${node.attribs["data-testid"] ?? ""}`,
      )
    )
      return true;
  }
  return false;
}

function isPlainSentence(block: Block, prose: ProseMap): boolean {
  return (
    block.text.length >= 80 &&
    endsSentence(block.text) &&
    prose.zoneAround(block, null) === null &&
    !(block.element.parent !== null && "attribs" in block.element.parent && showsPicture(block.element))
  );
}
