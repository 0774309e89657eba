/** Every numeral of a text, counted or not, as the GUM trees annotate them. */

import { analyse, type Token } from "../../extractors/index.js";
import { decimalMark, isFigure } from "../../extractors/text/figures.js";
import { readNumeral } from "../../extractors/text/numerals.js";
import { readOrdinal } from "../../extractors/text/ordinals.js";
import { adjacent } from "../../extractors/text/token-tests.js";

export interface NumeralSpan {
  start: number;
  end: number;
  text: string;
  value?: number;
}

export function numeralsOf(text: string): NumeralSpan[] {
  const { tokens } = analyse({ text });
  const mark = decimalMark(tokens);
  const found: NumeralSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const cardinal = isWordOnly(tokens, at) ? null : readNumeral(tokens, at, mark);
    const ordinal =
      cardinal || isWordOnly(tokens, at) || isAdverb(tokens, at) ? null : readOrdinal(tokens, at);
    const reading = cardinal ?? ordinal;
    if (reading) {
      const end = endOfClock(tokens, reading.end);
      const span = { start: tokens[at]!.start, end: tokens[end - 1]!.end };
      const isClock = end > reading.end;
      const value = cardinal && !isClock ? { value: cardinal.value } : {};
      found.push({ ...span, text: text.slice(span.start, span.end), ...value });
      at = end;
    } else at++;
  }
  return found;
}

/** A name in capitals, or *one* as a pronoun. */
function isWordOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (/^\p{Lu}{3,}$/u.test(token.text)) return true;
  if (token.norm !== "one") return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const points = before?.pos === "ADJ" || /^(?:the|this|that|no|any|every|which)$/.test(before?.norm ?? "");
  return points && next?.pos !== "NOUN" && next?.norm !== "of";
}

/** *was first seen*. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.norm === "first" && tokens[at + 1]?.pos === "VERB" && tokens[at - 1]?.norm !== "the";
}

/** A clock time is one numeral: *22:30*. */
function endOfClock(tokens: readonly Token[], end: number): number {
  const colon = tokens[end];
  const minutes = tokens[end + 1];
  const isClock =
    colon?.text === ":" && isFigure(minutes) && adjacent(tokens[end - 1], colon) && adjacent(colon, minutes);
  return isClock ? end + 2 : end;
}
