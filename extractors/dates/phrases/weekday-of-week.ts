import { weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { weekPeriod } from "../period.js";
import type { DayReading } from "../sense.js";
import { type Step, stepAt } from "./step.js";

const steps: readonly Step[] = [
  { words: "the following", step: 1 },
  { words: "the previous", step: -1 },
  { words: "the next", step: 1 },
  { words: "last", step: -1 },
  { words: "this", step: 0 },
  { words: "next", step: 1 },
];

interface Week {
  step: number;
  end: number;
}

/** *Tuesday of last week*, *Friday next week*, *next week on Tuesday*, *next week Wednesday*. */
export function readWeekdayOfWeek(line: Line, at: number): DayReading | null {
  const weekday = weekdays.get(line.word(at));
  if (weekday !== undefined) {
    const week = weekAt(line, line.skip(at + 1, "of"));
    return week && reading(week.end, weekday, week.step);
  }
  const week = weekAt(line, at);
  if (week === null) return null;
  const link = line.word(week.end);
  const dayAt = (link === "on" && week.step > 0) || link === "," ? week.end + 1 : week.end;
  const after = weekdays.get(line.word(dayAt));
  return after === undefined || (link === "," && !line.isCapital(dayAt))
    ? null
    : reading(dayAt + 1, after, week.step);
}

function weekAt(line: Line, at: number): Week | null {
  const step = stepAt(line, at, steps);
  return step && line.word(step.end) === "week" ? { step: step.step, end: step.end + 1 } : null;
}

function reading(end: number, weekday: number, step: number): DayReading {
  return {
    end,
    rule: "weekday-of-week",
    place({ now }) {
      const day = now.day === null ? null : weekPeriod(now.day).first + 7 * step + weekday - 1;
      return { day, anchor: now.anchor };
    },
  };
}
