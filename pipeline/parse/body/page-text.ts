import { findHeadline } from "./headlines.js";
import { mapProse, type ProseMap, prose } from "./prose-mass.js";
import type { Block } from "./segment.js";

/** The page's text as a whole: its blocks, where its prose is, and where the article seems to begin. */
export interface PageText {
  blocks: readonly Block[];
  prose: ProseMap;
  /** The heading with the article's title, and the first paragraph below it. */
  headline: Block | null;
  opening: Block | null;
}

/** Shorter lines below the headline are bylines and dates. */
const opens = 60;

/** `titles`: what metadata call the article, levelled. */
export function readPageText(blocks: readonly Block[], titles: readonly string[]): PageText {
  const headline = findHeadline(blocks, titles);
  const below = headline === null ? [] : blocks.slice(blocks.indexOf(headline));
  const opening = below.find((block) => prose(block) >= opens) ?? null;
  return { blocks, prose: mapProse(blocks, headline, opening), headline, opening };
}
