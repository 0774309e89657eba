import { dayOf, isCivil, weekdayOf } from "../calendar.js";
import { months } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import type { DayReading } from "../sense.js";
import { placeMonthDate } from "./calendar-day.js";
import { fullYear } from "./year.js";

const separators: ReadonlySet<string> = new Set(["-", "/", "."]);

/** *2024-05-03*, *10/31/2019*, *10.05.2024*, *2019/aug/01*; *10/31* after a preposition. */
export function readNumericDate(line: Line, at: number): DayReading | null {
  return readCompact(line, at) ?? readWithYear(line, at) ?? readWithoutYear(line, at);
}

/** Words before a number that makes a name of it. */
const numberWords: ReadonlySet<string> = new Set(
  "no number numbers nos # id ids code case ref reference file docket invoice order ticket serial phone call $ £ € № isbn".split(
    " ",
  ),
);

/** *20241105*: the year, month and day in eight figures. */
function readCompact(line: Line, at: number): DayReading | null {
  const figures = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(line.token(at)?.text ?? "");
  if (!figures || line.is(at - 1, numberWords) || /^(?:NOUN|ADJ)$/.test(line.token(at + 1)?.pos ?? ""))
    return null;
  const before = line.joined(at - 1) && line.token(at - 1) !== undefined;
  const after = line.joined(at) && !/^[.,;:!?)"”’]$/.test(line.word(at + 1));
  const [year, month, date] = figures.slice(1).map(Number) as [number, number, number];
  if (before || after || !isCivil(year, month, date)) return null;
  const day = dayOf(year, month, date);
  return { end: at + 1, rule: "numeric-date", place: () => ({ day, anchor: "explicit" }) };
}

/** *29/03*, *3/14/2025* after a weekday, which tells the order where both would do. */
export function readDateOfWeekday(line: Line, at: number, weekday: number): DayReading | null {
  const stated = readWithYear(line, at);
  if (stated) return stated;
  const found = dayAndMonth(line, at);
  if (found === null) return null;
  const [first, second] = found;
  const orders = [
    monthAndDate(first, second, line.dayFirst),
    monthAndDate(first, second, !line.dayFirst),
  ].filter(({ month, date }) => isCivil(2000, month, date));
  if (orders.length === 0) return null;
  return {
    end: at + 3,
    rule: "weekday-date",
    place(scene) {
      const places = orders.map((order) =>
        placeMonthDate({ ...order, end: at + 3, year: null }, scene, weekday),
      );
      return places.find((placed) => placed?.day != null && weekdayOf(placed.day) === weekday) ?? places[0]!;
    },
  };
}

/** With a slash in the order of the outlet’s country unless that cannot be, day first with a point, year first with four figures. */
function readWithYear(line: Line, at: number): DayReading | null {
  const found = parts(line, at);
  if (found === null) return null;
  const { texts, separator, end } = found;
  const [first, second, third] = texts.map((text) => months.get(text) ?? Number(text));
  const yearFirst = texts[0]!.length === 4;
  const civil = yearFirst
    ? { year: first!, month: second!, date: third! }
    : {
        ...monthAndDate(first!, second!, line.dayFirst || separator === "."),
        year: texts[2]!.length === 4 ? third! : fullYear(third!),
      };
  if (!isCivil(civil.year, civil.month, civil.date)) return null;
  const day = dayOf(civil.year, civil.month, civil.date);
  return { end, rule: "numeric-date", place: () => ({ day, anchor: "explicit" }) };
}

interface Parts {
  texts: string[];
  separator: string;
  end: number;
}

/** Three groups joined by one separator, one of them a year. The tokenizer keeps *10.05.2024* whole. */
function parts(line: Line, at: number): Parts | null {
  const whole = line.word(at);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(whole);
  if (dotted) return { texts: dotted.slice(1), separator: ".", end: at + 1 };
  const separator = line.word(at + 1);
  if (!separators.has(separator) || line.word(at + 3) !== separator) return null;
  for (let i = at; i < at + 4; i++) if (!line.joined(i)) return null;
  const texts = [whole, line.word(at + 2), line.word(at + 4)];
  const isDate = texts.every(
    (text, place) => /^(?:\d{1,2}|\d{4})$/.test(text) || (place === 1 && months.has(text)),
  );
  const years = texts.filter((text) => /^\d{4}$/.test(text)).length;
  const short = years === 0 && separator === "/" && texts.every((text) => text.length === 2);
  if (!isDate || (years !== 1 && !short) || texts[1]!.length === 4) return null;
  return { texts, separator, end: at + 5 };
}

function monthAndDate(first: number, second: number, dayFirst: boolean) {
  return (dayFirst && second <= 12) || first > 12
    ? { month: second, date: first }
    : { month: first, date: second };
}

/** *on 3/20, 3/22 or 3/25*: one date leads to the next. */
function isListed(line: Line, at: number): boolean {
  const isDate = line.word(at - 2) === "/" && line.joined(at - 3) && line.joined(at - 2);
  if (!/^(?:,|and|or)$/.test(line.word(at)) || !isDate) return false;
  return line.smallFigure(at - 3) !== null && (line.is(at - 4, leads) || isListed(line, at - 4));
}

/** The two numbers of *10/31*, *aug/01*. */
function dayAndMonth(line: Line, at: number): [number, number] | null {
  const first = months.get(line.word(at)) ?? line.smallFigure(at);
  const second = line.smallFigure(at + 2);
  const isDate = line.word(at + 1) === "/" && line.joined(at) && line.joined(at + 1);
  return isDate && first !== null && second !== null ? [first, second] : null;
}

const leads: ReadonlySet<string> = new Set("on by until since from to through before after".split(" "));

/** *on 10/31*, *by 22/04*; elsewhere two numbers are a score or a fraction, and *9/11* is an event. */
function readWithoutYear(line: Line, at: number): DayReading | null {
  const found = dayAndMonth(line, at);
  if (found === null) return null;
  const [first, second] = found;
  const named = months.has(line.word(at));
  if (!named && !line.is(at - 1, leads) && !isListed(line, at - 1)) return null;
  const { month, date } = named ? { month: first, date: second } : monthAndDate(first, second, line.dayFirst);
  if (!isCivil(2000, month, date) || line.word(at + 3) === "/" || (month === 9 && date === 11)) return null;
  return {
    end: at + 3,
    rule: "numeric-date",
    place: (scene) => placeMonthDate({ end: at + 3, month, date, year: null }, scene),
  };
}
