import { civilDate, dayOf, isCivil } from "../calendar.js";
import { dayPeriod, spanPeriod } from "../period.js";
import { readYearAfter, type YearReading } from "../phrases/year.js";
import type { Phrase } from "../scan.js";
import { dateSense, type Scene, type Sense, unresolved } from "../sense.js";

/** Rules that end in a day of a month. */
const dayRules: ReadonlySet<string> = new Set(["month-date", "weekday-date", "full-date"]);
const links: ReadonlySet<string> = new Set(["to", "and", "or", "through", "until", "till"]);

/**
 * Reads the bare day of *June 3 to 6, 2019*, *October 1 and 2* and *from 9 to 12 June*;
 * *July 27–28* and *16–18 October* become one range.
 */
export function completeRanges(phrases: readonly Phrase[]): Phrase[] {
  const completed: Phrase[] = [];
  for (const phrase of phrases) {
    // A year that closes a range was found by itself too.
    if (phrase.first < (completed.at(-1)?.end ?? 0)) continue;
    completed.push(...complete(phrase));
  }
  return completed;
}

function complete(phrase: Phrase): Phrase[] {
  if (!dayRules.has(phrase.rule)) return [phrase];
  return withDayBefore(phrase) ?? withDayAfter(phrase) ?? [phrase];
}

/** *August 22* + *to 25*, with the year that may close it. */
function withDayAfter(phrase: Phrase): Phrase[] | null {
  const { line, end } = phrase;
  if (line.smallFigure(end - 1) === null) return null;
  const date = dateAt(phrase, end + 1);
  if (date === null) return null;
  const year = phrase.rule === "full-date" ? null : readYearAfter(line, end + 2);
  const first = year ? inYear(phrase, year) : phrase;
  const after = year?.end ?? end + 2;
  if (line.isDash(end))
    return [{ ...first, end: after, rule: "day-range", sense: (scene) => range(first.sense(scene), date) }];
  if (!line.is(end, links) || (year === null && isCounted(phrase, end + 2))) return null;
  const sense = (scene: Scene) => sameMonth(first.sense(scene), date);
  return [first, { ...phrase, first: end + 1, end: after, rule: "second-day", sense }];
}

/** *9 to* + *12 June*. */
function withDayBefore(phrase: Phrase): Phrase[] | null {
  const { line, first } = phrase;
  const date = dateAt(phrase, first - 2);
  const last = line.smallFigure(first);
  if (date === null || last === null || date >= last) return null;
  const sense = (scene: Scene) => sameMonth(phrase.sense(scene), date);
  if (line.isDash(first - 1) && !line.isDash(first - 3)) {
    const whole = (scene: Scene) => range(sense(scene), last);
    return [{ ...phrase, first: first - 2, rule: "day-range", sense: whole }];
  }
  const leads = /^(?:from|between|on|the|)$/.test(line.word(first - 3));
  if (!line.is(first - 1, links) || !leads) return null;
  return [{ ...phrase, first: first - 2, end: first - 1, rule: "second-day", sense }, phrase];
}

function dateAt({ line }: Phrase, at: number): number | null {
  const date = line.smallFigure(at);
  return date !== null && date >= 1 && date <= 31 ? date : null;
}

/** Whether the figure before `at` counts or measures what follows. */
function isCounted({ line }: Phrase, at: number): boolean {
  const next = line.token(at);
  if (next === undefined) return false;
  return /^(?:NOUN|NUM)$/.test(next.pos) || (/^[:%$-]$/.test(next.text) && line.joined(at - 1));
}

function inYear(phrase: Phrase, reading: YearReading): Phrase {
  return {
    ...phrase,
    sense(scene) {
      const day = phrase.sense(scene)?.period?.first;
      const year = reading.find(scene);
      if (day === undefined || year === null) return unresolved("date");
      const { month, date } = civilDate(day);
      return isCivil(year.year, month, date)
        ? dateSense(dayPeriod(dayOf(year.year, month, date)), year.anchor)
        : null;
    },
  };
}

function range(from: Sense | null, date: number): Sense | null {
  const to = sameMonth(from, date);
  if (!from?.period || !to?.period || to.period.first <= from.period.first) return from;
  return dateSense(spanPeriod(from.period, to.period), from.anchor);
}

function sameMonth(from: Sense | null, date: number): Sense | null {
  if (from === null) return null;
  if (from.period === null) return unresolved("date");
  const { year, month } = civilDate(from.period.first);
  return isCivil(year, month, date) ? dateSense(dayPeriod(dayOf(year, month, date)), from.anchor) : null;
}
