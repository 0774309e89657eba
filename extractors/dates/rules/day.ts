import { dayPeriod, type Period, spanPeriod } from "../period.js";
import { readDay } from "../phrases/day.js";
import { type DayReading, dateSense, type Reading, type Rule, type Sense, unresolved } from "../sense.js";

/** A day and nothing more: *Friday*, *yesterday*, *Nov. 2, 1989*, *the next day*, *Christmas Eve*. */
export const day: Rule = {
  id: "day",
  wakes: ["month", "weekday", "day-word", "unit", "figure", "holiday", "eve", "period"],
  read(line, at) {
    const reading = readDay(line, at);
    return reading && dayOnly(reading);
  },
};

/** A day of which only the month is known: `2023-03-XX`. */
function dayWithin(month: Period): Sense {
  return { type: "date", value: `${month.value}-XX`, anchor: "context", period: month };
}

function dayOnly(reading: DayReading): Reading {
  return {
    end: reading.end,
    rule: reading.rule,
    ...(reading.modifier && { modifier: reading.modifier }),
    sense(scene) {
      const placed = reading.place(scene);
      if (placed === null) return null;
      if (placed.day === null && placed.within) return dayWithin(placed.within);
      if (placed.day === null) return unresolved("date");
      const last = reading.lastDay?.(placed.day) ?? placed.day;
      const first = dayPeriod(placed.day);
      return dateSense(last > placed.day ? spanPeriod(first, dayPeriod(last)) : first, placed.anchor);
    },
  };
}
