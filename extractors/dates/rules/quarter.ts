import { readOrdinal } from "../../text/numerals.js";
import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { halfPeriod, type Period, periodAround, quarterPeriod, shiftPeriod } from "../period.js";
import { readEdge } from "../phrases/edge.js";
import { figureYear, readYearAfter, type YearReading } from "../phrases/year.js";
import { dateSense, type Reading, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

/** *the third quarter*, *third-quarter*, *Q3 2019*, *the first half of 2023*, *this year’s third quarter*, *the year-ago quarter*. */
export const quarter: Rule = {
  id: "quarter",
  wakes: ["unit", "period"],
  read(line, at) {
    return readYearBefore(line, at) ?? readNumbered(line, at) ?? readQuarterOfYear(line, at);
  },
};

/** *Q3 2019*, *3Q*, *H1 of 2020*. */
export const quarterCode: Rule = {
  id: "quarter-code",
  wakes: ["quarter-code", "figure"],
  read(line, at) {
    const match = /^(?:q([1-4])|h([12])|([1-4])q|([12])h)$/.exec(line.word(at));
    if (!match) return null;
    const place = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
    const kind = (match[1] ?? match[3]) ? "quarter" : "half";
    const year = readYearAfter(line, at + 1);
    if (kind === "half" && year === null) return null;
    return {
      end: year?.end ?? at + 1,
      rule: "quarter-code",
      sense: (scene) => numbered(kind, place, year, scene),
    };
  },
};

interface Numbered {
  kind: "quarter" | "half";
  place: number;
  end: number;
}

/** *third quarter*, *fiscal second-quarter*, *second half*. */
function numberedAt(line: Line, at: number): Numbered | null {
  let next = at;
  if (line.word(next) === "fiscal") next = line.isHyphen(next + 1) ? next + 2 : next + 1;
  const ordinal =
    line.word(next) === "final" || line.word(next) === "last" || line.word(next) === "latter"
      ? { value: 0, end: next + 1 }
      : readOrdinal(line.tokens, next);
  if (ordinal === null) return null;
  next = ordinal.end;
  if (line.isHyphen(next)) next++;
  if (line.word(next) === "fiscal") next++;
  const word = line.word(next);
  if (word !== "quarter" && word !== "half") return null;
  const most = word === "quarter" ? 4 : 2;
  const place = ordinal.value === 0 ? most : ordinal.value;
  if (place < 1 || place > most) return null;
  // *last quarter* is the one before this.
  if (line.word(ordinal.end - 1) === "last" && word === "quarter") return null;
  return { kind: word, place, end: next + 1 };
}

function readNumbered(line: Line, at: number): Reading | null {
  const edge = readEdge(line, at);
  const start = line.skip(edge.end, "the");
  const found = numberedAt(line, start);
  if (found === null) return null;
  const after = line.skip(line.skip(found.end, "of"), "fiscal");
  const year = readYearAfter(line, after) ?? readYearAfter(line, found.end);
  if (found.kind === "half" && year === null) return readHalfOf(line, found);
  const modifier = edge.modifier;
  return {
    end: year?.end ?? found.end,
    rule: year ? "quarter-of-year" : "numbered-quarter",
    ...(modifier && { modifier }),
    sense: (scene) => numbered(found.kind, found.place, year, scene),
  };
}

/** *the second half of the month*, *of the decade*: the period itself. *The first half* alone is often a match’s. */
function readHalfOf(line: Line, half: Numbered): Reading | null {
  if (line.word(half.end) !== "of" || line.word(half.end + 1) !== "the") return null;
  const grain = line.word(half.end + 2);
  if (grain !== "month" && grain !== "year") return null;
  return {
    end: half.end + 3,
    rule: "half-of",
    modifier: half.place === 1 ? "early" : "late",
    sense(scene) {
      const named = grain === "month" ? scene.named("month", "day") : scene.near("year");
      const base = named?.first ?? scene.now.day;
      if (base === null) return unresolved("date");
      const anchor = named ? "context" : scene.now.anchor;
      const period =
        grain === "month" ? periodAround(base, "month") : halfPeriod(civilDate(base).year, half.place);
      return dateSense(period, anchor);
    },
  };
}

function numbered(kind: "quarter" | "half", place: number, year: YearReading | null, scene: Scene): Sense {
  const period = (of: number) => (kind === "quarter" ? quarterPeriod(of, place) : halfPeriod(of, place));
  if (year) {
    const found = year.find(scene);
    return found ? dateSense(period(found.year), found.anchor) : unresolved("date");
  }
  const { now, tense } = scene;
  if (now.day === null) return unresolved("date");
  const today = now.day;
  const this_ = civilDate(today).year;
  const years: Period[] = [this_ - 1, this_, this_ + 1].map(period);
  const begun = years.filter((candidate) => candidate.first <= today).at(-1)!;
  const coming = years.find((candidate) => candidate.last >= today)!;
  return dateSense(tense === "future" ? coming : begun, now.anchor);
}

/** *this year’s third quarter*, *last year’s quarter*, *the 1989 third quarter*, *the 2020 quarter*. */
function readQuarterOfYear(line: Line, at: number): Reading | null {
  const step = { last: -1, this: 0, next: 1 }[line.word(at)];
  const relative = step !== undefined && line.word(at + 1) === "year" && line.word(at + 2) === "'s";
  const start = line.skip(at, "the");
  const stated = figureYear(line, start);
  if (!relative && stated === null) return null;
  const next = relative ? at + 3 : start + 1;
  const found = numberedAt(line, next);
  const bare = found ? null : barePeriod(line, next);
  if (found === null && bare === null) return null;
  return {
    end: found?.end ?? bare!,
    rule: "years-quarter",
    sense(scene) {
      const now = scene.now.day;
      const year = stated ?? (now === null ? null : civilDate(now).year + step!);
      const anchor = stated === null ? scene.now.anchor : "explicit";
      if (year === null) return unresolved("date");
      if (found)
        return dateSense(
          found.kind === "quarter" ? quarterPeriod(year, found.place) : halfPeriod(year, found.place),
          anchor,
        );
      const named = scene.near("quarter");
      return named && dateSense(quarterPeriod(year, Math.ceil(civilDate(named.first).month / 3)), "context");
    },
  };
}

function barePeriod(line: Line, at: number): number | null {
  return line.word(at) === "quarter" || line.word(at) === "period" ? at + 1 : null;
}

const yearBefore: readonly string[] = [
  "year - ago",
  "year - earlier",
  "year ago",
  "prior - year",
  "previous - year",
  "prior year",
];
const sameWords: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "like"]);
const yearTails: readonly string[] = [
  "a year ago",
  "a year earlier",
  "a year before",
  "last year",
  "of last year",
  "in the previous year",
  "the previous year",
  "the year before",
];

