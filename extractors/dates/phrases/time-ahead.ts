import { units } from "../lexicon/units.js";
import type { Line } from "../line.js";
import { fixedSense, type Reading } from "../sense.js";
import { durationValue } from "./quantity.js";

/** *the weeks ahead*, *years to come*: of unknown length. */
export function readTimeAhead(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const unit = line.word(start).endsWith("s") ? units.get(line.word(start)) : undefined;
  if (unit === undefined) return null;
  const toCome = line.word(start + 1) === "to" && line.word(start + 2) === "come";
  const ahead = start > at && line.word(start + 1) === "ahead" && line.word(start + 2) !== "of";
  if (!toCome && !ahead) return null;
  const value = durationValue({ amount: null, upTo: null, unit });
  return { end: start + (toCome ? 3 : 2), rule: "time-ahead", sense: () => fixedSense("duration", value) };
}
