import { readTime } from "../metadata/instant.js";
import { announcesNames } from "../metadata/names.js";
import type { Layout } from "./layout.js";
import type { Block } from "./segment.js";

/** Lines that stand between the headline and the text, and right below the text: bylines, times, credits. */
export interface Surroundings {
  above: string[];
  below: string[];
  /** How the text begins. */
  opening: string;
  /** Short lines at the text's end that are set apart: to the right (`aside`), or in bold or italics. */
  signed: { text: string; aside: boolean }[];
}

/** How far from the text a line still speaks of it. */
const reach = { above: 14, below: 8 };
const longest = 200;
const openingLength = 80;
const signatures = 2;
const signatureLength = 60;

export function linesAround({ blocks }: Layout, kept: readonly Block[]): Surroundings {
  const first = kept[0] === undefined ? -1 : blocks.indexOf(kept[0]);
  const last = kept.length === 0 ? -1 : blocks.lastIndexOf(kept.at(-1)!);
  if (first === -1) return { above: [], below: [], opening: "", signed: [] };
  const short = (block: Block) => block.text.length <= longest;
  const second = kept[1] === undefined ? first : blocks.indexOf(kept[1]);
  const overText = blocks.slice(Math.max(0, first - reach.above), first + 1);
  const belowLead = blocks.slice(first + 1, second);
  const lacking = [announces, isDated].filter((says) => !overText.some(says));
  const lines = [...overText, ...belowLead.filter((block) => lacking.some((says) => says(block)))];
  return {
    above: lines
      .map((block) => (short(block) || block !== kept[0] ? block.text : datedBeginning(block.text)))
      .filter((text) => text !== "" && text.length <= longest),
    below: blocks
      .slice(last, last + 1 + reach.below)
      .map((block) => (short(block) ? block.text : block.text.slice(-longest))),
    opening: kept[0]?.text.slice(0, openingLength) ?? "",
    signed: blocks
      .slice(last, last + 1 + signatures)
      .filter((block) => block.text.length <= signatureLength && block.role !== "heading")
      .map((block) => ({ text: block.text, aside: isSetRight(block), strong: block.strongLength }))
      .filter(({ text, aside, strong }) => aside || strong > text.length * 0.85)
      .map(({ text, aside }) => ({ text, aside })),
  };
}

/** Some set byline and time between the standfirst and the text. */
function announces({ text }: Block): boolean {
  return announcesNames(text);
}

function isDated({ text }: Block): boolean {
  return text.length <= signatureLength && readTime(text) !== null;
}

/** Some begin the text itself with the day: *(21. November 2022) …*. */
function datedBeginning(text: string): string {
  return /^[([]?\d{1,2}[.\s/-]/.test(text) ? text.slice(0, 30) : "";
}

function isSetRight({ element }: Block): boolean {
  return (
    /text-align\s?:\s?right/i.test((element.attribs.style ?? "").slice(0, 500)) ||
    element.attribs.align === "right"
  );
}
