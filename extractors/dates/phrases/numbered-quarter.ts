import { readOrdinal } from "../../text/ordinals.js";
import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { halfPeriod, type Period, quarterPeriod } from "../period.js";
import { readYearAfter } from "./year.js";

/** A quarter or half of a year by its number. */
export interface NumberedQuarter {
  kind: "quarter" | "half";
  place: number;
  end: number;
}

const lastWords: ReadonlySet<string> = new Set(["final", "last", "latter"]);

/** *third quarter*, *third-quarter*, *fiscal second quarter*, *second half*. */
export function numberedQuarterAt(line: Line, at: number): NumberedQuarter | null {
  const start = skipFiscal(line, at);
  const isLast = line.is(start, lastWords);
  const ordinal = isLast ? { value: 0, end: start + 1 } : readOrdinal(line.tokens, start);
  if (ordinal === null) return null;
  const nounAt = skipFiscal(line, line.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end);
  const kind = line.word(nounAt);
  if (kind !== "quarter" && kind !== "half") return null;
  // *last quarter* is the one before this, *the last quarter of 2024* its fourth.
  const isOfYear = line.word(nounAt + 1) === "of" && readYearAfter(line, nounAt + 1) !== null;
  if (isLast && kind === "quarter" && line.word(start) === "last" && !isOfYear) return null;
  const most = kind === "quarter" ? 4 : 2;
  const place = isLast ? most : ordinal.value;
  return place >= 1 && place <= most ? { kind, place, end: nounAt + 1 } : null;
}

function skipFiscal(line: Line, at: number): number {
  if (line.word(at) !== "fiscal") return at;
  return line.isHyphen(at + 1) ? at + 2 : at + 1;
}

/** The index past a bare *quarter* or *period* at `at`. */
export function barePeriodEnd(line: Line, at: number): number | null {
  const word = line.word(at);
  return word === "quarter" || word === "period" ? at + 1 : null;
}

export function quarterIn(year: number, { kind, place }: Omit<NumberedQuarter, "end">): Period {
  return kind === "quarter" ? quarterPeriod(year, place) : halfPeriod(year, place);
}

/** The quarter of another year that matches `quarter`. */
export function quarterOfYear(year: number, quarter: Period): Period {
  return quarterPeriod(year, Math.ceil(civilDate(quarter.first).month / 3));
}
