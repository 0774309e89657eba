import type { Token } from "./document.js";
import { powerOfTen, scaleSuffix } from "./figure-suffix.js";
import { type DecimalMark, figureValue } from "./figures.js";
import type { Reading } from "./fractions.js";
import { scales } from "./lexicon/numerals.js";
import { adjacent } from "./token-tests.js";

/** Digits, with plain spaces or apostrophes between groups of three and a scale suffix. */
export function readFigure(tokens: readonly Token[], at: number, mark: DecimalMark): Reading | null {
  const first = tokens[at]!;
  let end = at + 1;
  let digits = first.text;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    for (let group = nextGroup(tokens, end); group !== null; group = nextGroup(tokens, end)) {
      digits += tokens[group]!.text;
      end = group + 1;
    }
  }
  // *2.975 million* groups nothing.
  const value = figureValue(digits, scales.has(tokens[end]?.norm ?? "") ? "point" : mark);
  if (value === null || endsOrdinal(tokens, end)) return null;
  const suffix = powerOfTen(tokens, end) ?? scaleSuffix(tokens, at, end);
  return suffix ? { value: tidy(value * suffix.value), end: suffix.end } : { value, end };
}

/** The index of a group of three digits one space or apostrophe after the token before `at`. */
function nextGroup(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]!;
  const next = tokens[at];
  if (next === undefined || next.sentence !== before.sentence) return null;
  const isApostrophe = (next.text === "'" || next.text === "’") && adjacent(before, next);
  const group = isApostrophe ? tokens[at + 1] : next;
  if (group === undefined || !/^\d{3}$/.test(group.text)) return null;
  if (isApostrophe) return adjacent(next, group) ? at + 1 : null;
  return group.start === before.end + 1 ? at : null;
}

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** *50,000* + *th*, which are two tokens. */
export function endsOrdinal(tokens: readonly Token[], at: number): boolean {
  return ordinalEndings.has(tokens[at]?.norm ?? "") && adjacent(tokens[at - 1], tokens[at]);
}

/** Rounds away what binary multiplication adds: 2.3 × 10⁶ is 2,300,000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
