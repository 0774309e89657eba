import { partsOfDay } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { dayPeriod } from "../period.js";
import { type Placed, type Sense, unresolved } from "../sense.js";
import { readEdge } from "./edge.js";

/** A part of a day: *morning*, *the early hours*, *in the evening*. `code` is its TIMEX3 code. */
export interface Part {
  end: number;
  code: string;
}

/** The bare part named at `at`, with *hours* or *rush hour* after it. */
export function partAt(line: Line, at: number): Part | null {
  const start = line.word(at) === "mid" && line.isHyphen(at + 1) ? at + 2 : at;
  const code = partsOfDay.get(line.word(start));
  if (code === undefined) return null;
  let end = start + 1;
  if (line.word(end) === "rush") end++;
  if (line.word(end) === "hour" || line.word(end) === "hours" || line.word(end) === "time") end++;
  return { end, code };
}

/** The part of day after a day: *Tuesday morning*, *Friday, late in the evening*, *yesterday at dawn*. */
export function readPartAfter(line: Line, at: number): Part | null {
  const afterComma = line.skip(at, ",");
  const edge = readEdge(line, afterComma);
  let next = edge.end;
  if (line.word(next) === "in" || line.word(next) === "at") next++;
  else if (edge.end === afterComma && afterComma > at) return null;
  next = line.skip(next, "the");
  return partAt(line, next);
}

/** *the early hours*, *the small hours*, *the wee hours*. */
export function readEarlyHours(line: Line, at: number): Part | null {
  const start = line.skip(at, "the");
  const word = line.word(start);
  const small = word === "early" || word === "small" || word === "wee" || word === "predawn";
  if (small && line.word(start + 1) === "morning" && line.word(start + 2) === "hours")
    return { end: start + 3, code: "MO" };
  return small && line.word(start + 1) === "hours" ? { end: start + 2, code: "MO" } : null;
}

/** The part of a day as a fact. */
export function partSense(placed: Placed | null, code: string, step = 0): Sense | null {
  if (placed === null) return null;
  if (placed.day === null) return unresolved("time");
  const period = dayPeriod(placed.day + step);
  return { type: "time", value: `${period.value}T${code}`, anchor: placed.anchor, period };
}
