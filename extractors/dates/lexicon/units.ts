import type { Grain } from "../period.js";

/** A unit of time: its TIMEX3 letter (with `T` before parts of a day), how many of it one word means, its grain. */
export interface Unit {
  code: "S" | "M" | "H" | "D" | "W" | "WE" | "Mo" | "Q" | "Y";
  times: number;
  grain: Exclude<Grain, "span" | "half" | "season"> | "clock";
}

const table: readonly [string, Unit["code"], number, Unit["grain"]][] = [
  ["second seconds sec secs", "S", 1, "clock"],
  ["minute minutes min mins", "M", 1, "clock"],
  ["hour hours hr hrs", "H", 1, "clock"],
  ["day days nights", "D", 1, "day"],
  ["week weeks", "W", 1, "week"],
  ["fortnight fortnights", "W", 2, "week"],
  ["weekend weekends", "WE", 1, "weekend"],
  ["month months", "Mo", 1, "month"],
  ["quarter quarters", "Q", 1, "quarter"],
  ["year years yr yrs", "Y", 1, "year"],
  ["decade decades", "Y", 10, "decade"],
  ["century centuries", "Y", 100, "century"],
];

export const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([words, code, times, grain]) =>
    words.split(" ").map((word) => [word, { code, times, grain }] as const),
  ),
);

/** Words between a number and its unit that change nothing: *five trading days*, *two more years*. */
export const unitFillers: ReadonlySet<string> = new Set(
  "more full whole straight consecutive successive entire long short additional further solid calendar business working trading school other".split(" "),
);

/** Words that stand for an unknown number. */
export const vagueNumbers: ReadonlySet<string> = new Set("few several many some numerous countless multiple".split(" "));
