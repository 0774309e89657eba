import { readNumeral } from "../../text/numerals.js";
import { readOrdinal } from "../../text/ordinals.js";
import { months, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { readYearAfter, type YearReading } from "./year.js";

/** A day of a month, with or without its year. */
export interface MonthDate {
  end: number;
  month: number;
  date: number;
  year: YearReading | null;
}

/** Month names that are words too: only with a capital. */
const words: ReadonlySet<string> = new Set(["may", "march", "mar", "dec", "sep", "jan"]);

/** Before a small *may* or *march* that is a month all the same. */
const monthLeads: ReadonlySet<string> = new Set("in since until during late early mid of".split(" "));

const dateLeads: ReadonlySet<string> = new Set("on by until till since from before after".split(" "));

/** The month named at `at`; lower case only where the name is no other word. */
export function monthAt(line: Line, at: number): number | null {
  const word = line.word(at);
  const month = months.get(word);
  if (month === undefined || line.token(at - 1)?.text === "$") return null;
  if (!words.has(word) || line.isCapital(at) || line.is(at - 1, monthLeads)) return month;
  // *on march fifteenth*, not *they march fifth in line*
  const isLed =
    line.is(at - 1, dateLeads) || weekdays.has(line.word(line.word(at - 1) === "," ? at - 2 : at - 1));
  return isLed && ordinalDate(line, at + 1) ? month : null;
}

/** *Sept. 30*, *October 2nd, 2018*, *24 February 2022*, *the 3rd of May*, *March eighth*. */
export function readMonthDate(line: Line, at: number): MonthDate | null {
  const day = readMonthFirst(line, at) ?? readDateFirst(line, at);
  if (day === null) return null;
  const year = readYearAfter(line, day.end);
  return { ...day, end: year?.end ?? day.end, year };
}

type Day = Omit<MonthDate, "year">;

function readMonthFirst(line: Line, at: number): Day | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  const dateAt = line.skip(at + 1, "the");
  const date =
    dateAt === at + 1
      ? (dateOfMonth(line, dateAt) ?? ordinalDate(line, dateAt) ?? spelledDate(line, dateAt))
      : ordinalDate(line, dateAt);
  return date && { month, date: date.date, end: date.end };
}

function readDateFirst(line: Line, at: number): Day | null {
  // *12:30 December*
  if (line.word(at - 1) === ":" && line.joined(at - 1)) return null;
  const dateAt = line.skip(at, "the");
  const ordinal = ordinalDate(line, dateAt);
  const date = ordinal ?? (dateAt === at ? (dateOfMonth(line, at) ?? spelledDate(line, at, 1)) : null);
  if (date === null) return null;
  const monthAfter = line.skip(date.end, "of");
  const month = monthAt(line, monthAfter);
  if (month === null || isDateAfter(line, monthAfter + 1)) return null;
  // *Ten March days* may follow a single word; a year after it tells a date.
  const isShort = date.end === at + 1 && !/^\d/.test(line.word(at)) && ordinal === null;
  if (isShort && readYearAfter(line, monthAfter + 1) === null) return null;
  return { month, date: date.date, end: monthAfter + 1 };
}

/** *12 of 25 March 3 …*: the number before the month belongs to something else if a date follows it. */
function isDateAfter(line: Line, at: number): boolean {
  const next = line.smallFigure(at);
  return (
    next !== null &&
    next >= 1 &&
    next <= 31 &&
    line.word(at + 1) !== ":" &&
    !/^[ap]\.?m/.test(line.word(at + 1))
  );
}

interface DateNumber {
  date: number;
  end: number;
}

function dateOfMonth(line: Line, at: number): DateNumber | null {
  const date = line.smallFigure(at);
  if (date === null || date < 1 || date > 31) return null;
  // *March 5:30* and *May 3.5 million* are no days.
  const next = line.word(at + 1);
  if (
    (next === ":" && line.joined(at) && line.joined(at + 1)) ||
    next === "%" ||
    next === "million" ||
    next === "percent"
  )
    return null;
  return { date, end: at + 1 };
}

/** *May twenty-nine*: at least so many words of a number, which count nothing. */
function spelledDate(line: Line, at: number, words = 2): DateNumber | null {
  if (/^\d/.test(line.word(at))) return null;
  const number = readNumeral(line.tokens, at);
  if (number === null || number.end < at + words || number.end > line.end) return null;
  const { value, end } = number;
  const counts = /^(?:NOUN|ADJ)$/.test(line.token(end)?.pos ?? "");
  return Number.isInteger(value) && value >= 1 && value <= 31 && !counts ? { date: value, end } : null;
}

function ordinalDate(line: Line, at: number): DateNumber | null {
  const ordinal = readOrdinal(line.tokens, at);
  if (ordinal === null || ordinal.end > line.end) return null;
  return ordinal.value >= 1 && ordinal.value <= 31 ? { date: ordinal.value, end: ordinal.end } : null;
}
