import { civilDate, type Day, dayOf, daysInMonth, weekdayOf } from "../calendar.js";
import type { HolidayDate } from "../lexicon/holidays.js";
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
    inYear: (stated) => ({ day: dayIn(stated, found.date), anchor: "explicit" }),
    place: (scene) => {
      const stated = year?.find(scene);
      if (stated) return { day: dayIn(stated.year, found.date), anchor: stated.anchor };
      const { now } = scene;
      return {
        day: now.day === null ? null : nearestTo(now.day, found.date, which, scene.tense),
        anchor: now.anchor,
      };
    },
  };
}

function matching(line: Line, at: number): { date: HolidayDate; end: number } | null {
  for (const { words, date } of line.holidays.beginning(line.word(at))) {
    if (words.every((word, index) => line.word(at + index) === word)) return { date, end: at + words.length };
  }
  return null;
}

function nearestTo(today: Day, holiday: HolidayDate, which: string | null, tense: Scene["tense"]): Day {
  const { year } = civilDate(today);
  const days = [year - 1, year, year + 1].map((candidate) => dayIn(candidate, holiday));
  const past = days.filter((day) => day <= today).at(-1)!;
  const future = days.find((day) => day >= today)!;
  if (which === "last" || (which === null && tense === "past")) return past;
  if (which === "next" || tense === "future") return future;
  return today - past <= future - today ? past : future;
}

function dayIn(year: number, holiday: HolidayDate): Day {
  if ("fromEaster" in holiday) return easterSunday(year) + holiday.fromEaster;
  if ("date" in holiday) return dayOf(year, holiday.month, holiday.date);
  const { month, weekday, nth } = holiday;
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
