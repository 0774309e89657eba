import { weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";

export const everyWords: ReadonlySet<string> = new Set(["every", "each"]);

/** Whether the weekday at `at` shares its *every*: *every Tuesday and* **Thursday**. */
export function isListedSet(line: Line, at: number): boolean {
  const links = /^(?:and|or|&)$/.test(line.word(at - 1)) && weekdays.has(line.word(at - 2));
  return links && line.is(at - 3, everyWords) && !line.isHyphen(at + 1);
}
