import { type Range, type Span, spanOf } from "../../schemas/index.js";

/** Maps spans of the found text into the golden text; `null` for one in a paragraph that the golden text lacks. */
export type Align = (span: Span) => Span | null;

interface Piece extends Range {
  text: string;
}

export interface Alignment {
  align: Align;
  /** Paragraphs of the golden text that were not found, and the other way round. */
  missing: Piece[];
  extra: Piece[];
}

/**
 * Aligns two texts paragraph by paragraph (longest common subsequence of equal paragraphs), so that one stray
 * caption does not turn every later fact into a difference.
 */
export function alignTexts(golden: string, found: string): Alignment {
  const wanted = paragraphsOf(golden);
  const got = paragraphsOf(found);
  const pairs = commonSubsequence(wanted, got);
  const shifts = new Map(pairs.map(([a, b]) => [b, a.start - b.start]));
  const kept = new Set(pairs.map(([a]) => a));
  const align: Align = (span) => {
    const piece = got.find((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end);
    const shift = piece && shifts.get(piece);
    return shift === undefined ? null : spanOf(golden, span.start + shift, span.end + shift);
  };
  return {
    align: golden === found ? (span) => span : align,
    missing: wanted.filter((piece) => !kept.has(piece)),
    extra: got.filter((piece) => !shifts.has(piece)),
  };
}

function paragraphsOf(text: string): Piece[] {
  let start = 0;
  return text.split("\n\n").map((piece) => {
    const paragraph = { start, end: start + piece.length, text: piece };
    start += piece.length + 2;
    return paragraph;
  });
}

function commonSubsequence(a: readonly Piece[], b: readonly Piece[]): [Piece, Piece][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.text === b[j]?.text;
      lengths[i]![j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [Piece, Piece][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.text === b[j]!.text) pairs.push([a[i++]!, b[j++]!]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
