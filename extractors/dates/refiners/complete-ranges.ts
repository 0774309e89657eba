import { readOrdinal } from "../../text/ordinals.js";
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
    const before = completed.at(-1);
    const shared = before && shareMonth(before, phrase);
    if (shared) completed.splice(-1, 1, shared, phrase);
    else completed.push(...complete(phrase));
  }
  return completed;
}

/** *the 7th* of *the 7th and 8th of December* lies in that month. */
function shareMonth(before: Phrase, phrase: Phrase): Phrase | null {
  const linked =
    before.rule === "bare-date" && before.line === phrase.line && before.end === phrase.first - 1;
  const date = linked && dayRules.has(phrase.rule) ? dateAt(before, before.end - 1) : null;
  if (date === null || !phrase.line.is(before.end, links)) return null;
  return { ...before, rule: "second-day", sense: (scene) => sameMonth(phrase.sense(scene), date) };
}

function complete(phrase: Phrase): Phrase[] {
  if (!dayRules.has(phrase.rule)) return [phrase];
  return withList(phrase) ?? withDayBefore(phrase) ?? withDayAfter(phrase) ?? [phrase];
}

/** *June 3* + *, 10 and 17*: more days of the month, the last after *and*. */
function withList(phrase: Phrase): Phrase[] | null {
  const { line, end } = phrase;
  if (phrase.rule === "full-date" || line.smallFigure(end - 1) === null) return null;
  const days: number[] = [];
  let at = end;
  while (line.word(at) === "," && line.smallFigure(at + 1) !== null) {
    days.push(at + 1);
    at += 2;
  }
  if (line.word(at) === ",") at++;
  const closes = /^(?:and|or)$/.test(line.word(at)) && line.smallFigure(at + 1) !== null;
  if (days.length === 0 || !closes || isCounted(phrase, at + 2)) return null;
  days.push(at + 1);
  const dates = days.map((day) => dateAt(phrase, day));
  if (dates.some((date) => date === null)) return null;
  const more = days.map((day, index) => ({
    ...phrase,
    first: day,
    end: day + 1,
    rule: "second-day",
    sense: (scene: Scene) => sameMonth(phrase.sense(scene), dates[index]!),
  }));
  return [phrase, ...more];
}

/** *August 22* + *to 25*, *April 9th* + *through the 17th*, with the year that may close it. */
function withDayAfter(phrase: Phrase): Phrase[] | null {
  const { line, end } = phrase;
  if (line.smallFigure(end - 1) === null && readOrdinal(line.tokens, end - 1)?.end !== end) return null;
  const dayAt = line.isDash(end) ? end + 1 : line.skip(end + 1, "the");
  const date = dateAt(phrase, dayAt);
  if (date === null) return null;
  const year = phrase.rule === "full-date" ? null : readYearAfter(line, dayAt + 1);
  const first = year ? inYear(phrase, year) : phrase;
  const after = year?.end ?? dayAt + 1;
  if (line.isDash(end))
    return [{ ...first, end: after, rule: "day-range", sense: (scene) => range(first.sense(scene), date) }];
  if (!line.is(end, links) || (year === null && isCounted(phrase, dayAt + 1))) return null;
  const sense = (scene: Scene) => sameMonth(first.sense(scene), date);
  return [first, { ...phrase, first: end + 1, end: after, rule: "second-day", sense }];
}

/** *9 to* + *12 June*, *the 9th to* + *the 12th of June*. */
function withDayBefore(phrase: Phrase): Phrase[] | null {
  const { line, first } = phrase;
  const date = dateAt(phrase, first - 2);
  const last = dateAt(phrase, line.skip(first, "the"));
  if (date === null || last === null || date >= last) return null;
  const sense = (scene: Scene) => sameMonth(phrase.sense(scene), date);
  const start = line.word(first - 3) === "the" ? first - 3 : first - 2;
  if (line.isDash(first - 1) && !line.isDash(first - 3)) {
    const whole = (scene: Scene) => range(sense(scene), last);
    return [{ ...phrase, first: start, rule: "day-range", sense: whole }];
  }
  const leads = /^(?:from|between|on|)$/.test(line.word(start - 1));
  if (!line.is(first - 1, links) || !leads) return null;
  return [{ ...phrase, first: start, end: first - 1, rule: "second-day", sense }, phrase];
}

/** *6*, *6th*; *sixth* where it closes or opens a stretch. */
function dateAt({ line }: Phrase, at: number): number | null {
  const ordinal = line.token(at) ? readOrdinal(line.tokens, at) : null;
  const isShort = ordinal?.end === at + 1 && (/^\d/.test(line.word(at)) || line.is(at - 1, stretches));
  const date = line.smallFigure(at) ?? (isShort ? ordinal.value : null);
  return date !== null && date >= 1 && date <= 31 ? date : null;
}

const stretches: ReadonlySet<string> = new Set("the from to through until till".split(" "));

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
