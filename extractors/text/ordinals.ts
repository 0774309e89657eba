import type { Token } from "./document.js";
import { figureValue, isFigure } from "./figures.js";
import type { Reading } from "./fractions.js";
import { endsOrdinal } from "./grouped-figures.js";
import { ordinals, tens, units } from "./lexicon/numerals.js";
import { isOrdinalNext } from "./number-words.js";
import { isHyphen } from "./token-tests.js";
import { readWhole } from "./whole-numbers.js";

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
    if (isOrdinalNext(tokens, at + 1)) return { value: ten + unit!, end: at + 3 };
    // *twenty third*, not *twenty second-half goals*
    const loose = ordinals.get(tokens[at + 1]?.norm ?? "") ?? 10;
    return loose < 10 && !isHyphen(tokens[at + 2]) ? { value: ten + loose, end: at + 2 } : null;
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
