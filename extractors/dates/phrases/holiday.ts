import { civilDate, type Day } from "../calendar.js";
import { daysInYear, lastDay } from "../feast-days.js";
import { capitalHolidays, type HolidayDate } from "../lexicon/holidays.js";
import type { Line } from "../line.js";
import type { DayReading, Placed, Scene } from "../sense.js";
import { readYearAfter } from "./year.js";

/** A feast, whose day is known for every year. */
export interface HolidayReading extends DayReading {
  inYear(year: number): Placed;
}

/** *Christmas Eve*, *New Year’s Day 2019*, *Easter*. */
export function readHoliday(line: Line, at: number): HolidayReading | null {
  const which =
    line.word(at) === "last" || line.word(at) === "this" || line.word(at) === "next" ? line.word(at) : null;
  const start = which === null ? line.skip(at, "the") : at + 1;
  const found = matching(line, start);
  if (found === null) return null;
  const year = readYearAfter(line, found.end);
  return {
    end: year?.end ?? found.end,
    rule: "holiday",
    inYear: (stated) => ({ day: daysInYear(stated, found.date)[0] ?? null, anchor: "explicit" }),
    lastDay: (first) => lastDay(first, found.date),
    place: (scene) => {
      const stated = year?.find(scene);
      const { now } = scene;
      const day = stated
        ? (daysInYear(stated.year, found.date)[0] ?? null)
        : now.day === null
          ? null
          : nearestTo(now.day, found.date, which, scene.tense);
      return { day, anchor: day === null ? "unresolved" : (stated?.anchor ?? now.anchor) };
    },
  };
}

function matching(line: Line, at: number): { date: HolidayDate; end: number } | null {
  if (line.is(at, capitalHolidays) && !line.isCapital(at)) return null;
  for (const { words, date } of line.holidays.beginning(line.word(at))) {
    if (words.every((word, index) => line.word(at + index) === word)) return { date, end: at + words.length };
  }
  return null;
}

function nearestTo(today: Day, feast: HolidayDate, which: string | null, tense: Scene["tense"]): Day | null {
  const { year } = civilDate(today);
  const days = [year - 1, year, year + 1].flatMap((candidate) => daysInYear(candidate, feast));
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day >= today);
  if (past === undefined || future === undefined) return null;
  if (which === null && lastDay(past, feast) > today) return past;
  if (which === "last" || (which === null && tense === "past")) return past;
  if (which === "next" || tense === "future") return future;
  return today - past <= future - today ? past : future;
}
