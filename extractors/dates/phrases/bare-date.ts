import { readOrdinal } from "../../text/ordinals.js";
import { civilDate, type Day, dayOf, isCivil, weekdayOf } from "../calendar.js";
import { weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import type { DayReading, Scene } from "../sense.js";

const before: ReadonlySet<string> = new Set("on by until till since of before after".split(" "));

/** *the 18th* after a preposition: the nearest one that the verb allows. */
export function readBareDate(line: Line, at: number): DayReading | null {
  if (line.word(at) !== "the" || !line.is(at - 1, before)) return null;
  const date = ordinalFigure(line, at + 1);
  if (date === null || !closes(line, at + 2)) return null;
  return {
    end: at + 2,
    rule: "bare-date",
    place({ now, tense, near }) {
      const start = near(0, "day");
      // *It opens on March 6 and closes on the 22nd.*
      const after = start && nearestDate(start.first, date, "future");
      if (after && after - start.first <= longestMonth) return { day: after, anchor: "context" };
      return { day: now.day === null ? null : nearestDate(now.day, date, tense), anchor: now.anchor };
    },
  };
}

/** *Friday the 26th*, *Monday 21*: the nearest day that is both. */
export function readWeekdayAndDate(line: Line, at: number): DayReading | null {
  const weekday = weekdays.get(line.word(at));
  if (weekday === undefined) return null;
  const dateAt = line.skip(line.skip(at + 1, ","), "the");
  const spelled =
    dateAt > at + 1 && line.word(dateAt - 1) === "the" ? readOrdinal(line.tokens, dateAt) : null;
  if (spelled && spelled.end <= line.end && spelled.value <= 31 && closes(line, spelled.end))
    return onBoth(spelled.end, weekday, spelled.value);
  const date =
    ordinalFigure(line, dateAt) ??
    (dateAt === at + 1 && closes(line, dateAt + 1) ? line.smallFigure(dateAt) : null);
  if (date === null || date < 1 || date > 31 || !closes(line, dateAt + 1)) return null;
  return onBoth(dateAt + 1, weekday, date);
}

function onBoth(end: number, weekday: number, date: number): DayReading {
  return {
    end,
    rule: "weekday-and-date",
    place({ now }) {
      if (now.day === null) return { day: null, anchor: now.anchor };
      const day = nearestBoth(now.day, weekday, date);
      return day === null ? null : { day, anchor: now.anchor };
    },
  };
}

function ordinalFigure(line: Line, at: number): number | null {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(line.word(at))?.[1];
  const date = Number(figures ?? 0);
  return date >= 1 && date <= 31 ? date : null;
}

/** Nothing is counted or ranked by the number: a mark, a preposition or the end follows. */
function closes(line: Line, at: number): boolean {
  const next = line.token(at);
  return (
    next === undefined || /^(?:ADP|CCONJ|SCONJ|VERB|AUX)$/.test(next.pos) || /^[.,;?!)]$/.test(next.text)
  );
}

function nearestDate(today: Day, date: number, tense: Scene["tense"]): Day | null {
  const { year, month } = civilDate(today);
  const days = [-2, -1, 0, 1, 2].flatMap((step) => {
    const index = year * 12 + month - 1 + step;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    return isCivil(y, m, date) ? [dayOf(y, m, date)] : [];
  });
  const past = days.filter((day) => day <= today).at(-1) ?? null;
  const future = days.find((day) => day >= today) ?? null;
  return tense === "future" ? future : past;
}

const longestMonth = 31;

/** A date falls on a given weekday at least once in so many days. */
const searched = 400;

function nearestBoth(today: Day, weekday: number, date: number): Day | null {
  for (let distance = 0; distance <= searched; distance++) {
    for (const day of [today - distance, today + distance]) {
      if (weekdayOf(day) === weekday && civilDate(day).date === date) return day;
    }
  }
  return null;
}
