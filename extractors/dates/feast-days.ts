import { civilDate, type Day, dayOf, daysInMonth, weekdayOf } from "./calendar.js";
import type { HolidayDate } from "./lexicon/holidays.js";

/** The days on which a feast begins in a year; none outside its table, two where the year of the moon is short. */
export function daysInYear(year: number, feast: HolidayDate): readonly Day[] {
  if ("firstDays" in feast) {
    return tableOf(feast.firstDays)
      .map((day) => day + (feast.plus ?? 0))
      .filter((day) => civilDate(day).year === year);
  }
  if ("fromEaster" in feast) return [easterSunday(year) + feast.fromEaster];
  if ("fromOrthodoxEaster" in feast) return [orthodoxEaster(year) + feast.fromOrthodoxEaster];
  if ("date" in feast) return [dayOf(year, feast.month, feast.date)];
  const plus = "plus" in feast ? (feast.plus ?? 0) : 0;
  return [nthWeekday(year, feast.month, feast.weekday, feast.nth) + plus];
}

/** The last day of a feast that begins on `first`. */
export function lastDay(first: Day, feast: HolidayDate): Day {
  if (!("firstDays" in feast)) return first;
  const over = feast.until && tableOf(feast.until).find((day) => day > first);
  return over ? over - 1 : first + (feast.lasting ?? 1) - 1;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

const tables = new Map<string, readonly Day[]>();

/** The days of a lexicon’s list of *20260320*. */
function tableOf(list: string): readonly Day[] {
  const known = tables.get(list) ?? list.trim().split(/\s+/).map(parseDay);
  tables.set(list, known);
  return known;
}

function parseDay(text: string): Day {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
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

/** Days between the Julian and the Gregorian calendar from 1900 to 2099. */
const julianLag = 13;

/** Julian Easter (Meeus, ch. 8) on its Gregorian day. */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1) + julianLag;
}
