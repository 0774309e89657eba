import { deskWords } from "../../lexicon/byline.js";
import { contributions } from "../../lexicon/notes.js";
import { readTime } from "../../metadata/instant.js";
import { isFullName } from "../../metadata/names.js";
import { cueAt } from "../cues.js";
import type { Candidate, Scene } from "../scene.js";
import type { Block } from "../segment.js";

/** Reasons to leave out a block below the last certain paragraph: signatures, sources, notes, leftovers. */
export function reasonAtClosing({ block, sentence, mainstream }: Candidate): string | null {
  const { text, role } = block;
  if (role === "item" || role === "cell" || role === "preformatted") return null;
  if (role === "heading") return null;
  if (cueAt("service", text) !== null && text.length < 250) return "closing service";
  if (cueAt("credit", text) !== null && text.length < 250) return "closing credit";
  if (text.length < 200 && /[\w.+-]{2,60}@[\w-]{2,60}\.\w/.test(text)) return "closing contact";
  if (!mainstream && text.length < (sentence ? 30 : 60)) return "closing line";
  if (text.length < 80 && cueAt("opening", text) !== null && readTime(text) !== null) return "closing time";
  return !sentence && (isSignature(text) || (text.length < 40 && isFullName(text))) ? "signature" : null;
}

/** *aja/PAP*, *(mk)*, *RIRM*, *IN-Redaktion*: who signs, not what is told. */
function isSignature(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\(.{1,38}\)$/.test(text) || /^[\p{L}.]{1,12}(?:\s?\/\s?[\p{L}.]{1,15}){1,4}$/u.test(text))
    return true;
  if (/^[\p{Lu}-]{2,6}$/u.test(text)) return true;
  return (
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => deskWords.has(word)) && text.split(" ").length < 4
  );
}

/** An article of which less than this share is emphasised ends in emphasis with a note: who the author is, where it was printed first. */
const emphasised = 0.2;
const longestNote = 600;
const mostNotes = 3;
/** What makes up more of the text is no note. */
const noteShare = 0.35;

/** Leaves out the emphasised blocks that the text ends with, and the lines that say who else worked on it. */
export function dropClosingNotes({ candidates }: Scene, reasons: (string | null)[]): void {
  const kept = candidates.flatMap((candidate, index) =>
    reasons[index] === null ? [{ ...candidate.block, index }] : [],
  );
  // How the text before its last block is set: an interview with its questions in bold may end in italics.
  const before = kept.slice(0, -1);
  const share = (set: (block: Block) => boolean) => lengthOf(before.filter(set)) / lengthOf(before);
  const total = lengthOf(kept);
  let noted = 0;
  const rare = { italic: share(isItalic) < emphasised, any: share(isEmphasised) < emphasised };
  for (const block of kept.slice(-mostNotes).reverse()) {
    const { text, role } = block;
    if (role !== "paragraph" && role !== "quotation") return;
    noted += text.length;
    const note =
      noted < total * noteShare &&
      ((rare.any && isEmphasised(block)) || (rare.italic && isItalic(block))) &&
      text.length < longestNote &&
      !/^["'“„«»‘]/.test(text);
    if (note) reasons[block.index] = "closing note";
    else if (text.length < 300 && contributions.test(text)) reasons[block.index] = "contribution";
    else return;
  }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isEmphasised({ strongLength, text }: Block): boolean {
  return strongLength > text.length * 0.85;
}

function isItalic({ italicLength, text }: Block): boolean {
  return italicLength > text.length * 0.85;
}
