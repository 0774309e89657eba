import { weekdayOf } from "../calendar.js";
import { units } from "../lexicon/units.js";
import type { Line } from "../line.js";
import { type Grain, type Period, periodAround, shiftPeriod } from "../period.js";
import { readFixedDay } from "../phrases/day-beside.js";
import { readEdge } from "../phrases/edge.js";
import { monthAt } from "../phrases/month-date.js";
import { durationValue } from "../phrases/quantity.js";
import { stretch } from "../phrases/shifted.js";
import { type Step, stepAt } from "../phrases/step.js";
import {
  type DayReading,
  dateSense,
  fixedSense,
  type Reading,
  type Rule,
  type Scene,
  type Sense,
  unresolved,
} from "../sense.js";
import { month } from "./month.js";

/**
 * *last week*, *this year*, *next quarter*, *earlier this month*, *this weekend*: seen from now;
 * *the previous month*, *that year*, *the following week*, *the same week*: seen from the period named last;
 * *the past year*, *the last decade*: durations up to now.
 */
export const relativePeriod: Rule = {
  id: "relative-period",
  wakes: ["unit", "fiscal"],
  read(line, at) {
    const edge = readEdge(line, at);
    const start = edge.end;
    const reading = fromNow(line, start) ?? untilNow(line, start) ?? fromNamed(line, start);
    return reading && { ...reading, ...(edge.modifier && { modifier: edge.modifier }) };
  },
};

type PeriodGrain = Exclude<Grain, "span" | "day" | "half">;

function grainAt(line: Line, at: number): { grain: PeriodGrain; end: number } | null {
  const start = line.skip(line.skip(line.skip(at, "full"), "calendar"), "fiscal");
  if (line.word(start) === "financial") return grainAt(line, start + 1);
  const word = line.word(start);
  const unit = units.get(word);
  if (unit === undefined || unit.grain === "clock" || unit.grain === "day") return null;
  if (word.endsWith("s") || word === "fortnight" || word === "yr") return null;
  return { grain: unit.grain, end: start + 1 };
}

const nowSteps: readonly Step[] = [
  { words: "this past", step: -1 },
  { words: "this coming", step: 1 },
  { words: "the coming", step: 1 },
  { words: "the current", step: 0 },
  { words: "last", step: -1 },
  { words: "this", step: 0 },
  { words: "next", step: 1 },
  { words: "coming", step: 1 },
  { words: "current", step: 0 },
];

function fromNow(line: Line, at: number): Reading | null {
  const step = stepAt(line, at, nowSteps);
  const unit = step && grainAt(line, step.end);
  if (!step || !unit) return null;
  return {
    end: unit.end,
    rule: `relative-${unit.grain}`,
    sense: ({ now, tense }) => {
      if (now.day === null) return unresolved("date");
      const current = periodAround(now.day, unit.grain);
      // On a Sunday the week that it ends is *last week* already.
      const ended = unit.grain === "week" && step.step === -1 && weekdayOf(now.day) === 7 ? 1 : 0;
      const steps =
        unit.grain === "weekend" ? weekendSteps(current, now.day, step.step, tense) : step.step + ended;
      return dateSense(shiftPeriod(current, steps), now.anchor);
    },
  };
}

/** Early in a week *this weekend* is the one before, unless the verb looks ahead. */
function weekendSteps(current: Period, today: number, step: number, tense: Scene["tense"]): number {
  if (step === 0) return today < current.first && tense !== "future" ? -1 : 0;
  return step;
}

const untilSteps: readonly Step[] = [
  { words: "the past", step: -1 },
  { words: "the last", step: -1 },
  { words: "this past", step: -1 },
  { words: "the next", step: 1 },
  { words: "the coming", step: 1 },
];

function untilNow(line: Line, at: number): Reading | null {
  const step = stepAt(line, at, untilSteps);
  const isDay = step !== null && line.word(at + 1) === "past" && line.word(step.end) === "day";
  const found = isDay ? { end: step.end + 1 } : step && grainAt(line, step.end);
  const unit = found && units.get(line.word(found.end - 1));
  if (!step || !found || !unit || unit.grain === "weekend") return null;
  // *The next week* is the one that follows; *the next decade* begins now.
  if (step.step > 0 && unit.times === 1) return null;
  const andHalf =
    /^(?:year|decade|century)$/.test(unit.grain) &&
    ["and", "a", "half"].every((word, i) => line.word(found.end + i) === word);
  const length = { end: found.end, amount: andHalf ? 1.5 : 1, upTo: null, unit };
  return {
    end: andHalf ? found.end + 3 : found.end,
    rule: step.step > 0 ? "future-duration" : "past-duration",
    sense({ now }) {
      const period = now.day === null ? null : stretch(now.day, length, step.step > 0 ? 1 : -1);
      return fixedSense("duration", durationValue(length), period);
    },
  };
}

const namedSteps: readonly Step[] = [
  { words: "that same", step: 0 },
  { words: "the same", step: 0 },
  { words: "the previous", step: -1 },
  { words: "the preceding", step: -1 },
  { words: "the prior", step: -1 },
  { words: "the following", step: 1 },
  { words: "the next", step: 1 },
  { words: "the latest", step: 0 },
  { words: "previous", step: -1 },
  { words: "following", step: 1 },
  { words: "that", step: 0 },
  { words: "the", step: 0 },
];

