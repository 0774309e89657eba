import type { Token } from "./document.js";
import { powerOfTen, scaleSuffix } from "./figure-suffix.js";
import { type DecimalMark, figureValue, isFigure } from "./figures.js";
import { type Reading, readFraction, scaledFraction } from "./fractions.js";
import {
  fractions,
  ordinals,
  pluralScales,
  scales,
  teens,
  tens,
  units,
  vagueMultipliers,
} from "./lexicon/numerals.js";
import { adjacent, isHyphen } from "./token-tests.js";

export type { Reading } from "./fractions.js";

/**
 * Reads the number that begins at token `at`: digits with any grouping, words, scale words and suffixes, fractions and
 * mixtures of them (*1,000*, *1.2bn*, *two dozen*, *half a million*, *8 1/2*). `end` is the index after its last token.
 * `null` where no number begins; ordinals, years in words and vague words (*dozens*) are none.
 * Whether it counts anything is for the caller to say: *one* of *no one* is read too.
 */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  mark: DecimalMark = "point",
): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const signed = readSigned(tokens, at, mark);
  if (signed) return signed;
  const fraction = readFraction(tokens, at);
  if (fraction) return fraction;
  const whole = readWhole(tokens, at, mark);
  if (whole === null) return null;
  return isFigure(token)
    ? withFraction(tokens, whole)
    : (overDenominator(tokens, whole) ?? withFraction(tokens, whole));
}

/** *-12*, *minus five* and *.348*. */
function readSigned(tokens: readonly Token[], at: number, mark: DecimalMark): Reading | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (token.norm === "minus" || (token.norm === "negative" && isAfterLink(tokens[at - 1])))
    return negative(readNumeral(tokens, at + 1, mark));
  const before = tokens[at - 1];
  const continues = adjacent(before, token) && /[\p{L}\p{N}]$/u.test(before?.text ?? "");
  const stands = !continues && adjacent(token, next) && isFigure(next);
  if (!stands) return null;
  if (token.text === "-" || token.text === "−") return negative(readNumeral(tokens, at + 1, mark));
  if (token.text !== "." || !/^\d+$/.test(next.text)) return null;
  return { value: Number(`0.${next.text}`), end: at + 2 };
}

/** *is negative five*; a test that came back *negative five times* is something else. */
function isAfterLink(before: Token | undefined): boolean {
  return before === undefined || /^(?:is|of|to|and|at|from|or|between)$/.test(before.norm);
}

function negative(reading: Reading | null): Reading | null {
  return reading && { ...reading, value: -reading.value };
}

interface Whole extends Reading {
  /** The last scale that the number was multiplied by; 1 if none. */
  scale: number;
}

/** Adds parts of falling scale: *three million* + *two hundred thousand* + *five*. */
function readWhole(tokens: readonly Token[], at: number, mark: DecimalMark): Whole | null {
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
function pluralFraction(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[isHyphen(tokens[at]) ? at + 1 : at]?.norm ?? "";
  return word.endsWith("s") ? fractions.get(word) : undefined;
}

/** *twenty-three fifths*. */
function overDenominator(tokens: readonly Token[], { value, end, scale }: Whole): Reading | null {
  const denominator = scale === 1 ? pluralFraction(tokens, end) : undefined;
  if (denominator === undefined || denominator === 4) return null;
  return { value: value / denominator, end: isHyphen(tokens[end]) ? end + 2 : end + 1 };
}

/** *a hundred*, *half a dozen*’s *dozen*, *million-dollar*: the scale word itself follows and is read by the caller. */
function impliedOne(tokens: readonly Token[], at: number): Reading | null {
  const norm = tokens[at]!.norm;
  if (norm === "a" || norm === "an") {
    return scales.has(tokens[at + 1]?.norm ?? "") ? { value: 1, end: at + 1 } : null;
  }
  if (!scales.has(norm)) return null;
  const before = tokens[at - 1];
  const vague = before !== undefined && (vagueMultipliers.has(before.norm) || isHyphen(before));
  return vague ? null : { value: 1, end: at };
}

/** Digits, with plain spaces or apostrophes between groups of three and a scale suffix. */
function readFigure(tokens: readonly Token[], at: number, mark: DecimalMark): Reading | null {
  const first = tokens[at]!;
  let end = at + 1;
  let digits = first.text;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    for (let group = nextGroup(tokens, end); group !== null; group = nextGroup(tokens, end)) {
      digits += tokens[group]!.text;
      end = group + 1;
    }
  }
  const value = figureValue(digits, mark);
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

/** *five*, *fifteen*, *fifty*, *fifty-five*, *fifty five*. */
function readUnderHundred(tokens: readonly Token[], at: number): Reading | null {
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
function isOrdinalNext(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at]) && (ordinals.get(tokens[at + 1]?.norm ?? "") ?? 10) < 10;
}

