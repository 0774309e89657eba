import type { Line } from "../line.js";
import { monthPeriod, type Period, spanPeriod, yearPeriod } from "../period.js";
import { readEdge } from "../phrases/edge.js";
import { monthAt } from "../phrases/month-date.js";
import { figureYear, fullYear, shortYear, spokenYear } from "../phrases/year.js";
import { dateSense, type Reading, type Rule } from "../sense.js";

/** *1998*, *mid-2019*, *the end of 1995*, *1990-91*, *2017–2018*, *'98*, *nineteen ninety-six*, *664 BCE*. */
export const year: Rule = {
  id: "year",
  wakes: ["figure", "unit", "year-word"],
  read(line, at) {
    return readEra(line, at) ?? readYear(line, at);
  },
};

const eras: ReadonlyMap<string, "before" | "after"> = new Map([
  ["bc", "before"],
  ["b.c", "before"],
  ["b.c.", "before"],
  ["bce", "before"],
  ["b.c.e", "before"],
  ["ad", "after"],
  ["a.d", "after"],
  ["a.d.", "after"],
  ["ce", "after"],
  ["c.e", "after"],
]);

/** *664 b.c.e.*, *250 CE*, *AD 60*. */
function readEra(line: Line, at: number): Reading | null {
  const first = eras.get(line.word(at));
  const figureAt = first && line.isCapital(at) ? at + 1 : at;
  const text = line.token(figureAt)?.text ?? "";
  if (!/^\d{1,4}$/.test(text)) return null;
  const era = figureAt > at ? first : eras.get(line.word(at + 1));
  if (era === undefined) return null;
  const value = era === "before" ? `BC${text.padStart(4, "0")}` : text.padStart(4, "0");
  const period = era === "before" ? null : yearPeriod(Number(text));
  return {
    end: at + 2,
    rule: "era-year",
    sense: () => ({ type: "date", value, anchor: "explicit", period }),
  };
}

function readYear(line: Line, at: number): Reading | null {
  const edge = readEdge(line, at);
  const named = readNamedYear(line, edge.end);
  const start = named ?? edge.end;
  const year = figureYear(line, start);
  const found = year === null ? otherYear(line, start) : { year, end: start + 1 };
  if (found === null) return null;
  if (year !== null && named === null && !standsAsYear(line, start, year)) return null;
  const month = year === null ? null : readMonthAfter(line, found.end, year);
  if (month) return month;
  const pair = readSecondYear(line, found.end, found.year);
  const period = pair ? spanPeriod(yearPeriod(found.year), pair.period) : yearPeriod(found.year);
  return {
    end: pair?.end ?? found.end,
    rule: pair ? "year-pair" : year === null ? "year-in-words" : "year",
    ...(edge.modifier && { modifier: edge.modifier }),
    sense: () => dateSense(period, "explicit"),
  };
}

/** *2015-12*, *2017 April*, where no day follows. */
function readMonthAfter(line: Line, at: number, year: number): Reading | null {
  const dash = line.isDash(at) && line.joined(at - 1) && line.joined(at);
  const month = dash ? monthFigure(line, at + 1, year) : monthAt(line, at);
  const end = dash ? at + 2 : at + 1;
  if (month === null || line.smallFigure(end) !== null || line.isDash(end) || line.word(end) === "/")
    return null;
  return { end, rule: "year-month", sense: () => dateSense(monthPeriod(year, month), "explicit") };
}

/** *2011-12* is a pair of years, *2015-12* and *2015-3* a month. */
function monthFigure(line: Line, at: number, year: number): number | null {
  const month = line.smallFigure(at);
  const isPair = line.token(at)?.text.length === 2 && (month ?? 0) > year % 100;
  return month !== null && month >= 1 && month <= 12 && !isPair ? month : null;
}

/** *the year 2000*, *calendar 1998*: the index of the figures. */
function readNamedYear(line: Line, at: number): number | null {
  const start = line.skip(at, "the");
  const word = line.word(start);
  return word === "year" || word === "calendar" ? start + 1 : null;
}

/** *'98* and years in words, after a word that leads to a time. */
function otherYear(line: Line, at: number): { year: number; end: number } | null {
  const short = shortYear(line, at);
  if (short) return line.word(short.end) === "s" ? null : short;
  const before = line.word(at - 1);
  return yearPrepositions.has(before) ? spokenYear(line, at) : null;
}

const yearPrepositions: ReadonlySet<string> = new Set(
  "in since from until till by before after during of for between to and or through around about circa early late mid year as the a".split(
    " ",
  ),
);
/** Before years that are seldom told the word must lead to a time. */
const oldYearWords: ReadonlySet<string> = new Set(
  "in since until till before after during circa early late mid year by from".split(" "),
);

