import type { Line } from "../line.js";
import type { DayReading } from "../sense.js";
import { readAnaphoricDay } from "./anaphoric-day.js";
import { readBareDate, readWeekdayAndDate } from "./bare-date.js";
import { readCalendarDay } from "./calendar-day.js";
import { readDayWord } from "./day-word.js";
import { readEdge } from "./edge.js";
import { readHoliday } from "./holiday.js";
import { readNumericDate } from "./numeric-date.js";
import { readWeekday } from "./weekday.js";
import { readWeekdayOfWeek } from "./weekday-of-week.js";

/** In order: the longer reading of the same words comes first. */
const readers: readonly ((line: Line, at: number) => DayReading | null)[] = [
  readHoliday,
  readWeekdayOfWeek,
  readWeekdayAndDate,
  readWeekday,
  readCalendarDay,
  readNumericDate,
  readDayWord,
  readAnaphoricDay,
  readBareDate,
];

/** Reads any phrase that names a day, with *early*, *late on* or the like before it. */
export function readDay(line: Line, at: number): DayReading | null {
  const edge = readEdge(line, at);
  for (const read of readers) {
    const day = read(line, edge.end);
    if (day) return edge.modifier ? { ...day, modifier: edge.modifier } : day;
  }
  return null;
}
