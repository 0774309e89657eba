import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { monthPeriod, type Period, periodAround, shiftPeriod } from "../period.js";
import { toldYear } from "../phrases/calendar-day.js";
import { readEdge } from "../phrases/edge.js";
import { monthAt, readMonthDate } from "../phrases/month-date.js";
import { figureYear, readYearAfter, type YearReading } from "../phrases/year.js";
import { dateSense, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

type Which = "last" | "next" | "this" | "that" | "following" | "previous" | "plain";

const determiners: readonly (readonly [string, Which])[] = [
  ["this past", "last"],
  ["this coming", "next"],
  ["the following", "following"],
  ["the previous", "previous"],
  ["last", "last"],
  ["past", "last"],
  ["next", "next"],
  ["coming", "next"],
  ["this", "this"],
  ["that", "that"],
];

/** *November*, *late July*, *last October*, *March 2018*, *the end of January*, *August last year*. */
export const month: Rule = {
  id: "month",
  wakes: ["month"],
  read(line, at) {
    const edge = readEdge(line, at);
    const determiner = readDeterminer(line, edge.end);
    const inner = determiner.which === "plain" ? readEdge(line, determiner.end) : { end: determiner.end };
    const month = monthAt(line, inner.end);
    if (month === null) return null;
    const modifier = edge.modifier ?? ("modifier" in inner ? inner.modifier : undefined);
    const year = readYearAfter(line, inner.end + 1);
    const shared = year ?? sharedYear(line, inner.end + 1);
    const lead = line.word(at - 1);
    return {
      end: year?.end ?? inner.end + 1,
      rule: year ? "month-year" : determiner.which === "plain" ? "month" : "which-month",
      ...(modifier && { modifier }),
      sense: (scene) =>
        shared ? ofYear(month, shared, scene) : ofDiscussion(month, determiner.which, lead, scene),
    };
  },
};

function readDeterminer(line: Line, at: number): { which: Which; end: number } {
  for (const [words, which] of determiners) {
    const [first, second] = words.split(" ");
    if (line.word(at) !== first) continue;
    if (second === undefined) return { which, end: at + 1 };
    if (line.word(at + 1) === second) return { which, end: at + 2 };
  }
  return { which: "plain", end: at };
}

const links: ReadonlySet<string> = new Set(["and", "to", "or", "through", "until", "-", "–"]);

/** The year that closes a pair of months: *between March and May 2019*, *from June to August 3, 2020*. */
function sharedYear(line: Line, at: number): YearReading | null {
  if (!line.is(at, links)) return null;
  const date = readMonthDate(line, at + 1);
  const second = monthAt(line, at + 1);
  const year = date?.year ?? (second === null ? null : readYearAfter(line, at + 2));
  return year && figureYear(line, year.end - 1) !== null ? year : null;
}

function ofYear(month: number, reading: YearReading, scene: Scene): Sense {
  const year = reading.find(scene);
  return year ? dateSense(monthPeriod(year.year, month), year.anchor) : unresolved("date");
}

function ofDiscussion(month: number, which: Which, lead: string, scene: Scene): Sense {
  const { now, tense } = scene;
  const told = which === "plain" ? toldYear(scene) : null;
  if (told !== null) return dateSense(monthPeriod(told, month), "context");
  if (which === "that") {
    const named = scene.named("month", "day", "year");
    if (named) return dateSense(onOrAfter(periodAround(named.first, "month"), month), "context");
  }
  if (which === "following" || which === "previous") {
    const named = scene.named("month", "day");
    const around = named && periodAround(named.first, "month");
    if (around && which === "following")
      return dateSense(onOrAfter(shiftPeriod(around, 1), month), "context");
    if (around) return dateSense(shiftPeriod(onOrAfter(around, month), -12), "context");
  }
  if (now.day === null) return unresolved("date");
  return dateSense(nearNow(periodAround(now.day, "month"), month, which, limited(lead, tense)), now.anchor);
}

/** *To repay by February* and *would last through September* look ahead. */
function limited(lead: string, tense: Scene["tense"]): Scene["tense"] {
  const ahead = (lead === "by" && tense !== "past") || (lead === "through" && tense === "open");
  return ahead ? "future" : tense;
}

function onOrAfter(from: Period, month: number): Period {
  const ahead = (month - civilDate(from.first).month + 12) % 12;
  return shiftPeriod(from, ahead);
}

/** Where the verb does not tell, a month up to this far ahead is the coming one. */
const nearAhead = 2;

function nearNow(current: Period, month: number, which: Which, tense: Scene["tense"]): Period {
  const ahead = (month - civilDate(current.first).month + 12) % 12;
  const next = shiftPeriod(current, ahead);
  const last = shiftPeriod(current, ahead - 12);
  if (which === "last") return last;
  if (which === "next") return ahead === 0 ? shiftPeriod(current, 12) : next;
  if (which === "this") return monthPeriod(civilDate(current.first).year, month);
  if (ahead === 0) return next;
  if (tense === "future") return next;
  if (tense === "past") return last;
  if (tense === "open") return ahead <= 6 ? next : last;
  return ahead <= nearAhead ? next : last;
}
