import type { Token } from "./document.js";
import type { Reading } from "./fractions.js";
import { ordinals, pluralScales, scales, teens, tens, units, vagueMultipliers } from "./lexicon/numerals.js";
import { adjacent, isHyphen } from "./token-tests.js";

/** *five*, *fifteen*, *fifty*, *fifty-five*, *fifty five*. */
export function readUnderHundred(tokens: readonly Token[], at: number): Reading | null {
  const norm = tokens[at]?.norm ?? "";
  const small = units.get(norm) ?? teens.get(norm);
  if (small !== undefined) return isOrdinalNext(tokens, at + 1) ? null : { value: small, end: at + 1 };
  const ten = tens.get(norm);
  if (ten === undefined) return null;
  const next = tokens[at + 1];
  const unitAt = isHyphen(next) && isSamelySpaced(tokens, at + 1) ? at + 2 : at + 1;
  const unit = units.get(tokens[unitAt]?.norm ?? "");
  if (unit) return { value: ten + unit, end: unitAt + 1 };
  return isOrdinalNext(tokens, at + 1) ? null : { value: ten, end: at + 1 };
}

/** A hyphen between words, or one set apart on both sides as in tokenised text; not a dash before a clause. */
function isSamelySpaced(tokens: readonly Token[], hyphen: number): boolean {
  return adjacent(tokens[hyphen - 1], tokens[hyphen]) === adjacent(tokens[hyphen], tokens[hyphen + 1]);
}

/** *twenty-fifth* is no twenty. */
export function isOrdinalNext(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at]) && (ordinals.get(tokens[at + 1]?.norm ?? "") ?? 10) < 10;
}

/** *two point five*, *point seventy-one*: digits named one by one, or two by two. */
export function readSpokenDecimals(tokens: readonly Token[], base: Reading): Reading | null {
  if (tokens[base.end]?.norm !== "point") return null;
  let digits = "";
  let end = base.end + 1;
  for (let next = readUnderHundred(tokens, end); next; next = readUnderHundred(tokens, end)) {
    digits += next.value;
    end = next.end;
  }
  return digits === "" ? null : { value: Number(`${base.value}.${digits}`), end };
}

/** A scale word at `at`, joined by a space or hyphen. */
export function scaleAt(tokens: readonly Token[], at: number): Reading | null {
  const wordAt = isHyphen(tokens[at]) ? at + 1 : at;
  const norm = tokens[wordAt]?.norm ?? "";
  const value = scales.get(norm) ?? pluralScales.get(norm);
  return value === undefined ? null : { value, end: wordAt + 1 };
}

/** *a hundred*, *half a dozen*’s *dozen*, *million-dollar*: the scale word itself follows and is read by the caller. */
export function impliedOne(tokens: readonly Token[], at: number): Reading | null {
  const norm = tokens[at]!.norm;
  if (norm === "a" || norm === "an") {
    return scales.has(tokens[at + 1]?.norm ?? "") ? { value: 1, end: at + 1 } : null;
  }
  if (!scales.has(norm)) return null;
  const before = tokens[at - 1];
  const vague = before !== undefined && (vagueMultipliers.has(before.norm) || isHyphen(before));
  return vague ? null : { value: 1, end: at };
}
