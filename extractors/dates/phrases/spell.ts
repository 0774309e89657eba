import type { DateAnchor } from "../../../schemas/index.js";
import type { Day } from "../calendar.js";
import type { Line } from "../line.js";
import { addMonths, dayPeriod, periodAround } from "../period.js";
import { dateSense, fixedSense, type Reading, type Sense } from "../sense.js";
import { durationValue, type Quantity, readQuantity } from "./quantity.js";

/** *2 hours 5 minutes 12 seconds*, *a year and two months*. */
export function readSpell(line: Line, at: number): Reading | null {
  const parts = readParts(line, at);
  if (parts === null) return null;
  const codes = parts.map((part) => durationValue(part).slice(1));
  const days = codes.filter((code) => !code.startsWith("T")).join("");
  const clock = codes
    .filter((code) => code.startsWith("T"))
    .map((code) => code.slice(1))
    .join("");
  const value = `P${days}${clock === "" ? "" : `T${clock}`}`;
  return { end: parts.at(-1)!.end, rule: "spell", sense: () => fixedSense("duration", value) };
}

/** The day that lies the parts of *two years and three months* from a day, as coarse as the finest of them. */
export function spellFrom(
  from: Day,
  parts: readonly Quantity[],
  direction: 1 | -1,
  anchor: DateAnchor,
): Sense | null {
  let day = from;
  let last: Sense | null = null;
  for (const part of parts) {
    if (part.unit.grain === "clock" || part.unit.grain === "weekend") return null;
    const steps = (part.amount ?? 0) * part.unit.times * direction;
    const months = { Y: 12, Q: 3, Mo: 1 }[part.unit.code as "Y" | "Q" | "Mo"];
    day = months
      ? addMonths(day, Math.round(steps * months))
      : day + steps * (part.unit.code === "W" ? 7 : 1);
    last = dateSense(months ? periodAround(day, months === 12 ? "year" : "month") : dayPeriod(day), anchor);
  }
  return last;
}

/** At least two amounts of falling units. */
export function readParts(line: Line, at: number): Quantity[] | null {
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
  return parts.length < 2 ? null : parts;
}

const falling = ["Y", "Q", "Mo", "W", "D", "H", "M", "S"];

function order({ unit }: Quantity): number {
  return falling.indexOf(unit.code);
}
