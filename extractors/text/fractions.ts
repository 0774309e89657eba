import type { Token } from "./document.js";
import { isFigure } from "./figures.js";
import {
  afterFraction,
  figureDenominators,
  fractionMarks,
  fractionOf,
  fractions,
  halfOf,
  irregularPlurals,
  namesAHalf,
  scales,
  sequenceVerbs,
  teens,
  units,
} from "./lexicon/numerals.js";
import { adjacent, isHyphen } from "./token-tests.js";

/** A number in the text: its value and the index after its last token. */
export interface Reading {
  value: number;
  end: number;
}

/**
 * What a fraction hangs on: nothing, a whole number before *and* (*two and a half*), or a whole number right before
 * it (*8 1/2*, *8½*).
 */
type Place = "alone" | "added" | "figures";

/** Reads a fraction at token `at`: *½*, *3/4*, *half*, *a third*, *two-thirds*, *half a million*, *a quarter million*. */
export function readFraction(tokens: readonly Token[], at: number, place: Place = "alone"): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const mark = fractionMarks.get(token.text);
  if (mark !== undefined) return { value: mark, end: at + 1 };
  if (isFigure(token)) return readSlashed(tokens, at);
  if (place === "figures") return null;
  const spoken = readHalf(tokens, at) ?? readQuarterScale(tokens, at) ?? readSpoken(tokens, at, place);
  return spoken && place === "alone" ? scaledFraction(tokens, spoken) : spoken;
}

/** Multiplies by a scale that follows: *half a million*, *two thirds of a million*, *a half-million*. */
export function scaledFraction(tokens: readonly Token[], fraction: Reading): Reading {
  let at = fraction.end;
  if (tokens[at]?.norm === "of" && tokens[at + 1]?.norm === "a") at++;
  if (tokens[at]?.norm === "a" || isHyphen(tokens[at])) at++;
  const scale = scales.get(tokens[at]?.norm ?? "");
  return scale === undefined ? fraction : { value: fraction.value * scale, end: at + 1 };
}

/** *1/2*; not *5/17/2018*, *9/11* or *24/7*. */
function readSlashed(tokens: readonly Token[], at: number): Reading | null {
  const [top, slash, bottom, after] = tokens.slice(at, at + 4);
  if (slash?.text !== "/" && slash?.text !== "⁄") return null;
  if (!adjacent(top, slash) || !adjacent(slash, bottom)) return null;
  const numerator = Number(top!.text);
  const denominator = Number(bottom!.text);
  const proper = numerator > 0 && numerator < denominator && figureDenominators.has(denominator);
  if (!proper || (after?.text === "/" && adjacent(bottom, after))) return null;
  return { value: numerator / denominator, end: at + 3 };
}

const namingTags: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);

/** *half*, *a half*, where it is an amount: not *the first half*, *half-brother*, *half past*, *half marathon*. */
function readHalf(tokens: readonly Token[], at: number): Reading | null {
  const halfAt = tokens[at]!.norm === "a" ? at + 1 : at;
  if (tokens[halfAt]?.norm !== "half") return null;
  const before = tokens[at - 1];
  if (halfAt === at && before && (namesAHalf.has(before.norm) || isHyphen(before))) return null;
  const next = tokens[halfAt + 1];
  const half = { value: 0.5, end: halfAt + 1 };
  if (next === undefined || scaledFraction(tokens, half) !== half) return half;
  if (isHyphen(next) && adjacent(tokens[halfAt], next)) return null;
  if (next.norm === "past" || next.norm === "way") return null;
  if (before?.norm === "in" && !afterFraction.has(next.norm)) return null;
  if (before && namingTags.has(before.pos) && !halfOf.has(next.norm)) return null;
  const names = next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ";
  const isPlural = next.norm.endsWith("s") || irregularPlurals.has(next.norm);
  return names && !isPlural && !afterFraction.has(next.norm) ? null : half;
}

/** *quarter million*, *quarter of a million*; a bare quarter is three months. */
function readQuarterScale(tokens: readonly Token[], at: number): Reading | null {
  const quarterAt = tokens[at]!.norm === "a" ? at + 1 : at;
  if (tokens[quarterAt]?.norm !== "quarter") return null;
  const quarter = { value: 0.25, end: quarterAt + 1 };
  return scaledFraction(tokens, quarter) === quarter ? null : quarter;
}

/** *a third*, *one-third*, *two thirds*. Before a noun *a third* is an ordinal, *three quarters* is a duration. */
function readSpoken(tokens: readonly Token[], at: number, place: Place): Reading | null {
  const norm = tokens[at]!.norm;
  const isArticle = norm === "a" || norm === "an";
  const numerator = isArticle ? 1 : (units.get(norm) ?? teens.get(norm));
  if (!numerator) return null;
  const joined =
    isHyphen(tokens[at + 1]) &&
    adjacent(tokens[at], tokens[at + 1]) === adjacent(tokens[at + 1], tokens[at + 2]);
  const wordAt = joined ? at + 2 : at + 1;
  const word = tokens[wordAt]?.norm ?? "";
  const denominator = fractions.get(word);
  const plural = word.endsWith("s") || word === "halves";
  if (denominator === undefined || plural !== numerator > 1) return null;
  const reading = { value: numerator / denominator, end: wordAt + 1 };
  if (joined || place === "added") return reading;
  if (isHyphen(tokens[wordAt + 1])) return null;
  if (plural && denominator !== 4) return reading;
  if (scaledFraction(tokens, reading) !== reading) return reading;
  const next = tokens[wordAt + 1];
  // *by more than* **a third***, with* …
  const isBound = /^(?:than|about|almost|nearly|by|over|roughly|around|to)$/.test(tokens[at - 1]?.norm ?? "");
  const ends = next === undefined || /^[.;)]$/.test(next.text) || (isBound && next.text === ",");
  if ((!isArticle || isBound) && ends) return reading;
  if (denominator > 4 || word === "fourth")
    return next !== undefined && fractionOf.has(next.norm) ? reading : null;
  // *She added a third in the last minute* goes on counting goals.
  const isNext = isArticle && next?.norm !== "of" && sequenceVerbs.has(tokens[at - 1]?.lemma ?? "");
  if (isNext) return null;
  // *a third* **cheaper**
  const compares =
    next !== undefined &&
    /^(?:ADJ|ADV)$/.test(next.pos) &&
    /^(?!other|former|latter)[a-z]{2,12}er$/.test(next.norm);
  return ends || compares || (next !== undefined && afterFraction.has(next.norm)) ? reading : null;
}
