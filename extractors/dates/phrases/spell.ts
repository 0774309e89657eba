import type { Line } from "../line.js";
import { fixedSense, type Reading } from "../sense.js";
import { durationValue, type Quantity, readQuantity } from "./quantity.js";

/** *2 hours 5 minutes 12 seconds*, *a year and two months*. */
export function readSpell(line: Line, at: number): Reading | null {
  const parts: Quantity[] = [];
  let next = at;
  for (;;) {
    const part = readQuantity(line, next);
    if (part === null || part.amount === null || part.upTo !== null) break;
    const before = parts.at(-1);
    if (before && order(part) <= order(before)) break;
    parts.push(part);
    next = part.end;
    // *A two-day, 24-hour curfew* has two.
    if (line.isHyphen(part.end - 2)) break;
    if (line.word(next) === ",") next++;
    if (line.word(next) === "and") next++;
  }
  if (parts.length < 2) return null;
  const codes = parts.map((part) => durationValue(part).slice(1));
  const days = codes.filter((code) => !code.startsWith("T")).join("");
  const clock = codes
    .filter((code) => code.startsWith("T"))
    .map((code) => code.slice(1))
    .join("");
  const value = `P${days}${clock === "" ? "" : `T${clock}`}`;
  return { end: parts.at(-1)!.end, rule: "spell", sense: () => fixedSense("duration", value) };
}

const falling = ["Y", "Q", "Mo", "W", "D", "H", "M", "S"];

function order({ unit }: Quantity): number {
  return falling.indexOf(unit.code);
}
