import type { GazetteerHits } from "./gazetteer.js";
import { Case, type WordType } from "./word-type.js";

/** Kinds of sentence by their case. */
export const SentenceCase = { normal: 0, capitals: 1, title: 2 } as const;

/** A stretch of capitalised words, `first` up to, not including, `end`. */
export interface CapitalRun {
  first: number;
  end: number;
}

/** A sentence as the feature extractor sees it. */
export interface SentenceView {
  words: readonly WordType[];
  /** The capital run that holds each token, if any. */
  runs: readonly (CapitalRun | undefined)[];
  hits: GazetteerHits;
  /** What the rest of the document shows of each token's word: see document-context.ts. */
  context: Uint8Array;
  case: number;
}

/** Whether a word is written with a capital first. */
export const isCapitalised = (word: WordType): boolean =>
  word.case === Case.initial || word.case === Case.capitals || word.case === Case.mixed;

/** Finds the capital runs; a hyphen or `&` between two capitalised words belongs to the run. */
export function capitalRuns(
  texts: readonly string[],
  words: readonly WordType[],
): (CapitalRun | undefined)[] {
  const runs: (CapitalRun | undefined)[] = new Array(words.length).fill(undefined);
  for (let i = 0; i < words.length; i++) {
    if (!isCapitalised(words[i]!)) continue;
    let end = i + 1;
    while (end < words.length) {
      if (isCapitalised(words[end]!)) end++;
      else if (joins(texts[end]!) && end + 1 < words.length && isCapitalised(words[end + 1]!)) end += 2;
      else break;
    }
    const run = { first: i, end };
    for (; i < end; i++) runs[i] = run;
    i--;
  }
  return runs;
}

const joins = (text: string): boolean => text === "-" || text === "&" || text === "’" || text === "'";

/** All capitals, every longer word capitalised, or neither. */
export function sentenceCase(texts: readonly string[]): number {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  let lowerLong = 0;
  for (const text of texts) {
    const first = text[0]!;
    const lower = first.toLowerCase();
    if (lower === first.toUpperCase()) continue;
    words++;
    if (first === lower) {
      if (text.length >= 5) lowerLong++;
    } else {
      initials++;
      if (text === text.toUpperCase() && (text.length > 1 || first === "A" || first === "I")) capitals++;
    }
  }
  if (words >= 3 && capitals === words) return SentenceCase.capitals;
  if (words >= 4 && capitals >= words * 0.9) return SentenceCase.capitals;
  if (words >= 5 && lowerLong === 0 && initials >= words * 0.6) return SentenceCase.title;
  return SentenceCase.normal;
}
