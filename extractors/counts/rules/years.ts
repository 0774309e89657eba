import { readNumeral } from "../../text/numerals.js";
import type { Figure, TokenRange } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";

/** One age or two, read as numbers alone. */
export interface Years extends TokenRange {
  low: number;
  high: number | null;
}

/** *12*, *14 to 18*, *10–19*; with `pairs` also *14 and 18*. `null` for what nobody’s age can be. */
export function readYears(scene: Scene, at: number, pairs = false): Years | null {
  const low = readNumeral(scene.tokens, at);
  if (low === null || !isAge(low.value)) return null;
  const joint = wordAt(scene, low.end);
  const joined = joint === "-" || joint === "–" || joint === "to" || (pairs && joint === "and");
  const high = joined ? readNumeral(scene.tokens, low.end + 1) : null;
  const years = { first: at, end: low.end, low: low.value, high: null };
  if (high === null || !isAge(high.value) || high.value <= low.value) return years;
  return { ...years, end: high.end, high: high.value };
}

function isAge(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 120;
}

/** The figure of an age; `unit` is UCUM for ages not in years. */
export function ageFigure(
  { first, end, low, high }: Years,
  unit: string | null = null,
): Omit<Figure, "rule"> {
  const values =
    high === null
      ? { value: low, min: null, max: null, qualifier: null }
      : { value: null, min: low, max: high, qualifier: "range" as const };
  return { first, end, kind: "age", noun: null, ...(unit === null ? {} : { unit }), ...values };
}