/** *the year-ago quarter*, *year-earlier*, *the same period a year ago*, *the corresponding quarter last year*. */
function readYearBefore(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const same = line.is(start, sameWords);
  const next = same ? start + 1 : start;
  const relation = yearBefore.find((words) => stands(line, next, words));
  if (relation) {
    const end = next + relation.split(" ").length;
    const found = numberedAt(line, end);
    const bare = barePeriod(line, end);
    if (found === null && bare === null && !relation.includes("-")) return null;
    return {
      end: found?.end ?? bare ?? end,
      rule: "year-before",
      sense: (scene) => sameQuarterBefore(scene),
    };
  }
  const nounEnd = same ? barePeriod(line, next) : null;
  const tail = nounEnd === null ? undefined : yearTails.find((words) => stands(line, nounEnd, words));
  const stated = nounEnd === null || tail ? null : readYearAfter(line, nounEnd);
  if (nounEnd === null || (tail === undefined && stated === null)) return null;
  const end = tail ? nounEnd + tail.split(" ").length : stated!.end;
  return { end, rule: "same-period", sense: (scene) => sameQuarterBefore(scene, stated) };
}

function stands(line: Line, at: number, words: string): boolean {
  return words
    .split(" ")
    .every((word, index) => (word === "-" ? line.isHyphen(at + index) : line.word(at + index) === word));
}

/** The quarter under discussion, a year before; the year before where no quarter was named. */
function sameQuarterBefore(scene: Scene, stated: YearReading | null = null): Sense {
  const named = scene.near("quarter") ?? scene.named("quarter");
  const year = stated?.find(scene)?.year;
  if (named) {
    const before =
      year === undefined
        ? shiftPeriod(named, -4)
        : quarterPeriod(year, Math.ceil(civilDate(named.first).month / 3));
    return dateSense(before, "context");
  }
  if (scene.now.day === null) return unresolved("date");
  const current = periodAround(scene.now.day, "year");
  return dateSense(
    year === undefined
      ? shiftPeriod(current, -1)
      : periodAround(shiftPeriod(current, year - civilDate(current.first).year).first, "year"),
    scene.now.anchor,
  );
}
