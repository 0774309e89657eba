import type { Range } from "../../schemas/index.js";

const blankLine = /\n[^\S\n]*\n/;

/**
 * Paragraphs of plain text: blocks between blank lines. A single line end also ends a paragraph, except in text
 * that somebody wrapped at a column.
 */
export function splitParagraphs(text: string): Range[] {
  const wrapped = blankLine.test(text) && isWrapped(text);
  const ranges: Range[] = [];
  let start = 0;
  for (const line of lines(text)) {
    const blank = text.slice(line.start, line.end).trim() === "";
    if (blank || !wrapped) {
      push(ranges, text, start, line.start);
      start = line.start;
    }
  }
  push(ranges, text, start, text.length);
  return ranges;
}

function* lines(text: string): Generator<Range> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (start < end) ranges.push({ start, end });
}

/** Hard-wrapped text: most inner lines are of one middling length and do not end a sentence. */
function isWrapped(text: string): boolean {
  const inner = [...lines(text)]
    .map((line) => text.slice(line.start, line.end).trimEnd())
    .filter((line, index, all) => line !== "" && (all[index + 1] ?? "") !== "");
  if (inner.length < 4) return false;
  const wrapped = inner.filter((line) => line.length >= 50 && line.length <= 100 && !/[.!?:”"]$/.test(line));
  return wrapped.length >= inner.length * 0.7;
}