function fromNamed(line: Line, at: number): Reading | null {
  const step = stepAt(line, at, namedSteps) ?? endsOf(line, at);
  const unit = step && grainAt(line, step.end);
  if (!step || !unit || unit.grain === "century") return null;
  const bare = step.end === at || (step.end === at + 1 && line.word(at) === "the");
  if (unit.grain === "decade")
    return (bare && step.end > at) || line.word(at) === "that" ? readDecade(line, unit.end) : null;
  const latest = line.word(at + 1) === "latest";
  if (bare && (/^(?:of|century)$/.test(line.word(unit.end)) || line.isHyphen(unit.end))) return null;
  if (bare && unit.grain === "year" && opensYear(line, unit.end)) {
    return { end: unit.end, rule: "the-year-ended", sense: () => fixedSense("duration", "P1Y") };
  }
  const beside = bare ? besides.get(line.word(unit.end)) : undefined;
  if (beside !== undefined) return readBeside(line, unit, beside);
  const ended = bare && unit.grain === "quarter" ? readQuarterEnded(line, unit.end) : null;
  if (ended) return ended;
  return {
    end: unit.end,
    rule: bare ? `the-${unit.grain}` : `named-${unit.grain}`,
    sense: (scene) => periodNamed(scene, unit.grain, step.step, { bare, latest }),
  };
}

/** *the decade*, *that decade*: of the year named last, where no word after it tells of another. */
function readDecade(line: Line, end: number): Reading | null {
  const next = line.token(end);
  if (next !== undefined && next.pos !== "PUNCT" && !/^(?:CCONJ|AUX|VERB)$/.test(next.pos)) return null;
  return {
    end,
    rule: "the-decade",
    sense(scene) {
      const named = scene.near(2, "year", "decade", "month", "day");
      return named && dateSense(periodAround(named.first, "decade"), "context");
    },
  };
}

const besides: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["earlier", -1],
  ["prior", -1],
  ["after", 1],
]);

/** *the year before*, *the week after*, where that closes the clause; before an event nothing can be said. */
function readBeside(line: Line, unit: { grain: PeriodGrain; end: number }, step: number): Reading | null {
  const next = line.token(unit.end + 1);
  if (next !== undefined && next.pos !== "PUNCT" && !/^(?:SCONJ|CCONJ|AUX)$/.test(next.pos)) return null;
  return {
    end: unit.end + 1,
    rule: `named-${unit.grain}`,
    sense: (scene) => periodNamed(scene, unit.grain, step, { bare: false, latest: false }),
  };
}

/** *the year ended June 30*, *the year to March*. */
function opensYear(line: Line, at: number): boolean {
  return /^end(?:ed|ing)$/.test(line.word(at)) || (line.word(at) === "to" && monthAt(line, at + 1) !== null);
}

/** From its middle to its end a quarter is about so many days long. */
const halfQuarter = 45;

/** *the quarter ended June 30*: the one that its middle lies in. `at` is the index after *quarter*. */
function readQuarterEnded(line: Line, at: number): Reading | null {
  if (!/^end(?:ed|ing|s)$/.test(line.word(at))) return null;
  const close = readFixedDay(line, at + 1) ?? readLastDay(line, at + 1);
  return (
    close && {
      end: at,
      rule: "the-quarter-ended",
      sense(scene) {
        const last = close.place(scene);
        if (last === null || last.day === null) return unresolved("date");
        return dateSense(periodAround(last.day - halfQuarter, "quarter"), last.anchor);
      },
    }
  );
}

/** *ended December*: the last day of the month. */
function readLastDay(line: Line, at: number): Pick<DayReading, "place"> | null {
  const reading = monthAt(line, at) === null ? null : month.read(line, at, at);
  return (
    reading && {
      place(scene) {
        const found = reading.sense(scene);
        return { day: found?.period?.last ?? null, anchor: found?.anchor ?? "unresolved" };
      },
    }
  );
}

/** *end of month*, *start of year*: without an article. */
function endsOf(line: Line, at: number): { step: number; end: number } | null {
  const named = line.word(at - 1) === "of" && /^(?:end|start|beginning|close)$/.test(line.word(at - 2));
  return named ? { step: 0, end: at } : null;
}

interface Manner {
  bare: boolean;
  latest: boolean;
}

function periodNamed(scene: Scene, grain: PeriodGrain, step: number, { bare, latest }: Manner): Sense | null {
  const named =
    scene.near(grain === "year" ? 1 : 2, ...within(grain)) ?? (bare ? null : scene.named(...within(grain)));
  const { now } = scene;
  // The latest quarter is over: one named that is not cannot be meant.
  const open = latest && named !== null && now.day !== null && named.last >= now.day;
  // *It began in 2018. The lease ends at the end of the year*: of this one.
  const over = bare && grain === "year" && isBeforeYear(named, now.day) && scene.tense === "future";
  if (named && !open && !over) {
    const found = shiftPeriod(periodAround(named.first, grain), step);
    // What was done over the weekend was done over the last one, whatever day was named before.
    const ahead = grain === "weekend" && scene.tense === "past" && now.day !== null && found.first > now.day;
    return dateSense(ahead ? shiftPeriod(found, -1) : found, "context");
  }
  if (now.day === null) return unresolved("date");
  const current = periodAround(now.day, grain);
  const before = latest || (grain === "quarter" && bare) || (grain === "weekend" && now.day < current.first);
  return dateSense(shiftPeriod(current, before ? step - 1 : step), now.anchor);
}

function isBeforeYear(named: Period | null, today: number | null): boolean {
  return named !== null && today !== null && named.last < periodAround(today, "year").first;
}

/** The grains that fix a period of a grain: a day fixes its week, its month and its year. */
function within(grain: PeriodGrain): Grain[] {
  switch (grain) {
    case "week":
    case "weekend":
      return ["week", "weekend", "day"];
    case "quarter":
      return ["quarter"];
    case "month":
      return ["month", "day"];
    default:
      return ["year", "quarter", "month", "day"];
  }
}