/** *two point five*, *point seventy-one*: digits named one by one, or two by two. */
function readSpokenDecimals(tokens: readonly Token[], base: Reading): Reading | null {
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
function scaleAt(tokens: readonly Token[], at: number): Reading | null {
  const wordAt = isHyphen(tokens[at]) ? at + 1 : at;
  const norm = tokens[wordAt]?.norm ?? "";
  const value = scales.get(norm) ?? pluralScales.get(norm);
  return value === undefined ? null : { value, end: wordAt + 1 };
}

/** *two and a half million*, *3 million and a half*, *8 1/2*, *8½*. */
function withFraction(tokens: readonly Token[], whole: Whole): Reading {
  const plain = { value: whole.value, end: whole.end };
  const hyphen = isHyphen(tokens[whole.end]) ? 1 : 0;
  const and = tokens[whole.end + hyphen]?.norm === "and";
  let at = and ? whole.end + hyphen + 1 : whole.end;
  if (and && isHyphen(tokens[at])) at++;
  const fraction = and ? readFraction(tokens, at, "added") : readFraction(tokens, at, "figures");
  if (fraction === null || fraction.value >= 1) return plain;
  if (whole.scale >= 1000) return { value: whole.value + fraction.value * whole.scale, end: fraction.end };
  if (!and && !Number.isInteger(whole.value)) return plain;
  return scaledFraction(tokens, { value: whole.value + fraction.value, end: fraction.end });
}

/** Rounds away what binary multiplication adds: 2.3 × 10⁶ is 2,300,000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** *50,000* + *th*, which are two tokens. */
function endsOrdinal(tokens: readonly Token[], at: number): boolean {
  return ordinalEndings.has(tokens[at]?.norm ?? "") && adjacent(tokens[at - 1], tokens[at]);
}

/** Reads an ordinal at token `at`: *4th*, *third*, *twenty-fifth*, *one hundred and fifth*. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(token.norm);
  if (figures) return { value: Number(figures[1]), end: at + 1 };
  if (isFigure(token) && endsOrdinal(tokens, at + 1)) {
    const value = figureValue(token.text);
    return value === null ? null : { value, end: at + 2 };
  }
  const ordinal = ordinals.get(token.norm);
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
  return readCompoundOrdinal(tokens, at);
}

/** *twenty-fifth*, *one hundred twenty-fifth*, *two hundredth*. */
function readCompoundOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const ten = tens.get(tokens[at]!.norm);
  if (ten !== undefined) {
    const unit = ordinals.get(tokens[at + 2]?.norm ?? "");
    return isOrdinalNext(tokens, at + 1) ? { value: ten + unit!, end: at + 3 } : null;
  }
  const whole = units.has(tokens[at]!.norm) ? readWhole(tokens, at, "point") : null;
  if (whole === null) return null;
  const lastAt = tokens[whole.end]?.norm === "and" ? whole.end + 1 : whole.end;
  const last = ordinals.get(tokens[lastAt]?.norm ?? "") ?? null;
  if (last !== null && last >= 100) return { value: whole.value * last, end: lastAt + 1 };
  const low = last === null && tokens[lastAt] ? readCompoundOrdinal(tokens, lastAt) : null;
  if (whole.value < 100 || whole.value % 10 !== 0) return null;
  return last === null
    ? low && { value: whole.value + low.value, end: low.end }
    : { value: whole.value + last, end: lastAt + 1 };
}
