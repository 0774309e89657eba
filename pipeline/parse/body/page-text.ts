import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
import { level } from "../metadata/level.js";
import { mapProse, type ProseMap, prose as proseOf } from "./prose-mass.js";
import type { Block } from "./segment.js";

/** The page's text as a whole: where its blocks and its prose are, and where the article seems to begin. */
export interface PageText {
  prose: ProseMap;
  /** The blocks below an element, in reading order, without zones. */
  blocksIn(element: Element): Block[];
  /** The heading with the article's title, and the first paragraph below it. */
  headline: Block | null;
  opening: Block | null;
}

/** Shorter titles stand in other headings by chance. */
const telling = 12;

/** The heading that says what metadata call the article, else the page's only `h1`. */
function findHeadline(blocks: readonly Block[], titles: readonly string[]): Block | null {
  const keys = titles.filter((title) => title.length >= telling);
  const headings = blocks.filter(({ role }) => role === "heading");
  const named = headings.find(({ text }) => {
    const key = level(text);
    return (
      key.length >= telling &&
      keys.some((title) => key === title || key.endsWith(title) || title.startsWith(key))
    );
  });
  if (named !== undefined) return named;
  const top = headings.filter(({ element }) => element.name === "h1");
  return top.length === 1 ? (top[0] ?? null) : null;
}

/** Shorter lines below the headline are bylines and dates. */
const opens = 60;

/** `titles`: what metadata call the article, levelled. */
export function readPageText(blocks: readonly Block[], titles: readonly string[]): PageText {
  const headline = findHeadline(blocks, titles);
  const below = headline === null ? [] : blocks.slice(blocks.indexOf(headline));
  const opening = below.find((block) => proseOf(block) >= opens) ?? null;
  const prose = mapProse(blocks, headline, opening);
  const clear = blocks.filter((block) => prose.zoneAround(block, null) === null);
  return { prose, headline, opening, blocksIn: rangesOf(clear) };
}

/** Blocks below an element are neighbours: it is enough to know the first and the last. */
function rangesOf(blocks: readonly Block[]): (element: Element) => Block[] {
  const ranges = new Map<Element, { first: number; last: number }>();
  for (const [index, block] of blocks.entries()) {
    for (const element of [block.element, ...ancestors(block.element)]) {
      const range = ranges.get(element);
      if (range === undefined) ranges.set(element, { first: index, last: index });
      else range.last = index;
    }
  }
  return (element) => {
    const range = ranges.get(element);
    return range === undefined ? [] : blocks.slice(range.first, range.last + 1);
  };
}
