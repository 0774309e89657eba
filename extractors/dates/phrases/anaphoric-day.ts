import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import type { DayReading } from "../sense.js";
import { readDayBeside } from "./day-beside.js";

/** Steps from the day that was named last. */
const phrases: ReadonlyMap<string, number> = new Map([
  ["that day", 0],
  ["that date", 0],
  ["that same day", 0],
  ["this same day", 0],
  ["the same day", 0],
  ["the very same day", 0],
  ["same day", 0],
  ["the next day", 1],
  ["the very next day", 1],
  ["next day", 1],
  ["the following day", 1],
  ["the previous day", -1],
  ["previous day", -1],
  ["the preceding day", -1],
  ["the prior day", -1],
  ["the day before", -1],
  ["the day after", 1],
  ["the day", 0],
]);

const firstWords: ReadonlySet<string> = new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0]!));

/** Two phrases that begin alike: the longer is tried first. */
const longest = 4;

/** *that day*, *the next day*, *the day before*, *the day after Christmas*, *the eve of May 9*. */
export function readAnaphoricDay(line: Line, at: number): DayReading | null {
  const beside = readDayBeside(line, at);
  if (beside) return beside;
  if (!firstWords.has(line.word(at)) || isEveOf(line, at)) return null;
  for (let length = longest; length >= 2; length--) {
    const words = Array.from({ length }, (_, index) => line.word(at + index)).join(" ");
    const step = phrases.get(words);
    if (step === undefined) continue;
    const isApposed = isBesideDate(line, at) && /^the day (?:before|after)$/.test(words);
    return stepFromNamed(at + length, isApposed ? 0 : step, words === "the day");
  }
  return null;
}

/** *The ferry called there Jan. 9,* **the day before** *it sank*: the date itself, told by what followed it. */
function isBesideDate(line: Line, at: number): boolean {
  if (line.word(at - 1) !== "," || /^(?:PUNCT|CCONJ)?$/.test(line.token(at + 3)?.pos ?? "")) return false;
  return weekdays.has(line.word(at - 2)) || (/^\d{1,4}$/.test(line.word(at - 2)) && opensDate(line, at - 3));
}

/** *Nov.* **3**, *Nov. 3,* **2024** */
function opensDate(line: Line, at: number): boolean {
  return months.has(line.word(at)) || (line.word(at) === "," && months.has(line.word(at - 2)));
}

function stepFromNamed(end: number, step: number, bare: boolean): DayReading {
  return {
    end,
    rule: bare ? "the-day" : "anaphoric-day",
    place: (scene) => {
      const named = scene.named("day");
      if (bare && scene.near(2, "day") === null) return null;
      const last = scene.near(1, "day", "month");
      if (last?.grain === "month") return { day: null, anchor: "context", within: last };
      return named ? { day: named.first + step, anchor: "context" } : { day: null, anchor: "unresolved" };
    },
  };
}

function isEveOf(line: Line, at: number): boolean {
  return line.word(line.skip(at, "the")) === "eve";
}
