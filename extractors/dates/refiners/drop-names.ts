import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import type { Phrase } from "../scan.js";

/** Month names that people bear, or that are other words. */
const names: ReadonlySet<string> = new Set("april may june august march jan".split(" "));

/** Words that lead to a month. */
const strong: ReadonlySet<string> = new Set(
  "in since until till during through last next this that past early late mid every each as".split(" "),
);
/** Words that lead to a month or to a name. */
const weak: ReadonlySet<string> = new Set(
  "on by from to before after of for between and or about around the , ( ; :".split(" "),
);

/** Drops names that are none of a month or day: *Theresa May*, *June Smith*, *The Sunday Times*, *Friday Harbor*. */
export function dropNames(phrases: readonly Phrase[]): Phrase[] {
  const surnames = new Set(phrases.filter(isSurname).map(lastWord));
  return phrases.filter((phrase) => !isName(phrase, surnames));
}

function lastWord({ line, end }: Phrase): string {
  return line.word(end - 1);
}

/** *Theresa May*: from then on *May* alone can be her. */
function isSurname(phrase: Phrase): boolean {
  return isBareMonth(phrase) && isNameWord(phrase.line, phrase.first - 1);
}

function isBareMonth(phrase: Phrase): boolean {
  return phrase.rule === "month" && phrase.end - phrase.first === 1 && names.has(lastWord(phrase));
}

function isName(phrase: Phrase, surnames: ReadonlySet<string>): boolean {
  const { line, first, end, rule } = phrase;
  if (rule === "holiday") return isHolidayInName(line, first, end);
  if (rule === "year") return end === first + 1 && isYearOfStatute(line, first);
  if (isBareMonth(phrase)) return isMonthInName(line, first, surnames.has(lastWord(phrase)));
  return (
    rule === "weekday" &&
    end - first <= 2 &&
    weekdays.has(lastWord(phrase)) &&
    isWeekdayInName(line, first, end)
  );
}

function isMonthInName(line: Line, at: number, isSurname: boolean): boolean {
  if (isNameWord(line, at - 1) || isProcession(line, at)) return true;
  if (line.is(at - 1, strong)) return false;
  if (isSurname) return true;
  const beforeName = isNameWord(line, at + 1);
  if (line.is(at - 1, weak)) return beforeName;
  // At the head of a sentence a month needs a preposition: *May* and *March* are verbs there, *June Smith* a person.
  return at === line.first || beforeName || line.word(at + 1) === "'s";
}

/** *the March for Peace*: a procession with a name. */
function isProcession(line: Line, at: number): boolean {
  const linked = /^(?:for|of|on|against)$/.test(line.word(at + 1)) && line.word(at) === "march";
  // *the hottest March on record*
  if (line.word(at + 1) === "on" && line.word(at + 2) === "record") return false;
  return (
    linked &&
    !/^(?:in|since|until|of|by|last|this|next|late|early|mid)$/.test(line.word(at - 1)) &&
    !/^\d/.test(line.word(at + 2)) &&
    !/^(?:last|this|next|that)$/.test(line.word(at + 2))
  );
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

const statutes: ReadonlySet<string> = new Set(
  "act bill order directive regulation regulations ordinance rules measure".split(" "),
);

/** *Vision* **2030**, *Project* **2025**. */
const programmes: ReadonlySet<string> = new Set(["project", "agenda", "vision", "horizon"]);

/** *the Human Rights Act* **1998**, *the Evidence Act,* **1872**: the year is of the name. */
function isYearOfStatute(line: Line, at: number): boolean {
  if (line.is(at - 1, programmes) && line.isCapital(at - 1)) return true;
  const nounAt = line.word(at - 1) === "," ? at - 2 : at - 1;
  return line.is(nounAt, statutes) && line.isCapital(nounAt) && isNameWord(line, nounAt - 1);
}

/** *made Juneteenth a federal holiday*: the feast is spoken of, not its day. */
function isSubject(line: Line, end: number): boolean {
  const opens =
    /^(?:a|an|as|the)$/.test(line.word(end)) || (line.word(end) === "to" && line.word(end + 1) === "be");
  for (let at = end; opens && at < end + 5; at++) if (line.word(at) === "holiday") return true;
  return false;
}

/** *the Christmas market*, *Easter eggs*: what is of the feast is not on its day; *Christmas Day attacks* are. */
function isOfNoun(line: Line, end: number): boolean {
  const next = line.token(end);
  const namesDay = /day$|^eve$/.test(line.word(end - 1));
  return !namesDay && next?.pos === "NOUN" && !line.isCapital(end) && !/^\d/.test(line.word(end - 1));
}

/** *Christmas Island*, *Easter Road*. */
function isHolidayInName(line: Line, first: number, end: number): boolean {
  if (isSubject(line, end) || isOfNoun(line, end)) return true;
  if (/^(?:last|this|next)$/.test(line.word(first))) return false;
  if (line.isHyphen(end)) return true;
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
