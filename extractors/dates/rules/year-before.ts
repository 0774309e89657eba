import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { addMonths, periodAround, shiftPeriod, yearPeriod } from "../period.js";
import { barePeriodEnd, numberedQuarterAt, quarterOfYear } from "../phrases/numbered-quarter.js";
import { readYearAfter, type YearReading } from "../phrases/year.js";
import { dateSense, type Reading, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

/**
 * The same quarter of the year before, in earnings text: *the year-ago quarter*, *year-earlier*, *the same period a
 * year ago*, *the quarter a year earlier*, *the comparable period of 2009*.
 */
export const yearBefore: Rule = {
  id: "year-before",
  wakes: ["unit", "period"],
  read(line, at) {
    return readCompound(line, at) ?? readSamePeriod(line, at) ?? readSameDay(line, at);
  },
};

const compounds: readonly string[] = [
  "year - ago",
  "year - earlier",
  "year ago",
  "prior - year",
  "previous - year",
  "prior year",
];
const same: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "like"]);
const tails: readonly string[] = [
  "a year ago",
  "a year earlier",
  "a year before",
  "last year",
  "of last year",
  "in the previous year",
  "the previous year",
  "the year before",
];

function readCompound(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const next = line.is(start, same) ? start + 1 : start;
  const compound = compounds.find((words) => stands(line, next, words));
  if (compound === undefined) return null;
  const end = next + compound.split(" ").length;
  const noun = numberedQuarterAt(line, end)?.end ?? barePeriodEnd(line, end);
  // *The year-ago results*: the article belongs to the results.
  if (noun === null && (!compound.includes("-") || next > at)) return null;
  return { end: noun ?? end, rule: "year-before", sense: (scene) => sameQuarter(scene, null) };
}

function readSamePeriod(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const next = line.is(start, same) ? start + 1 : start;
  const noun = start > at || next > start ? barePeriodEnd(line, next) : null;
  if (noun === null) return null;
  const tail = tails.find((words) => stands(line, noun, words));
  const year = tail || next === start ? null : readYearAfter(line, noun);
  if (tail === undefined && year === null) return null;
  const end = tail ? noun + tail.split(" ").length : year!.end;
  return { end, rule: "same-period", sense: (scene) => sameQuarter(scene, year) };
}

/** *the same day last year*, *the same month a year earlier*: of the one named last, else of now. */
function readSameDay(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const grain = line.word(start) === "same" ? sameGrains.get(line.word(start + 1)) : undefined;
  if (grain === undefined) return null;
  const tail = tails.find((words) => stands(line, start + 2, words));
  const year = tail ? null : readYearAfter(line, start + 2);
  if (tail === undefined && year === null) return null;
  return {
    end: tail ? start + 2 + tail.split(" ").length : year!.end,
    rule: "same-period",
    sense(scene) {
      const day = scene.near(1, grain)?.first ?? scene.now.day;
      if (day === null) return unresolved("date");
      const stated = year?.find(scene)?.year ?? civilDate(day).year - 1;
      const then = addMonths(day, 12 * (stated - civilDate(day).year));
      return {
        ...dateSense(periodAround(then, grain), scene.near(1, grain) ? "context" : scene.now.anchor),
        aside: true,
      };
    },
  };
}

const sameGrains: ReadonlyMap<string, "day" | "week" | "weekend" | "month"> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
]);

function stands(line: Line, at: number, words: string): boolean {
  return words
    .split(" ")
    .every((word, index) => (word === "-" ? line.isHyphen(at + index) : line.word(at + index) === word));
}

/** Without a quarter under discussion it is the whole year before. */
function sameQuarter(scene: Scene, reading: YearReading | null): Sense {
  const stated = reading?.find(scene)?.year;
  const named = scene.near(8, "quarter");
  if (named) {
    const before = stated === undefined ? shiftPeriod(named, -4) : quarterOfYear(stated, named);
    return { ...dateSense(before, "context"), aside: true };
  }
  if (stated !== undefined) return dateSense(yearPeriod(stated), "explicit");
  if (scene.now.day === null) return unresolved("date");
  return dateSense(shiftPeriod(periodAround(scene.now.day, "year"), -1), scene.now.anchor);
}
