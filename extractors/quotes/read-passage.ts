import { type Claim, claimOfCue } from "./claim.js";
import { findCues } from "./cues.js";
import { piecesOf } from "./cut-pieces.js";
import { type Judge, trainedJudge } from "./judge/judge.js";
import { isDocument } from "./makers.js";
import { builtInReaders, type Reader } from "./readers.js";
import type { Reading } from "./rules/reading.js";
import { readReportingVerb } from "./rules/reporting-verb.js";
import { type Trace, traceCue } from "./trace.js";
import type { Passage, Unit } from "./units.js";

/** Every attributed statement whose cue stands in the passage. */
export function readPassage(
  passage: Passage,
  judge: Judge = trainedJudge,
  readers: readonly Reader[] = builtInReaders,
  trace?: Trace,
): Claim[] {
  const { units } = passage;
  const readings = readCues(units, judge, readers, trace);
  return readings.flatMap((reading, i) => {
    const pieces = piecesOf(passage, reading, readings[i - 1] ?? null, readings.slice(i + 1));
    return pieces.length > 0 ? [claimOfCue(passage, reading, pieces)] : [];
  });
}

/** Joins *“Is it over?”* to a *Ruiz asked.* that the sentence splitter cut off. */
export function joinAttributions(
  passages: readonly Passage[],
  judge: Judge = trainedJudge,
  readers: readonly Reader[] = builtInReaders,
): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const units =
      last && last.paragraph === passage.paragraph && last.units.at(-1)!.stretch
        ? [...last.units, ...passage.units]
        : null;
    if (last && units && attributesBack(units, last.units.length, judge, readers)) last.units = units;
    else joined.push({ ...passage, index: joined.length });
  }
  return joined;
}

function attributesBack(
  units: readonly Unit[],
  from: number,
  judge: Judge,
  readers: readonly Reader[],
): boolean {
  const cue = findCues(units).find((found) => found.at >= from);
  if (!cue || cue.at - from > 24) return false;
  const reading = readReportingVerb(units, cue, null, from - 1);
  return (
    reading !== null &&
    reading.side === "before" &&
    reading.zone.from === from &&
    !isGoverned(units, from - 1, judge, readers)
  );
}

/** *Khan said, “Why?”*: the quotation has its cue already. */
function isGoverned(units: readonly Unit[], at: number, judge: Judge, readers: readonly Reader[]): boolean {
  return readCues(units.slice(0, at + 1), judge, readers).some(
    (reading) => reading.side !== "before" && reading.next === at,
  );
}

/** A reading that is less likely right than this is dropped; marks in its object speak for it. */
const leastLikely = (units: readonly Unit[], { side, next }: Reading) =>
  side !== "before" && marksSoon(units, next) ? 0.38 : 0.46;

const marksSoon = (units: readonly Unit[], from: number) =>
  units.slice(from, from + 24).some((unit) => unit.stretch);

function readCues(
  units: readonly Unit[],
  judge: Judge,
  readers: readonly Reader[],
  trace?: Trace,
): Reading[] {
  const verbs = new Map(findCues(units).map((cue) => [cue.at, cue]));
  const readings: Reading[] = [];
  let floor = 0;
  for (let i = 0; i < units.length; i++) {
    if (i < (readings.at(-1)?.zone.to ?? 0)) continue;
    const cue = verbs.get(i) ?? null;
    const earlier = readings.at(-1) ?? null;
    const reading = firstReading(readers, (read) => read(units, i, cue, earlier, floor));
    const accepted =
      reading !== null &&
      !isSupposed(units, reading) &&
      (isPlain(units, reading) || judge.accept(units, reading, earlier) >= leastLikely(units, reading));
    if (trace) traceCue(trace, units, i, cue, reading, accepted);
    if (!accepted) continue;
    readings.push(reading);
    floor = Math.max(floor, reading.zone.to);
  }
  return readings;
}

/** *If the court says so*: nothing has been said. */
const isSupposed = (units: readonly Unit[], { subject }: Reading) =>
  subject !== null && /^(?:if|unless|whether)$/.test(units[subject.outerFrom - 1]?.norm ?? "");

function firstReading(
  readers: readonly Reader[],
  readWith: (read: Reader) => Reading | null,
): Reading | null {
  for (const read of readers) {
    const reading = readWith(read);
    if (reading) return reading;
  }
  return null;
}

const plainRules = new Set([
  "quotation-said",
  "said-quotation",
  "quoted-as-saying",
  "called-by",
  "according-to",
  "called-so",
  "denied-doing",
  "claimed-to",
  "warned-of",
  "identified-as",
  "confirmed-thing",
  "confirmed-by",
]);

/** Verbs that need no judging behind a clause: *costs rose, the bank said*. */
const plainVerbs =
  /^(?:say|tell|add|report|announce|state|note|explain|warn|argue|claim|indicate|confirm|estimate|suggest|reveal|insist|write|stress|acknowledge|admit)$/;

/** Verbs that take *that* for what is learnt, wanted or decreed as well as for what is said. */
const doubtful =
  /^(?:learn|discover|hold|rule|order|ask|recommend|propose|agree|promise|pledge|vow|swear|demand|decree|answer|kid|pray)$/;

/** *…, the data show* · *…, a trial has found*. */
const isSource = (units: readonly Unit[], subject: Reading["subject"]) =>
  subject !== null &&
  (isDocument(units[subject.head]!.norm) ||
    /^(?:trial|tests?|researchers|scientists|experts|inquiry)$/.test(units[subject.head]!.norm));

/** A quotation with its cue beside it, or what somebody is said to call a thing, needs no judging. */
function isPlain(units: readonly Unit[], { rule, cue, next, subject }: Reading): boolean {
  const judging = subject !== null && /^(?:court|judge|jury|tribunal|panel)$/.test(units[subject.head]!.norm);
  return (
    plainRules.has(rule) ||
    (rule === "clause-said" &&
      (plainVerbs.test(cue.lemma) ||
        (/^(?:show|find|conclude)$/.test(cue.lemma) && isSource(units, subject)))) ||
    (rule === "said-that" && !doubtful.test(cue.lemma) && !judging) ||
    (rule === "naming" && units.slice(next, next + 10).some((unit) => unit.stretch))
  );
}
