import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { halfPeriod, monthPeriod, type Period, quarterPeriod, spanPeriod } from "../period.js";
import { monthAt } from "../phrases/month-date.js";
import { readYearAfter, type YearReading } from "../phrases/year.js";
import { dateSense, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

/** *the December quarter*, *the April–June quarter of 2024*, *the June 2025 quarter*, *the January–June period*. */
export const monthQuarter: Rule = {
  id: "month-quarter",
  wakes: ["month"],
  read(line, at) {
    const start = line.skip(at, "the");
    const months = readMonths(line, start);
    // *In May quarter finals began.*
    if (months === null || (start === at && !months.isPair && months.last % 3 !== 0)) return null;
    const inner = readYearAfter(line, months.end);
    const nounAt = inner?.end ?? (line.isHyphen(months.end) ? months.end + 1 : months.end);
    if (!(months.isPair ? pairNouns : nouns).has(line.word(nounAt))) return null;
    const year = inner ?? readYearAfter(line, nounAt + 1);
    return {
      end: Math.max(nounAt + 1, year?.end ?? 0),
      rule: "month-quarter",
      sense: (scene) => seen(months, year, scene),
    };
  },
};

interface Months {
  first: number;
  last: number;
  isPair: boolean;
  end: number;
}

const nouns: ReadonlySet<string> = new Set(["quarter", "half"]);
const pairNouns: ReadonlySet<string> = new Set(["quarter", "half", "period"]);

/** The month that closes a quarter, or its first and last. */
function readMonths(line: Line, at: number): Months | null {
  const first = monthAt(line, at);
  if (first === null) return null;
  const linked = line.isDash(at + 1) || line.word(at + 1) === "to";
  const last = linked ? monthAt(line, at + 2) : null;
  if (last !== null) return { first, last, isPair: true, end: at + 3 };
  const length = line.word(at + 1) === "half" ? 6 : 3;
  return { first: ((first - length + 12) % 12) + 1, last: first, isPair: false, end: at + 1 };
}

/** A quarter counts as told of once half of it is over. */
const halfQuarter = 45;

function seen(months: Months, reading: YearReading | null, scene: Scene): Sense {
  if (reading) {
    const year = reading.find(scene);
    return year ? dateSense(endingIn(year.year, months), year.anchor) : unresolved("date");
  }
  const { now, tense } = scene;
  if (now.day === null) return unresolved("date");
  const today = now.day;
  const { year } = civilDate(today);
  const periods = [year - 1, year, year + 1].map((candidate) => endingIn(candidate, months));
  const next = periods.find((period) => period.last >= today);
  const last = periods.filter((period) => period.first + halfQuarter <= today).at(-1);
  return dateSense((tense === "future" ? next : last) ?? periods[0]!, now.anchor);
}

/** The stretch of whole months that ends in a year: a quarter or half of the calendar where it is one. */
function endingIn(year: number, { first, last }: Months): Period {
  const length = ((last - first + 12) % 12) + 1;
  if (length === 3 && last % 3 === 0) return quarterPeriod(year, last / 3);
  if (length === 6 && last % 6 === 0) return halfPeriod(year, last / 6);
  return spanPeriod(monthPeriod(first > last ? year - 1 : year, first), monthPeriod(year, last));
}
