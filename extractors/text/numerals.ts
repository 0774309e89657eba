import type { Token } from "./document.js";
import { type DecimalMark, isFigure } from "./figures.js";
import { type Reading, readFraction, scaledFraction } from "./fractions.js";
import { adjacent, isHyphen } from "./token-tests.js";
import { pluralFraction, readWhole, type Whole } from "./whole-numbers.js";

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
  const reading = readAny(tokens, at, mark);
  // An endless run of digits is no number that anybody counts to.
  return reading !== null && Number.isFinite(reading.value) ? reading : null;
}

function readAny(tokens: readonly Token[], at: number, mark: DecimalMark): Reading | null {
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
  if (
    (token.norm === "minus" && tokens[at - 1]?.norm !== "or") ||
    (token.norm === "negative" && isAfterLink(tokens[at - 1]))
  )
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

/** *twenty-three fifths*. */
function overDenominator(tokens: readonly Token[], { value, end, scale }: Whole): Reading | null {
  const denominator = scale === 1 ? pluralFraction(tokens, end) : undefined;
  if (denominator === undefined || denominator === 4) return null;
  return { value: value / denominator, end: isHyphen(tokens[end]) ? end + 2 : end + 1 };
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
