import { civilDate } from "../calendar.js";
import { accountWords, sportWords } from "../lexicon/accounts.js";
import type { Line } from "../line.js";
import { halfPeriod, periodAround, yearPeriod } from "../period.js";
import { readEdge } from "../phrases/edge.js";
import {
  barePeriodEnd,
  type NumberedQuarter,
  numberedQuarterAt,
  quarterIn,
  quarterOfYear,
} from "../phrases/numbered-quarter.js";
import { figureYear, fullYear, readYearAfter, type YearReading } from "../phrases/year.js";
import { dateSense, type Reading, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

/** *the third quarter*, *third-quarter*, *the first half of 2023*, *last year’s second quarter*, *the 2020 quarter*. */
export const quarter: Rule = {
  id: "quarter",
  wakes: ["unit", "period", "figure"],
  read(line, at) {
    return readNumbered(line, at) ?? readQuarterOfYear(line, at) ?? readLatestPeriod(line, at);
  },
};

/** *Q3 2019*, *3Q*, *H1 of 2020*. */
export const quarterCode: Rule = {
  id: "quarter-code",
  wakes: ["quarter-code", "figure"],
  read(line, at) {
    // *2019 Q1*
    const stated = figureYear(line, at);
    const after = stated === null ? null : codeAt(line, at + 1);
    if (stated !== null && after) {
      const period = quarterIn(stated, after);
      return { end: at + 2, rule: "quarter-code", sense: () => dateSense(period, "explicit") };
    }
    const found = codeAt(line, at);
    if (found === null) return readCodeOfYear(line, at);
    const own = readYearAfter(line, at + 1);
    const year = own ?? sharedYear(line, at + 1);
    if (found.kind === "half" && year === null && !isOfAccounts(line, at, at + 1)) return null;
    const end = own?.end ?? at + 1;
    return { end, rule: "quarter-code", sense: (scene) => seen(found, year, scene) };
  },
};

/** The year that closes *Q1 and Q2 of 2024*. */
function sharedYear(line: Line, at: number): YearReading | null {
  const linked = /^(?:and|or|to|through)$/.test(line.word(at)) || line.isDash(at);
  return linked && codeAt(line, at + 1) ? readYearAfter(line, at + 2) : null;
}

/** *4Q25*, *1H26*, *Q1FY25*. */
function readCodeOfYear(line: Line, at: number): Reading | null {
  const word = line.word(at);
  const match = /^([1-4])(q)(\d{2})$|^([12])(h)(\d{2})$/.exec(word) ?? null;
  const fiscal = /^(?:(q)([1-4])|(h)([12]))fy(\d{2})$/.exec(word);
  if (!match && !fiscal) return null;
  const kind = (match ? match[2] : fiscal![1]) ? "quarter" : "half";
  const place = Number(match ? (match[1] ?? match[4]) : (fiscal![2] ?? fiscal![4]));
  const year = fullYear(Number(match ? (match[3] ?? match[6]) : fiscal![5]));
  const period = quarterIn(year, { kind, place });
  return { end: at + 1, rule: "quarter-code", sense: () => dateSense(period, "explicit") };
}

/** The quarter or half that *Q3*, *3Q* or *H1* names. */
function codeAt(line: Line, at: number): Numbered | null {
  const match = /^(?:q([1-4])|h([12])|([1-4])q|([12])h)$/.exec(line.word(at));
  if (!match) return null;
  const place = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
  return { kind: (match[1] ?? match[3]) ? "quarter" : "half", place };
}

function readNumbered(line: Line, at: number): Reading | null {
  const edge = readEdge(line, at);
  const found = numberedQuarterAt(line, line.skip(edge.end, "the"));
  if (found === null) return null;
  const after = line.skip(line.skip(found.end, "of"), "fiscal");
  const year = readYearAfter(line, after) ?? readYearAfter(line, found.end);
  const isAccounts = found.kind === "quarter" || isOfAccounts(line, at, found.end);
  if (year === null && !isAccounts) return readHalfOf(line, found);
  const ofTheYear =
    year === null &&
    line.word(found.end) === "of" &&
    line.word(after) === "the" &&
    line.word(after + 1) === "year";
  return {
    end: year?.end ?? (ofTheYear ? after + 2 : found.end),
    rule: year ? "quarter-of-year" : "numbered-quarter",
    ...(edge.modifier && { modifier: edge.modifier }),
    sense: (scene) => seen(found, year, scene),
  };
}

const reach = 15;

/** *Sales in the first half fell*: money is spoken of, not a match. */
function isOfAccounts(line: Line, at: number, end: number): boolean {
  if (line.word(end) === "of") return false;
  let found = false;
  for (let i = at - reach; i < end + reach; i++) {
    if (line.is(i, sportWords)) return false;
    if (line.is(i, accountWords)) found = true;
  }
  return found;
}

/** *the second half of the year*. *The first half* alone is often a match’s. */
function readHalfOf(line: Line, half: NumberedQuarter): Reading | null {
  if (line.word(half.end) !== "of" || line.word(half.end + 1) !== "the") return null;
  const grain = line.word(half.end + 2);
  if (grain !== "month" && grain !== "year") return null;
  return {
    end: half.end + 3,
    rule: "half-of",
    modifier: half.place === 1 ? "early" : "late",
    sense(scene) {
      const named = grain === "month" ? scene.named("month", "day") : scene.near(1, "year");
      const base = named?.first ?? scene.now.day;
      if (base === null) return unresolved("date");
      const anchor = named ? "context" : scene.now.anchor;
      const period =
        grain === "month" ? periodAround(base, "month") : halfPeriod(civilDate(base).year, half.place);
      return dateSense(period, anchor);
    },
  };
}

type Numbered = Omit<NumberedQuarter, "end">;

/** A quarter in its stated year; else the one that began last, or after a future verb the nearest. */
function seen(quarter: Numbered, reading: YearReading | null, scene: Scene): Sense {
  if (reading) {
    const year = reading.find(scene);
    return year ? dateSense(quarterIn(year.year, quarter), year.anchor) : unresolved("date");
  }
  const { now, tense } = scene;
  if (now.day === null) return unresolved("date");
  const today = now.day;
  const { year } = civilDate(today);
  const periods = [year - 1, year, year + 1].map((candidate) => quarterIn(candidate, quarter));
  const begun = periods.filter((period) => period.first <= today).at(-1)!;
  const coming = periods.find((period) => period.last >= today)!;
  const ahead = tense === "future" && coming.first - today < today - begun.last;
  return dateSense(ahead ? coming : begun, now.anchor);
}

const yearSteps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** *last year’s second quarter*, *the 2012 second quarter*, *the 2020 period*. */
function readQuarterOfYear(line: Line, at: number): Reading | null {
  const step = yearSteps.get(line.word(at));
  const relative = step !== undefined && line.word(at + 1) === "year" && line.word(at + 2) === "'s";
  const start = line.skip(at, "the");
  const stated = figureYear(line, start);
  if (!relative && stated === null) return null;
  const next = relative ? at + 3 : start + 1;
  const found = numberedQuarterAt(line, next);
  const end = found?.end ?? barePeriodEnd(line, next);
  if (end === null) return null;
  return {
    end,
    rule: "years-quarter",
    sense(scene) {
      const now = scene.now.day;
      const year = stated ?? (now === null ? null : civilDate(now).year + step!);
      if (year === null) return unresolved("date");
      const anchor = stated === null ? scene.now.anchor : "explicit";
      if (found) return dateSense(quarterIn(year, found), anchor);
      const named = scene.near(4, "quarter");
      if (named === null) return dateSense(yearPeriod(year), anchor);
      return { ...dateSense(quarterOfYear(year, named), "context"), aside: true };
    },
  };
}

/** *the latest period* of earnings text. */
function readLatestPeriod(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  if (line.word(start) !== "latest" || line.word(start + 1) !== "period") return null;
  return {
    end: start + 2,
    rule: "latest-period",
    sense(scene) {
      const named = scene.near(8, "quarter");
      return named && dateSense(named, "context");
    },
  };
}
