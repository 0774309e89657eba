import type { Token } from "./document.js";
import { type DecimalMark, isFigure } from "./figures.js";
import type { Reading } from "./fractions.js";
import { readFigure, tidy } from "./grouped-figures.js";
import { fractions } from "./lexicon/numerals.js";
import { impliedOne, readSpokenDecimals, readUnderHundred, scaleAt } from "./number-words.js";
import { isHyphen } from "./token-tests.js";

export interface Whole extends Reading {
  /** The last scale that the number was multiplied by; 1 if none. */
  scale: number;
}

/** Adds parts of falling scale: *three million* + *two hundred thousand* + *five*. */
export function readWhole(tokens: readonly Token[], at: number, mark: DecimalMark): Whole | null {
  let whole: Whole | null = null;
  const figures = isFigure(tokens[at]);
  for (let next = at; ; ) {
    const part: Whole | null = readPart(tokens, next, mark, whole === null);
    if (part === null) return whole;
    if (whole === null) whole = part;
    else if (
      part.value < whole.scale &&
      joins(whole, part, { figures, and: next > whole.end, words: part.end - next })
    ) {
      whole = { value: whole.value + part.value, end: part.end, scale: part.scale };
    } else return whole;
    if (whole.scale === 1 || whole.scale === 12) return whole;
    next = tokens[whole.end]?.norm === "and" ? whole.end + 1 : whole.end;
  }
}

/** Guards against *two million and five others*: loose small numbers join thousands in words alone. */
function joins(
  whole: Whole,
  part: Whole,
  { figures, and, words }: { figures: boolean; and: boolean; words: number },
): boolean {
  if (part.scale > 1) return !and || !figures;
  if (figures) return !and && words > 1 && part.value >= 100;
  return !and || whole.scale <= 1000 || part.value >= 100;
}

/** A number under a thousand with the scales that follow it: *two hundred and fifty thousand*, *1.2bn*. */
function readPart(tokens: readonly Token[], at: number, mark: DecimalMark, first: boolean): Whole | null {
  const chunk = readChunk(tokens, at, mark, first);
  if (chunk === null) return null;
  let { value, end } = chunk;
  let scale = 1;
  for (let found = scaleAt(tokens, end); found; found = scaleAt(tokens, end)) {
    value *= found.value;
    scale = found.value;
    end = found.end;
  }
  return { value: tidy(value), end, scale };
}

function readChunk(tokens: readonly Token[], at: number, mark: DecimalMark, first: boolean): Reading | null {
  const base = isFigure(tokens[at])
    ? readFigure(tokens, at, mark)
    : (readUnderHundred(tokens, at) ?? (first ? impliedOne(tokens, at) : null));
  if (base === null) return null;
  const hundred = scaleAt(tokens, base.end);
  if (hundred?.value !== 100) return readSpokenDecimals(tokens, base) ?? base;
  const sum = { value: tidy(base.value * 100), end: hundred.end };
  const and = tokens[sum.end]?.norm === "and";
  const restAt = and ? sum.end + 1 : sum.end;
  const figures = and && isFigure(tokens[at]) && isFigure(tokens[restAt]);
  const rest = figures ? readFigure(tokens, restAt, mark) : readUnderHundred(tokens, restAt);
  const isPart = rest !== null && rest.value < 100 && scaleAt(tokens, rest.end)?.value !== 100;
  if (!isPart || (and && isFraction(tokens, rest.end))) return readSpokenDecimals(tokens, sum) ?? sum;
  const total = { value: sum.value + rest.value, end: rest.end };
  return readSpokenDecimals(tokens, total) ?? total;
}

/** *one hundred* | *and three quarters*. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return pluralFraction(tokens, at) !== undefined && tokens[at]!.norm.startsWith("quarter");
}

/** The denominator that *fifths* names. */
export function pluralFraction(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[isHyphen(tokens[at]) ? at + 1 : at]?.norm ?? "";
  return word.endsWith("s") ? fractions.get(word) : undefined;
}
