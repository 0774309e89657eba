import { units } from "../lexicon/units.js";
import type { Line } from "../line.js";
import { durationValue, type Quantity, readAmount, readQuantity, readUnit } from "../phrases/quantity.js";
import { shiftedSense, stretch } from "../phrases/shifted.js";
import { readSpell } from "../phrases/spell.js";
import { readTimeAhead } from "../phrases/time-ahead.js";
import { afterOf, stretchWithin } from "../phrases/within-period.js";
import { figureYear } from "../phrases/year.js";
import { fixedSense, type Reading, type Rule, referenceSense } from "../sense.js";
import { month } from "./month.js";
import { relativePeriod } from "./relative-period.js";
import { year } from "./year.js";

/** *two days*, *24-hour*, *the last 40 years*, *several weeks*, *years*, *12 to 18 hours*, *recent years*. */
export const duration: Rule = {
  id: "duration",
  wakes: ["unit"],
  read(line, at) {
    return (
      readTimeAhead(line, at) ??
      readFramed(line, at) ??
      readFrameInside(line, at) ??
      readAll(line, at) ??
      readSpell(line, at) ??
      readPlain(line, at) ??
      readOpen(line, at)
    );
  },
};

type Frame = "past" | "future" | "neutral";

const framers: ReadonlyMap<string, Frame> = new Map([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["recent", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["following", "future"],
  ["upcoming", "future"],
  ["first", "neutral"],
  ["final", "neutral"],
  ["early", "neutral"],
  ["latest", "neutral"],
  ["full", "neutral"],
  ["entire", "neutral"],
  ["whole", "neutral"],
]);

const determiners: ReadonlySet<string> = new Set(
  "the these those that this its his her their our my".split(" "),
);

/** A determiner, a framing adjective or both, then a number or a plural: *the past two months*, *these five weeks*. */
function readFramed(line: Line, at: number): Reading | null {
  const determined = line.is(at, determiners);
  let next = determined ? at + 1 : at;
  const frame = isVerbLast(line, next) ? undefined : framers.get(line.word(next));
  if (frame) next++;
  else if (!determined || line.word(at) === "this" || line.word(at) === "that") return null;
  const possessive = determined && !/^th/.test(line.word(at));
  const start = possessive ? at + 1 : at;
  if (start > at && !frame) return null;
  const quantity = readQuantity(line, next) ?? readBareUnit(line, next, frame !== undefined);
  if (quantity === null || isAge(line, quantity.end) || isFraction(line, quantity)) return null;
  if (possessive && quantity.amount !== null) return null;
  if (determined && isAttributive(line, next, quantity.end)) return null;
  return framed(line, at, quantity, frame);
}

/** *expected to last two weeks*, *may not last a day*. */
function isVerbLast(line: Line, at: number): boolean {
  return line.word(at) === "last" && line.is(at - 1, beforeVerbs);
}

const beforeVerbs: ReadonlySet<string> = new Set(
  "to will 'll would 'd could can may might should must shall not n't n’t only typically usually often".split(
    " ",
  ),
);

/** *the six-year pact*, *the nine hour flight*: the article is the noun’s. */
function isAttributive(line: Line, at: number, end: number): boolean {
  const unit = line.word(end - 1);
  if (unit.endsWith("s") || end === at + 1) return line.isHyphen(end) && line.word(end + 1) === "long";
  return line.isHyphen(end - 2) || /^(?:NOUN|ADJ)$/.test(line.token(end)?.pos ?? "");
}

/** *five past years*, *the two next months*. */
function readFrameInside(line: Line, at: number): Reading | null {
  const start = line.skip(at, "the");
  const amount = readAmount(line, start);
  const frame = amount ? framers.get(line.word(amount.end)) : undefined;
  const unit = amount && frame && frame !== "neutral" ? readUnit(line, amount.end + 1) : null;
  if (!amount || !unit || !line.word(unit.end - 1).endsWith("s")) return null;
  return framed(line, at, { end: unit.end, amount: amount.amount, upTo: null, unit: unit.unit }, frame);
}

/** *all day*, *all week*. */
function readAll(line: Line, at: number): Reading | null {
  const unit = line.word(at) === "all" ? units.get(line.word(at + 1)) : undefined;
  if (unit === undefined || line.word(at + 1).endsWith("s")) return null;
  const value = durationValue({ amount: 1, upTo: null, unit });
  return { end: at + 2, rule: "whole-duration", sense: () => fixedSense("duration", value) };
}

function framed(line: Line, at: number, quantity: Quantity, frame: Frame | undefined): Reading {
  const general = quantity.amount === null && line.word(quantity.end - 2) !== "few";
  const adjective = line.word(at) === "the" ? line.word(at + 1) : line.word(at);
  const reference = general ? references.get(adjective) : undefined;
  if (reference && !line.is(quantity.end - 2, vagueWords)) {
    return { end: quantity.end, rule: "reference-period", sense: () => referenceSense(reference) };
  }
  const whole = quantity.upTo === null ? readWhole(line, quantity.end) : null;
  const side = sides.get(adjective);
  return {
    end: quantity.end,
    rule: frame === undefined || frame === "neutral" ? "framed-duration" : `${frame}-duration`,
    sense(scene) {
      const { now } = scene;
      const value = durationValue(quantity);
      const of = whole && side ? whole.sense(scene)?.period : null;
      if (of && side) return fixedSense("duration", value, stretchWithin(of, quantity, side));
      const counted = now.day !== null && frame && frame !== "neutral" && !whole;
      const period = counted ? stretch(now.day!, quantity, frame === "past" ? -1 : 1) : null;
      return fixedSense("duration", value, period);
    },
  };
}

const sides: ReadonlyMap<string, "first" | "last"> = new Map([
  ["first", "first"],
  ["last", "last"],
  ["final", "last"],
]);

/** What *the first two weeks* are of: *of next month*, *of 2021*, *of June*. */
function readWhole(line: Line, at: number): Reading | null {
  const start = afterOf(line, at);
  if (start === null) return null;
  return (
    month.read(line, start, start) ?? relativePeriod.read(line, start, start) ?? year.read(line, start, start)
  );
}

const vagueWords: ReadonlySet<string> = new Set("few several many some".split(" "));
const references: ReadonlyMap<string, string> = new Map([
  ["recent", "PAST_REF"],
  ["past", "PAST_REF"],
  ["previous", "PAST_REF"],
  ["coming", "FUTURE_REF"],
]);

/** *the entire day*, *the next hours*. */
function readBareUnit(line: Line, at: number, isFramed: boolean): Quantity | null {
  const found = readUnit(line, at);
  if (found === null || found.end !== at + 1) return null;
  const plural = line.word(at).endsWith("s");
  // *The years 1920–1935* are told by their figures.
  if (plural && figureYear(line, found.end) !== null) return null;
  if (plural) return { end: found.end, amount: null, upTo: null, unit: found.unit };
  if (isFramed && line.word(at) === "fortnight")
    return { end: found.end, amount: 1, upTo: null, unit: found.unit };
  const whole = isFramed && /^(?:entire|whole|full)$/.test(line.word(at - 1)) && line.is(at - 2, determiners);
  return whole ? { end: found.end, amount: 1, upTo: null, unit: found.unit } : null;
}

function readPlain(line: Line, at: number): Reading | null {
  const quantity = readQuantity(line, at);
  if (quantity === null || isAge(line, quantity.end) || isFraction(line, quantity)) return null;
  if (quantity.amount === 1 && !isOneSpell(line, at, quantity)) return null;
  const end = longEnd(line, quantity.end);
  const attributive = end > at + 1 && line.isHyphen(quantity.end - 2);
  const due = line.word(at - 1) === "in" && !attributive;
  const isOneDay = line.word(at) === "one" && line.word(at + 1) === "day";
  const someDay = isSomeDay(line, at);
  return {
    end,
    rule: attributive ? "attributive-duration" : quantity.amount === 1 ? "one-duration" : "duration",
    sense({ now, tense }) {
      if (isOneDay && tense === "future" && (someDay || at === line.first))
        return referenceSense("FUTURE_REF");
      if (someDay) return null;
      if (
        due &&
        (quantity.unit.code !== "Y" || (quantity.amount ?? 0) <= farthestYears) &&
        (tense === "future" || tense === "open") &&
        now.day !== null &&
        quantity.amount !== null &&
        quantity.upTo === null
      ) {
        const ahead = shiftedSense(now.day, quantity, 1, now.anchor);
        if (ahead) return ahead;
      }
      return fixedSense("duration", durationValue(quantity));
    },
  };
}

/** *In two years* looks at a date, *in 25 years* at a length. */
const farthestYears = 5;

/** *she might one day return*: some day or other. */
function isSomeDay(line: Line, at: number): boolean {
  if (line.word(at) !== "one" || line.word(at + 1) !== "day") return false;
  return (
    /^(?:VERB|AUX)$/.test(line.token(at + 2)?.pos ?? "") &&
    /^(?:PRON|PROPN|AUX|PART|SCONJ)$/.test(line.token(at - 1)?.pos ?? "")
  );
}

/** *week-long*, *three-year-long*. */
function longEnd(line: Line, end: number): number {
  return line.isHyphen(end) && line.word(end + 1) === "long" ? end + 2 : end;
}

/** *a second opinion* and *an hour hand* are no spells of time. */
function isOneSpell(line: Line, at: number, quantity: Quantity): boolean {
  const article = line.word(at) === "a" || line.word(at) === "an";
  if (!article) return true;
  const after = line.word(line.isHyphen(quantity.end) ? quantity.end + 1 : quantity.end);
  if (after === "ago" || after === "earlier") return false;
  const next = line.token(quantity.end);
  // *a day pass*
  if (quantity.unit.code === "D" && next?.pos === "NOUN" && !line.isHyphen(quantity.end)) return false;
  if (quantity.unit.code === "S" || quantity.unit.code === "Q") {
    return (
      next === undefined ||
      (next.pos === "PUNCT" && !line.isHyphen(quantity.end)) ||
      next.pos === "ADP" ||
      next.pos === "CCONJ"
    );
  }
  return true;
}

/** *years*, *decades of work*, *months-long*, *week-long*. */
function readOpen(line: Line, at: number): Reading | null {
  const found = units.get(line.word(at));
  if (found === undefined) return null;
  const long = longEnd(line, at + 1) > at + 1;
  const plural = line.word(at).endsWith("s");
  if (found.code === "Q" || (!long && !(plural && standsAlone(line, at)))) return null;
  const amount = plural ? null : 1;
  const value = durationValue({ amount, upTo: null, unit: found });
  return { end: longEnd(line, at + 1), rule: "open-duration", sense: () => fixedSense("duration", value) };
}

const openers: ReadonlySet<string> = new Set(
  "for in within after over of and or through took take takes taken taking spent spend spends lasted last lasting lasts mere just only wait waited before until worked than by from despite the".split(
    " ",
  ),
);

function standsAlone(line: Line, at: number): boolean {
  const before = line.token(at - 1);
  const next = line.word(at + 1);
  if (next === "of" || next === "later" || next === "before" || next === "after" || next === "ago") {
    return before === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(before.pos);
  }
  if (before === undefined) return next !== "";
  return openers.has(before.norm) || (before.pos === "PUNCT" && /^["“‘(—–]$/.test(before.text));
}

const ageWords: ReadonlySet<string> = new Set(["old", "olds", "older", "younger"]);

/** *her 11-month daughter* */
const children: ReadonlySet<string> = new Set("daughter son baby boy girl infant toddler child".split(" "));

/** *34-year-old*, *34 years old*, *six months of age*, *aged two years*. */
function isAge(line: Line, end: number): boolean {
  const next = line.isHyphen(end) ? end + 1 : end;
  if (line.is(next, ageWords) || line.is(next, children) || line.word(end - 3) === "aged") return true;
  return line.word(next) === "of" && line.word(next + 1) === "age";
}

/** *a quarter* and *three quarters of* are fractions. */
function isFraction(line: Line, { unit, amount, end }: Quantity): boolean {
  return unit.code === "Q" && ((amount !== null && amount <= 1) || line.word(end) === "of");
}
