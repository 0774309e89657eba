import { weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { type DayReading, type Reading, unresolved } from "../sense.js";
import { readCalendarDay } from "./calendar-day.js";
import { readDayWord } from "./day-word.js";
import { readHoliday } from "./holiday.js";
import { readNumericDate } from "./numeric-date.js";
import type { Quantity } from "./quantity.js";
import { shiftedSense } from "./shifted.js";
import { lastBefore, nextAfter, readWeekday } from "./weekday.js";

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ["from", 1],
  ["after", 1],
  ["before", -1],
]);

/** A day that hangs on no other: a calendar day, a weekday, a feast, *tomorrow*. */
export function readFixedDay(line: Line, at: number): DayReading | null {
  return (
    readHoliday(line, at) ??
    readWeekday(line, at) ??
    readCalendarDay(line, at) ??
    readNumericDate(line, at) ??
    readDayWord(line, at)
  );
}

/** *after Easter*, *before Dec. 3*: the nearest such weekday on that side. */
function readWeekdayBeside(line: Line, at: number, weekday: number): DayReading | null {
  const direction = line.word(at) === "after" ? 1 : line.word(at) === "before" ? -1 : 0;
  const other = direction === 0 ? null : readDatedDay(line, at + 1);
  return (
    other && {
      end: other.end,
      rule: "day-beside",
      place(scene) {
        const placed = other.place(scene);
        if (placed === null || placed.day === null) return placed;
        const day = direction > 0 ? nextAfter(placed.day, weekday) : lastBefore(placed.day, weekday);
        return { ...placed, day };
      },
    }
  );
}

/** A feast or a calendar day. */
export function readDatedDay(line: Line, at: number): DayReading | null {
  return readHoliday(line, at) ?? readCalendarDay(line, at);
}

/** *three weeks from tomorrow*, *two days before Christmas*: the quantity at `at` is read already. */
export function readDistanceFromDay(line: Line, at: number, quantity: Quantity): Reading | null {
  const direction = directions.get(line.word(quantity.end));
  if (direction === undefined || quantity.amount === null || quantity.upTo !== null) return null;
  // *For 48 hours from Friday* is a length and its first day.
  if (quantity.unit.grain === "clock" || quantity.unit.grain === "weekend" || line.word(at - 1) === "for")
    return null;
  // *four times a day from Thursday*
  if (line.word(at) === "a" && line.is(at - 1, rated)) return null;
  const other = readFixedDay(line, quantity.end + 1);
  if (other === null) return null;
  return {
    end: other.end,
    rule: "distance-from-day",
    sense(scene) {
      const placed = other.place(scene);
      if (placed === null) return null;
      if (placed.day === null) return unresolved("date");
      return shiftedSense(placed.day, quantity, direction, placed.anchor);
    },
  };
}

const rated: ReadonlySet<string> = new Set(["times", "once", "twice", "hours", "days", "%", "percent"]);

/** *the day after Christmas*, *the eve of Bastille Day*, *the Monday after Easter*. */
export function readDayBeside(line: Line, at: number): DayReading | null {
  const start = line.skip(at, "the");
  const weekday = start > at ? weekdays.get(line.word(start)) : undefined;
  if (weekday !== undefined) return readWeekdayBeside(line, start + 1, weekday);
  const relation = line.word(start + 1);
  const isDay = line.word(start) === "day" && (relation === "before" || relation === "after");
  const isEve = line.word(start) === "eve" && relation === "of";
  if (!isDay && !isEve) return null;
  const other = readFixedDay(line, start + 2);
  if (other === null) return null;
  const step = relation === "after" ? 1 : -1;
  return {
    end: other.end,
    rule: "day-beside",
    place(scene) {
      const placed = other.place(scene);
      return placed && { ...placed, day: placed.day === null ? null : placed.day + step };
    },
  };
}
