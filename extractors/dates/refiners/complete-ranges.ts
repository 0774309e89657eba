import { civilDate, dayOf, isCivil } from "../calendar.js";
import { dayPeriod, spanPeriod } from "../period.js";
import type { Phrase } from "../scan.js";
import { dateSense, type Sense, unresolved } from "../sense.js";

/** Rules that end in a day of a month. */
const dayRules: ReadonlySet<string> = new Set(["month-date", "weekday-date", "full-date"]);

/** Reads the bare second day of *August 22 to 25* and *December 5 and 6*; *July 27–28* becomes one range. */
export function completeRanges(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => completed(phrase));
}

function completed(phrase: Phrase): Phrase[] {
  const { line, end } = phrase;
  if (!dayRules.has(phrase.rule) || line.smallFigure(end - 1) === null) return [phrase];
  const date = line.smallFigure(end + 1);
  if (date === null || date < 1 || date > 31) return [phrase];
  if (line.isDash(end)) return [withRange(phrase, date)];
  const link = line.word(end);
  const next = line.token(end + 2);
  const counts =
    next !== undefined &&
    (/^(?:NOUN|NUM)$/.test(next.pos) ||
      (/^[:.%$-]$/.test(next.text) && line.joined(end + 1) && next.text !== "."));
  const sits = link === "to" || link === "and" || link === "or" || link === "through" || link === "until";
  return sits && !counts ? [phrase, secondDay(phrase, date)] : [phrase];
}

function secondDay(phrase: Phrase, date: number): Phrase {
  const first = phrase.end + 1;
  return {
    ...phrase,
    first,
    end: first + 1,
    rule: "second-day",
    sense: (scene) => sameMonth(phrase.sense(scene), date),
  };
}

function withRange(phrase: Phrase, date: number): Phrase {
  return {
    ...phrase,
    end: phrase.end + 2,
    rule: "day-range",
    sense(scene) {
      const from = phrase.sense(scene);
      const to = sameMonth(from, date);
      if (!from?.period || !to?.period) return from;
      return dateSense(spanPeriod(from.period, to.period), from.anchor);
    },
  };
}

function sameMonth(from: Sense | null, date: number): Sense | null {
  if (from === null) return null;
  if (from.period === null) return unresolved("date");
  const { year, month } = civilDate(from.period.first);
  return isCivil(year, month, date) ? dateSense(dayPeriod(dayOf(year, month, date)), from.anchor) : null;
}
