import { type Claim, claimOfCue } from "./claim.js";
import { findCues } from "./cues.js";
import { piecesOf } from "./cut-pieces.js";
import { type Judge, trainedJudge } from "./judge/judge.js";
import { readAccordingTo } from "./rules/according-to.js";
import { readMarkedObject, readPassive } from "./rules/marked-object.js";
import { readPassiveReport } from "./rules/passive-report.js";
import { readPlainObject } from "./rules/plain-object.js";
import type { Reading } from "./rules/reading.js";
import { readReportingVerb } from "./rules/reporting-verb.js";
import type { Passage, Unit } from "./units.js";

/** Every attributed statement whose cue stands in the passage. */
export function readPassage(passage: Passage, judge: Judge = trainedJudge): Claim[] {
  const { units } = passage;
  const readings = readCues(units, judge);
  return readings.flatMap((reading, i) => {
    const pieces = piecesOf(passage, reading, readings[i - 1] ?? null, readings.slice(i + 1), judge);
    return pieces.length > 0 ? [claimOfCue(passage, reading, pieces)] : [];
  });
}

/** Joins *“Is it over?”* to a *Ruiz asked.* that the sentence splitter cut off. */
export function joinAttributions(passages: readonly Passage[], judge: Judge = trainedJudge): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const units =
      last && last.paragraph === passage.paragraph && last.units.at(-1)!.stretch
        ? [...last.units, ...passage.units]
        : null;
    if (last && units && attributesBack(units, last.units.length, judge)) last.units = units;
    else joined.push({ ...passage, index: joined.length });
  }
  return joined;
}

function attributesBack(units: readonly Unit[], from: number, judge: Judge): boolean {
  const cue = findCues(units).find((found) => found.at >= from);
  if (!cue || cue.at - from > 24) return false;
  const reading = readReportingVerb(units, cue, null, from - 1);
  return (
    reading !== null &&
    reading.side === "before" &&
    reading.zone.from === from &&
    !isGoverned(units, from - 1, judge)
  );
}

/** *Khan said, “Why?”*: the quotation has its cue already. */
function isGoverned(units: readonly Unit[], at: number, judge: Judge): boolean {
  return readCues(units.slice(0, at + 1), judge).some(
    (reading) => reading.side !== "before" && reading.next === at,
  );
}

/** A reading that is less likely right than this is dropped. */
const leastLikely = 0.5;

function readCues(units: readonly Unit[], judge: Judge): Reading[] {
  const verbs = new Map(findCues(units).map((cue) => [cue.at, cue]));
  const readings: Reading[] = [];
  let floor = 0;
  for (let i = 0; i < units.length; i++) {
    if (i < (readings.at(-1)?.zone.to ?? 0)) continue;
    const cue = verbs.get(i);
    const earlier = readings.at(-1) ?? null;
    const reading = cue
      ? (readPassive(units, cue) ??
        readPassiveReport(units, cue) ??
        readReportingVerb(units, cue, earlier, floor) ??
        readMarkedObject(units, cue, earlier) ??
        readPlainObject(units, cue, earlier))
      : readAccordingTo(units, i, floor);
    if (!reading || (!isPlain(units, reading) && judge.accept(units, reading, earlier) < leastLikely))
      continue;
    readings.push(reading);
    floor = Math.max(floor, reading.zone.to);
  }
  return readings;
}

const plainRules = new Set([
  "quotation-said",
  "said-quotation",
  "quoted-as-saying",
  "called-by",
  "according-to",
]);

/** A quotation with its cue beside it, or what somebody is said to call a thing, needs no judging. */
function isPlain(units: readonly Unit[], { rule, next }: Reading): boolean {
  return (
    plainRules.has(rule) || (rule === "naming" && units.slice(next, next + 10).some((unit) => unit.stretch))
  );
}
