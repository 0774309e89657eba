import type { Line } from "../line.js";
import { periodAround, shiftPeriod } from "../period.js";
import { readDistanceFromDay } from "../phrases/day-beside.js";
import { durationValue, type Quantity, readQuantity, readUnit } from "../phrases/quantity.js";
import { shiftedMoment, shiftedSense } from "../phrases/shifted.js";
import { readParts, spellFrom } from "../phrases/spell.js";
import {
  dateSense,
  fixedSense,
  type Reading,
  type Rule,
  referenceSense,
  type Scene,
  type Sense,
  unresolved,
} from "../sense.js";

/** *two years ago*, *a week later*, *three days earlier*, *six minutes later*, *years ago*, *two weeks from now*. */
export const ago: Rule = {
  id: "ago",
  wakes: ["unit"],
  read(line, at) {
    const spell = readSpellFrom(line, at);
    if (spell) return spell;
    const quantity = readQuantity(line, at) ?? readOpenQuantity(line, at);
    if (quantity === null) return null;
    const word = line.word(quantity.end);
    const isStatistic = comparesFigures(line, at);
    if (word === "ago" || word === "back") return fromNow(quantity, quantity.end + 1, -1, isStatistic);
    if (word === "hence") return fromNow(quantity, quantity.end + 1, 1);
    const next = line.word(quantity.end + 1);
    if (word === "from" && (next === "now" || next === "today"))
      return fromNow(quantity, quantity.end + 2, 1);
    if (/^(?:earlier|later)$/.test(word) && next === "than") return difference(quantity);
    const manner = { isCompared: line.word(at - 1) === "than", isStatistic };
    if ((word === "after" || word === "before") && next === "that" && closesThat(line, quantity.end + 2))
      return fromNamed(quantity, quantity.end + 2, word === "after" ? 1 : -1);
    if (word === "earlier" || word === "previously") return fromNamed(quantity, quantity.end + 1, -1, manner);
    if (word === "later" || word === "afterwards" || word === "afterward")
      return fromNamed(quantity, quantity.end + 1, 1, manner);
    const distance = readDistanceFromDay(line, at, quantity);
    if (distance) return distance;
    if (word === "before") return closesClause(line, quantity);
    return null;
  },
};

/** *six months later than planned*: a length. */
function difference(quantity: Quantity): Reading {
  const value = durationValue(quantity);
  return { end: quantity.end + 1, rule: "difference", sense: () => fixedSense("duration", value) };
}

/** *a year after that*, where *that* stands alone. */
function closesThat(line: Line, at: number): boolean {
  const next = line.token(at);
  return next === undefined || /^(?:PUNCT|CCONJ|ADP|PRON|DET)$/.test(next.pos);
}

/** *two years and three months ago*, *a month and a day later*. */
function readSpellFrom(line: Line, at: number): Reading | null {
  const parts = readParts(line, at);
  const end = parts?.at(-1)?.end ?? at;
  const step = parts ? directions.get(line.word(end)) : undefined;
  if (!parts || !step) return null;
  return {
    end: end + 1,
    rule: step.named ? "later" : "ago",
    sense(scene) {
      const named = step.named ? scene.named("day") : null;
      const from = named ? named.first : scene.now.day;
      if (from === null) return unresolved("date");
      return spellFrom(from, parts, step.direction, named ? "context" : scene.now.anchor);
    },
  };
}

/** Where a distance is counted to, and whether it is from a day that the text has named. */
const directions: ReadonlyMap<string, { direction: 1 | -1; named: boolean }> = new Map([
  ["ago", { direction: -1, named: false }],
  ["earlier", { direction: -1, named: true }],
  ["later", { direction: 1, named: true }],
]);

/** *years ago*, *decades later*: no number at all. */
function readOpenQuantity(line: Line, at: number): Quantity | null {
  const plural = line.word(at).endsWith("s");
  const unit = plural ? readUnit(line, at) : null;
  return unit && unit.end === at + 1 ? { end: unit.end, amount: null, upTo: null, unit: unit.unit } : null;
}

const clauseEnds: ReadonlySet<string> = new Set([".", ",", ";", "", "?", "!"]);

