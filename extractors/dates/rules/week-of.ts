import { readOrdinal } from "../../text/ordinals.js";
import { dayOf, weekdayOf } from "../calendar.js";
import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { dayPeriod, type Period, weekendPeriod, weekPeriod } from "../period.js";
import { readDay } from "../phrases/day.js";
import { readHoliday } from "../phrases/holiday.js";
import { figureYear } from "../phrases/year.js";
import { dateSense, type Reading, type Rule, type Sense, unresolved } from "../sense.js";
import { month } from "./month.js";
import { relativePeriod } from "./relative-period.js";

/** *the week of August 8*, *the weekend of July 4*, *the first week of May*, *the last Monday of May*. */
export const weekOf: Rule = {
  id: "week-of",
  wakes: ["unit", "weekday", "holiday"],
  read(line, at) {
    const start = line.skip(at, "the");
    return (
      readWeekOfDay(line, start) ??
      readPlaceInMonth(line, start) ??
      readWeekOfYear(line, start) ??
      readHolidayWeekend(line, at)
    );
  },
};

function readWeekOfDay(line: Line, at: number): Reading | null {
  const word = line.word(at);
  if (word !== "week" && word !== "weekend") return null;
  const link = line.word(at + 1);
  const dated = word === "week" && weekEnds.has(link);
  if (link !== "of" && !dated) return null;
  const day = readDay(line, dated ? line.skip(at + 2, "on") : at + 2);
  if (day === null || day.rule === "the-day") return null;
  return {
    end: day.end,
    rule: "week-of",
    sense(scene) {
      const placed = day.place(scene);
      if (placed === null) return null;
      if (placed.day === null) return unresolved("date");
      if (word === "weekend") return dateSense(weekendPeriod(placed.day), placed.anchor);
      // A week that starts on a Sunday is the ISO week that follows.
      return dateSense(
        weekPeriod(link.endsWith("ing") && link !== "ending" ? placed.day + 1 : placed.day),
        placed.anchor,
      );
    },
  };
}

const weekEnds: ReadonlySet<string> = new Set("starting beginning commencing ending ended".split(" "));

/** *the third week of 2018*, *week 3 of 2027*. */
function readWeekOfYear(line: Line, at: number): Reading | null {
  const ordinal = line.word(at) === "week" ? null : readOrdinal(line.tokens, at);
  const week = ordinal ? ordinal.value : line.smallFigure(at + 1);
  const end = ordinal ? ordinal.end + 1 : at + 2;
  if (week === null || line.word(ordinal ? ordinal.end : at) !== "week" || week < 1 || week > 53) return null;
  const year = line.word(end) === "of" || line.word(end) === "in" ? figureYear(line, end + 1) : null;
  if (year === null) return null;
  // The fourth of January is always in the first week.
  const period = weekPeriod(dayOf(year, 1, 4) + 7 * (week - 1));
  return { end: end + 2, rule: "week-of-year", sense: () => dateSense(period, "explicit") };
}

/** *Labor Day weekend*, *Easter week*: the weekend beside a Monday’s feast is the one before it. */
function readHolidayWeekend(line: Line, at: number): Reading | null {
  const holiday = readHoliday(line, at);
  const noun = holiday && line.word(holiday.end);
  if (noun !== "weekend" && noun !== "week") return null;
  const year = figureYear(line, holiday!.end + 1);
  return {
    end: holiday!.end + (year === null ? 1 : 2),
    rule: "holiday-weekend",
    sense(scene) {
      const placed = year === null ? holiday!.place(scene) : holiday!.inYear(year);
      if (!placed || placed.day === null) return unresolved("date");
      const near = weekdayOf(placed.day) === 1 ? placed.day - 1 : placed.day;
      return dateSense(noun === "week" ? weekPeriod(placed.day) : weekendPeriod(near), placed.anchor);
    },
  };
}

function readPlaceInMonth(line: Line, at: number): Reading | null {
  const place =
    line.word(at) === "last" || line.word(at) === "final"
      ? { value: -1, end: at + 1 }
      : readOrdinal(line.tokens, at);
  if (place === null || (place.value > 5 && line.word(place.end) !== "day") || place.value > 31) return null;
  const noun = line.word(place.end);
  const weekday = weekdays.get(noun);
  if (weekday === undefined && noun !== "week" && noun !== "weekend" && noun !== "day") return null;
  const link = line.word(place.end + 1);
  if (link !== "of" && link !== "in") return null;
  const start = place.end + 2;
  const inner = (hasMonth(line, start) ? month.read(line, start, start) : null) ?? readMonthWord(line, start);
  if (inner === null) return null;
  return {
    end: inner.end,
    rule: "place-in-month",
    sense(scene): Sense | null {
      const found = inner.sense(scene);
      if (found?.period?.grain !== "month") return unresolved("date");
      return dateSense(placeIn(found.period, place.value, noun, weekday), found.anchor);
    },
  };
}

/** *this month*, *the following month*. */
function readMonthWord(line: Line, at: number): Reading | null {
  const reading = relativePeriod.read(line, at, at);
  return reading && line.word(reading.end - 1) === "month" ? reading : null;
}

function hasMonth(line: Line, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (months.has(line.word(i))) return true;
  return false;
}

/** The nth week, weekend, day or weekday of a month; the first week is the one that holds most of its first days. */
function placeIn(period: Period, place: number, noun: string, weekday: number | undefined): Period {
  const days = period.last - period.first + 1;
  if (noun === "day") return dayPeriod(place < 0 ? period.last : period.first + place - 1);
  if (noun === "week")
    return place < 0 ? weekPeriod(period.last - 3) : weekPeriod(period.first + 3 + 7 * (place - 1));
  const wanted = weekday ?? 6;
  const first = period.first + ((wanted - weekdayOf(period.first) + 7) % 7);
  const count = Math.floor((period.first + days - 1 - first) / 7) + 1;
  const day = first + 7 * (place < 0 ? count - 1 : place - 1);
  return weekday === undefined ? weekendPeriod(day) : dayPeriod(day);
}
