import { tailHeadings } from "../../lexicon/tail-headings.js";
import { level } from "../../metadata/level.js";
import type { Candidate, Scene } from "../scene.js";

/** Tail sections begin after this share of the text. */
const tailFrom = 0.5;
/** What is longer is no heading; a section longer than this share of the text is part of it. */
const headingLength = 70;
const sectionShare = 0.25;

/** Leaves out sections at the article's end that their headings give away: *About the author*, *Media contact*, *References*. */
export function dropTailSections({ candidates }: Scene, reasons: (string | null)[]): void {
  const kept = candidates.flatMap((candidate, index) =>
    reasons[index] === null ? [{ ...candidate, index }] : [],
  );
  const total = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  let told = 0;
  let section: number[] | null = null;
  let length = 0;
  const close = () => {
    if (section !== null && length < total * sectionShare)
      for (const index of section) reasons[index] = "tail section";
    section = null;
    length = 0;
  };
  for (const candidate of kept) {
    if (isHeading(candidate) || headsItself(candidate)) {
      close();
      const [heading = ""] = candidate.block.text.split("\n", 1);
      if (told > total * tailFrom && isTail(heading)) section = [];
    }
    section?.push(candidate.index);
    length += candidate.block.text.length;
    told += candidate.block.text.length;
  }
  close();
}

/** A bold first line over the text of its own paragraph. */
function headsItself({ block }: Candidate): boolean {
  const end = block.text.indexOf("\n");
  return (
    end > 0 && end <= headingLength && block.strongLength >= end * 0.85 && isTail(block.text.slice(0, end))
  );
}

/** Set as a heading, or a short line in bold. */
function isHeading({ block, sentence }: Candidate): boolean {
  if (block.text.length > headingLength) return false;
  const bold = block.role === "paragraph" && !sentence && block.strongLength > block.text.length * 0.85;
  return block.role === "heading" || bold || tailHeadings.has(plain(block.text));
}

function isTail(text: string): boolean {
  return tailHeadings.has(plain(text));
}

function plain(text: string): string {
  return level(text).replace(/[\s:.…]+$/, "");
}