/** *She had left two days before.* */
function closesClause(line: Line, quantity: Quantity): Reading | null {
  if (!clauseEnds.has(line.word(quantity.end + 1))) return null;
  return fromNamed(quantity, quantity.end + 1, -1);
}

/** *38% fewer than a year earlier*, *from 4.1% a year ago*: figures of the same stretch of two years. */
function comparesFigures(line: Line, at: number): boolean {
  if (line.word(at - 1) === "than" || (line.word(at - 1) === "with" && line.word(at - 2) === "compared"))
    return true;
  for (let i = at - 1; i > at - 5; i--) if (/^\d/.test(line.word(i))) return true;
  return false;
}

interface Manner {
  /** After *than*, which speaks of the length. */
  isCompared: boolean;
  isStatistic: boolean;
}

function fromNow(quantity: Quantity, end: number, direction: 1 | -1, isStatistic = false): Reading {
  return {
    end,
    rule: direction < 0 ? "ago" : "from-now",
    sense(scene) {
      if (quantity.amount === null || quantity.upTo !== null)
        return referenceSense(direction < 0 ? "PAST_REF" : "FUTURE_REF");
      const before = direction < 0 ? sameOfYearBefore(quantity, scene, isStatistic) : null;
      if (before) return before;
      const { now } = scene;
      if (quantity.unit.grain === "clock") return fixedSense("duration", durationValue(quantity));
      if (now.day === null) return unresolved("date");
      // *Three weeks ago* is meant no finer than its week.
      const shifted = shiftedSense(now.day, quantity, direction, now.anchor);
      const coarse = quantity.unit.code === "W" && quantity.amount > 1 && shifted?.period;
      return coarse ? dateSense(periodAround(coarse.first, "week"), now.anchor) : shifted;
    },
  };
}

function fromNamed(
  quantity: Quantity,
  end: number,
  direction: 1 | -1,
  { isCompared, isStatistic }: Manner = { isCompared: false, isStatistic: false },
): Reading {
  return {
    end,
    rule: direction < 0 ? "earlier" : "later",
    sense(scene) {
      const { unit, amount } = quantity;
      if (amount === null || quantity.upTo !== null) return fixedSense("duration", durationValue(quantity));
      if (unit.grain === "clock") {
        const moved = isCompared ? null : scene.clock && shiftedMoment(scene.clock, quantity, direction);
        return moved ?? fixedSense("duration", durationValue(quantity));
      }
      const before = direction < 0 ? sameOfYearBefore(quantity, scene, isStatistic) : null;
      if (before) return before;
      const named =
        unit.code === "Y" ? scene.named("year", "season", "month", "day") : scene.named("day", "month");
      // *Begun in 2019, it stopped 18 months later*: which month is not told.
      if (unit.code === "Mo" && scene.near(0, "year", "month", "day")?.grain === "year")
        return fixedSense("duration", durationValue(quantity));
      const fine = named && (unit.code === "Y" || unit.code === "Mo" || named.grain === "day");
      if (named && fine) {
        const shifted = shiftedSense(named.first, quantity, direction, "context");
        return shifted && isStatistic && direction < 0 ? { ...shifted, aside: true } : shifted;
      }
      // *A week later*, told of the past or of a month, is not counted from now.
      if (direction > 0 && (scene.tense === "past" || named))
        return fixedSense("duration", durationValue(quantity));
      return fromNowOr(scene, quantity, direction);
    },
  };
}

/** Where nothing was named before, *a year earlier* and *a fortnight later* are counted from now. */
function fromNowOr({ now }: Scene, quantity: Quantity, direction: 1 | -1): Sense | null {
  if (now.day === null) return unresolved("date");
  return shiftedSense(now.day, quantity, direction, now.anchor);
}

/** In earnings text *a year earlier* is the same quarter of the year before, in statistics the same month. */
function sameOfYearBefore({ amount, unit }: Quantity, scene: Scene, isStatistic: boolean): Sense | null {
  if (amount !== 1 || unit.code !== "Y" || unit.times !== 1) return null;
  const quarter = scene.near(3, "quarter");
  if (quarter) return { ...dateSense(shiftPeriod(quarter, -4), "context"), aside: true };
  const month = isStatistic ? scene.near(0, "month") : null;
  return month && { ...dateSense(shiftPeriod(month, -12), "context"), aside: true };
}