const notAfter: ReadonlySet<string> = new Set(
  "people percent per % million billion trillion km kilometers kilometres miles feet meters metres pounds dollars euros votes seats points yards shares tons tonnes acres troops soldiers cases deaths times others jobs homes utc gmt hours".split(
    " ",
  ),
);
const notBefore: ReadonlySet<string> = new Set(
  "$ £ € ¥ # no number than nearly almost approximately least most some over page room flight route highway only another total roughly exactly about".split(
    " ",
  ),
);

const approximations: ReadonlySet<string> = new Set("about roughly nearly almost approximately".split(" "));
const leads: ReadonlySet<string> = new Set("in from since until by between to".split(" "));

/** Whether four figures are a year rather than a count, a price, a clock time or a part of a longer number. */
function standsAsYear(line: Line, at: number, year: number): boolean {
  const [near, after] = [line.word(at - 1), line.word(at + 1)];
  // *from roughly 1948*: the preposition before the adverb makes it a year.
  const bound = approximations.has(near)
    ? at - 2
    : near === "least" && line.word(at - 2) === "at"
      ? at - 3
      : at;
  const before = bound < at && line.is(bound, leads) ? line.word(bound) : near;
  const isCompared = before === "than" && /^(?:later|earlier)$/.test(line.word(at - 2));
  if ((notBefore.has(before) && !isCompared) || notAfter.has(after)) return false;
  if (line.joined(at - 1) && !(line.isDash(at - 1) || /^[(["“‘'/]$/.test(before))) return false;
  if (
    line.joined(at) &&
    (/^\p{L}|^%$/u.test(after) || (after === ":" && line.joined(at + 1) && /^\d/.test(line.word(at + 2))))
  )
    return false;
  if (after === "/" || before === "/" || line.isDash(at + 1)) {
    // A second year or a word may follow the dash, not another number or a code.
    const follows =
      !line.joined(at) || /^(?:\d{1,2}|\d{4}|\p{Ll}{2,})$/u.test(line.token(at + 2)?.text ?? "");
    if ((line.isDash(at + 1) && !follows) || before === "/") return false;
  }
  if (line.isDash(at - 1) && /^\d/.test(line.word(at - 2)) && (line.joined(at - 2) || !line.joined(at - 1)))
    return figureYear(line, at - 2) !== null && !line.joined(at - 2);
  // *2010-2015-86* is a telephone number.
  if (line.isDash(at + 1) && line.isDash(at + 3) && line.joined(at + 1) && line.joined(at + 3)) return false;
  // *2015 - 32*
  if (line.isHyphen(at + 1) && !line.joined(at) && line.smallFigure(at + 2) !== null) return false;
  if (year >= 1900 && year < 2100) return !isCounted(line, at);
  // *the 1850-1900 level*
  const opensPair = line.isDash(at + 1) && line.joined(at) && (figureYear(line, at + 2) ?? 0) > year;
  if (opensPair && /^(?:the|in|of|from)$/.test(before)) return true;
  const dated = before === "to" && /^(?:dat(?:es?|ed|ing)|back)$/.test(line.word(at - 2));
  return (dated || oldYearWords.has(before)) && !/^(?:NOUN|ADJ|PROPN)$/.test(line.token(at + 1)?.pos ?? "");
}

/** Nouns that years stand before: *below 2019 levels*. */
const yearly: ReadonlySet<string> = new Set(
  "levels prices figures rates standards terms results elections polls protests games championships olympics accords agreements rules highs lows".split(
    " ",
  ),
);

/** *2019 refugees*: a plural noun right after the figures, unless the word before makes them a year. */
function isCounted(line: Line, at: number): boolean {
  const next = line.token(at + 1);
  if (next === undefined || next.pos !== "NOUN" || line.is(at + 1, yearly) || !/[^suia]s$/.test(next.norm))
    return false;
  if (line.isDash(at - 1)) return false;
  // *her 1932 and 1936 medals*
  if (/^(?:and|or)$/.test(line.word(at - 1)) && figureYear(line, at - 2) !== null) return false;
  return !/^(?:the|its|their|his|her|'s|our|in|since|of|upcoming)$/.test(line.word(at - 1));
}

/** The second year of *1990-91*, *2017–2018*, *2019/20*. */
function readSecondYear(line: Line, at: number, first: number): { end: number; period: Period } | null {
  const mark = line.word(at);
  if (!(line.isDash(at) || mark === "/") || !line.joined(at)) return null;
  const text = line.token(at + 1)?.text ?? "";
  if (!/^(?:\d{2}|\d{4})$/.test(text) || line.word(at + 2) === "-") return null;
  const second = text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);
  const year = second < first && text.length === 2 ? fullYear(Number(text)) : second;
  return year > first && year - first < 200 ? { end: at + 2, period: yearPeriod(year) } : null;
}
