import { readOrdinal } from "../../text/ordinals.js";
import { weekdayOf } from "../calendar.js";
import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import {
  dayPeriod,
  type Period,
  periodAround,
  shiftPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from "../period.js";
import { readDay } from "../phrases/day.js";
import { readDatedDay } from "../phrases/day-beside.js";
import { readHoliday } from "../phrases/holiday.js";
import { figureYear } from "../phrases/year.js";
import { dateSense, fixedSense, type Reading, type Rule, type Sense, unresolved } from "../sense.js";
import { month } from "./month.js";
import { relativePeriod } from "./relative-period.js";
import { year } from "./year.js";

/** *the week of August 8*, *the weekend of July 4*, *the first week of May*, *the last Monday of May*. */
export const weekOf: Rule = {
  id: "week-of",
  wakes: ["unit", "weekday", "holiday"],
  read(line, at) {
    const start = line.skip(at, "the");
    return (
      readWeekOfDay(line, start) ??
      (start > at ? readWeekBeside(line, start) : null) ??
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
  const closing = link === "to" && word === "week" && readDatedDay(line, at + 2) !== null;
  const dated = closing || (word === "week" && weekEnds.has(link));
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

/** *the week after Easter*, *the weekend before Christmas*, *the month after next*. */
function readWeekBeside(line: Line, at: number): Reading | null {
  const grain = besideGrains.get(line.word(at));
  const step = line.word(at + 1) === "after" ? 1 : line.word(at + 1) === "before" ? -1 : 0;
  if (grain === undefined || step === 0) return null;
  const steps = step > 0 ? beyond.get(line.word(at + 2)) : step * (beyond.get(line.word(at + 2)) ?? 0);
  const closes = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(line.token(at + 3)?.pos ?? "");
  if (steps && closes) {
    return {
      end: at + 3,
      rule: "week-beside",
      sense: ({ now }) =>
        now.day === null
          ? unresolved("date")
          : dateSense(shiftPeriod(periodAround(now.day, grain), steps), now.anchor),
    };
  }
  const other = readDatedDay(line, at + 2);
  if (other === null) return null;
  return {
    end: other.end,
    rule: "week-beside",
    sense(scene) {
      const placed = other.place(scene);
      if (placed === null || placed.day === null) return placed && unresolved("date");
      return dateSense(besidePeriod(placed.day, grain, step), placed.anchor);
    },
  };
}

/** The weekend after a Monday is five days off, the one before it was yesterday: no week is stepped over. */
function besidePeriod(day: number, grain: "week" | "weekend" | "month", step: number): Period {
  const around = periodAround(day, grain);
  if (grain !== "weekend") return shiftPeriod(around, step);
  if (step > 0) return day < around.first ? around : shiftPeriod(around, 1);
  return shiftPeriod(around, -1);
}

const besideGrains: ReadonlyMap<string, "week" | "weekend" | "month"> = new Map([
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
]);
/** *after next* and *before last* lie two steps off. */
const beyond: ReadonlyMap<string, number> = new Map([
  ["next", 2],
  ["last", 2],
]);

const weekEnds: ReadonlySet<string> = new Set("starting beginning commencing ending ended".split(" "));

/** *week 3 of 2027*. */
function readWeekOfYear(line: Line, at: number): Reading | null {
  const week = line.word(at) === "week" ? line.smallFigure(at + 1) : null;
  const year = /^(?:of|in)$/.test(line.word(at + 2)) ? figureYear(line, at + 3) : null;
  const period = week !== null && year !== null ? placeIn(yearPeriod(year), week, "week", undefined) : null;
  return period && { end: at + 4, rule: "week-of-year", sense: () => dateSense(period, "explicit") };
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
  if (place === null) return null;
  const noun = line.word(place.end);
  const weekday = weekdays.get(noun);
  if (weekday === undefined && !/^(?:week|weekend|day|month)$/.test(noun)) return null;
  const link = line.word(place.end + 1);
  if (link !== "of" && link !== "in") return null;
  const start = place.end + 2;
  if (/^(?:every|each)$/.test(line.word(start)) && /^(?:month|year)$/.test(line.word(start + 1))) {
    const value = line.word(start + 1) === "month" ? "P1M" : "P1Y";
    return { end: start + 2, rule: "place-in-every", sense: () => fixedSense("set", value) };
  }
  const feast = noun === "day" ? readDayOfFeast(line, start, place.value) : null;
  if (feast) return feast;
  const inMonth = hasMonth(line, start) ? month.read(line, start, start) : null;
  const inner = inMonth ?? readPeriodWord(line, start) ?? year.read(line, start, start);
  if (inner === null) return null;
  return {
    end: inner.end,
    rule: "place-in-month",
    sense(scene): Sense | null {
      const found = inner.sense(scene);
      const grain = found?.period?.grain;
      if (!found?.period || (grain !== "month" && grain !== "year")) return unresolved("date");
      const within = placeIn(found.period, place.value, noun, weekday);
      return within && dateSense(within, found.anchor);
    },
  };
}

/** *the first day of Ramadan*, *the last day of Passover*: of a feast of several days. */
function readDayOfFeast(line: Line, at: number, place: number): Reading | null {
  const feast = readHoliday(line, at);
  return (
    feast && {
      end: feast.end,
      rule: "day-of-feast",
      sense(scene) {
        const placed = feast.place(scene);
        if (placed === null || placed.day === null) return unresolved("date");
        const last = feast.lastDay?.(placed.day) ?? placed.day;
        const day = place < 0 ? last : placed.day + place - 1;
        return dateSense(dayPeriod(day), placed.anchor);
      },
    }
  );
}

/** *this month*, *the following month*, *next year*. */
function readPeriodWord(line: Line, at: number): Reading | null {
  const reading = relativePeriod.read(line, at, at);
  return reading && /^(?:month|year)$/.test(line.word(reading.end - 1)) ? reading : null;
}

function hasMonth(line: Line, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (months.has(line.word(i))) return true;
  return false;
}

/**
 * The nth week, weekend, day or weekday of a month or year, or month of a year; the first week is the one that holds
 * most of its first days. `null` where there are not so many.
 */
function placeIn(period: Period, place: number, noun: string, weekday: number | undefined): Period | null {
  const found = countedIn(period, place, noun, weekday);
  return found && found.last >= period.first && found.first <= period.last ? found : null;
}

function countedIn(period: Period, place: number, noun: string, weekday: number | undefined): Period | null {
  const days = period.last - period.first + 1;
  if (noun === "month" && period.grain === "month") return null;
  if (noun === "month")
    return place < 0
      ? periodAround(period.last, "month")
      : shiftPeriod(periodAround(period.first, "month"), place - 1);
  if (noun === "day") return dayPeriod(place < 0 ? period.last : period.first + place - 1);
  if (noun === "week")
    return place < 0 ? weekPeriod(period.last - 3) : weekPeriod(period.first + 3 + 7 * (place - 1));
  const wanted = weekday ?? 6;
  const first = period.first + ((wanted - weekdayOf(period.first) + 7) % 7);
  const count = Math.floor((period.first + days - 1 - first) / 7) + 1;
  const day = first + 7 * (place < 0 ? count - 1 : place - 1);
  return weekday === undefined ? weekendPeriod(day) : dayPeriod(day);
}
