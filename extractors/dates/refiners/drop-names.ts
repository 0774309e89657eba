import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import type { Phrase } from "../scan.js";

/** Month and weekday names that people, papers and places bear. */
const names: ReadonlySet<string> = new Set(
  "april may june august march jan april summer autumn friday sunday".split(" "),
);
const leading: ReadonlySet<string> = new Set(
  "in on since until till by during from to through before after of for between and or last next this early late mid every each about around that past the , ( ; : until as".split(
    " ",
  ),
);

/** Drops names that are none of a month or day: *Theresa May*, *June Smith*, *The Sunday Times*, *Friday Harbor*. */
export function dropNames(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((phrase) => !isName(phrase));
}

function isName({ line, first, end, rule }: Phrase): boolean {
  if (rule === "holiday") return isHolidayInName(line, first, end);
  if (end - first > 2) return false;
  const word = line.word(end - 1);
  if (rule === "month" && end - first === 1) return isMonthInName(line, first, word);
  if (rule === "weekday" && weekdays.has(word)) return isWeekdayInName(line, first, end);
  return false;
}

function isMonthInName(line: Line, at: number, word: string): boolean {
  if (!months.has(word) || !names.has(word)) return false;
  if (isNameWord(line, at - 1)) return true;
  if (line.is(at - 1, leading)) return false;
  // At the head of a sentence a month needs a preposition; *May*, *March* are verbs there, *June Smith* a person.
  return at === line.first || line.isCapital(at + 1) || line.word(at + 1) === "'s";
}

function isNameWord(line: Line, at: number): boolean {
  const token = line.token(at);
  return (
    token !== undefined &&
    token.pos === "PROPN" &&
    line.isCapital(at) &&
    !token.text.endsWith(".") &&
    !months.has(line.word(at))
  );
}

/** *Christmas Island*, *Great Orchestra of Christmas Charity*. */
function isHolidayInName(line: Line, first: number, end: number): boolean {
  if (!line.isCapital(end) || line.token(end)?.pos === "PUNCT") return isNameWord(line, first - 1);
  return !months.has(line.word(end)) && !weekdays.has(line.word(end));
}

/** *Super Tuesday*, *Bloody Sunday*: days with a name of their own. */
const namedDays: ReadonlySet<string> = new Set(
  "super bloody black cyber giving fat holy man mardi".split(" "),
);

const paperWords: ReadonlySet<string> = new Set(
  "times post mail telegraph express mirror herald tribune star news world harbor prayers night football league club business independent".split(
    " ",
  ),
);

function isWeekdayInName(line: Line, first: number, end: number): boolean {
  const next = line.word(end);
  if (line.isCapital(end) && paperWords.has(next)) return true;
  return line.is(first - 1, namedDays) && line.isCapital(first - 1);
}
