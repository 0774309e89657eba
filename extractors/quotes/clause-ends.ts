import { isFiniteVerb, joinsClause, startsClause } from "./clauses.js";
import type { CueForm } from "./lexicon/cue-forms.js";
import { mediums, modals, timeNouns } from "./lexicon/words.js";
import { isHearer, phraseStartingAt } from "./noun-phrases.js";
import { isBreak, isMark, type Unit } from "./units.js";

const withholding =
  /^(?:elaborating|specifying|providing|giving|naming|saying|offering|revealing|explaining|commenting)$/;

/** *…, a claim that the bank denies*: what the article calls the statement. */
const remarks =
  /^(?:charge|claim|accusation|allegation|assertion|suggestion|remark|comment|reference|stance)$/;

/** Where the speaker's own doing goes on behind a statement that begins at `from`; `ceiling` if nowhere. */
export function endOfStatement(units: readonly Unit[], from: number, ceiling: number): number {
  let first: number | null = null;
  for (let i = from + 1; i < ceiling - 1; i++) {
    if (first === null && isFiniteVerb(units, i)) first = i;
    if (first !== null && (goesOnDoing(units, i) || goesOnReporting(units, first, i)))
      return isMark(units[i - 1], ",") ? i - 1 : i;
  }
  return ceiling;
}

/** *… without giving details* · *…, citing the costs* · *…, before leaving* · *…, though they fell*: what the speaker does, or the article adds. */
function goesOnDoing(units: readonly Unit[], i: number): boolean {
  const { norm } = units[i]!;
  const next = units[i + 1]!;
  if (norm === "without") return withholding.test(next.norm);
  if (!isMark(units[i - 1], ",")) return false;
  if (/^an?$/.test(norm)) return remarks.test(next.norm);
  if (/^(?:but|and|while)$/.test(norm) && objects(units, i + 1)) return true;
  if (norm === "before") return /ing$/.test(next.norm);
  return /^(?:citing|per|though|although)$/.test(norm) || (norm === "even" && next.norm === "though");
}

/** *…, but a spokesman denied it*: somebody else's word against the statement. */
function objects(units: readonly Unit[], at: number): boolean {
  const phrase = phraseStartingAt(units, at);
  if (!phrase || /^(?:it|he|she|they)$/.test(units[at]!.norm)) return false;
  const verb = units[phrase.to]?.pos === "ADV" ? phrase.to + 1 : phrase.to;
  return /^(?:denied|denies|deny|rejected|rejects|disputed|disputes)$/.test(units[verb]?.norm ?? "");
}

/** *said costs would rise and called a meeting*: a past form cannot hang on *would*, so the speaker is its subject. */
function goesOnReporting(units: readonly Unit[], first: number, i: number): boolean {
  if (!/^(?:and|but)$/.test(units[i]!.norm)) return false;
  const at = units[i + 1]!.pos === "ADV" ? i + 2 : i + 1;
  const { cue, stretch, norm } = units[at] ?? {};
  if (norm === "refused" || norm === "declined") return true;
  if (stretch || cue?.form !== "past") return false;
  return modals.has(units[first]!.norm) || (isSpeechAct(cue) && !isPerfect(units[first]!));
}

/** *said it had checked 38 flats and ordered repairs*: a participle that hangs on *had* too. */
const isPerfect = ({ norm }: Unit): boolean => /^(?:ha[ds]|have|'ve)$/.test(norm);

/** *… and urged calm* · *… and called it rash*: whoever says the one does the other. */
function isSpeechAct({ verbs }: CueForm): boolean {
  return [...verbs.values()].some(
    ({ frames, lemma }) =>
      !/^(?:record|determine|establish|discover|find|learn|show|post|cable|hold|rule|project|document|list|repeat|answer|forecast)$/.test(
        lemma,
      ) &&
      (frames.has("speech") ||
        frames.has("hearer") ||
        /^(?:call|point to|criticize|criticise|praise|thank|accuse)$/.test(lemma)),
  );
}

/** Where an object that is no clause ends: *stated her intention to run, but had not begun* · *an order, which the court stayed*. */
export function endOfPhrase(units: readonly Unit[], from: number, limit: number): number {
  const end = endOfStatement(units, from, limit);
  for (let i = from + 1; i < end; i++) {
    if (isBreak(units, i) && /^(?:which|who|whose)$/.test(units[i + 1]?.norm ?? "")) return i;
    if (joinsClause(units, i)) return isBreak(units, i - 1) ? i - 1 : i;
  }
  return end;
}

/** Where what is confirmed or denied ends: *confirmed the deaths to the Daily Example*. */
export function endOfFact(units: readonly Unit[], from: number, limit: number): number {
  const end = endOfPhrase(units, from, limit);
  for (let i = from + 1; i < end - 1; i++) {
    const hearer = units[i]!.norm === "to" ? phraseStartingAt(units, i + 1, end) : null;
    if ((hearer && isHearer(units[hearer.head]!)) || placesReport(units, i)) return i;
  }
  return end;
}

/** *… on Instagram* · *… in a statement*. */
function placesReport(units: readonly Unit[], i: number): boolean {
  if (!/^(?:on|in|via)$/.test(units[i]!.norm)) return false;
  const phrase = phraseStartingAt(units, i + 1);
  const head = phrase && units[phrase.head]!;
  return head !== null && (head.entity?.type === "product" || (!head.entity && mediums.has(head.norm)));
}

/** Where an object with marks in it ends that begins at `from`: behind the last marks, before what the sentence adds. */
export function endOfObject(units: readonly Unit[], from: number, limit: number): number {
  const first = units.findIndex((unit, i) => i >= from && unit.stretch !== null);
  if (first === -1 || first >= limit) return endOfPhrase(units, from, limit);
  if (first === from && isFiniteVerb(units, from + 1)) return limit;
  for (let i = first + 1; i < limit; i++) {
    if (units[i]!.stretch) continue;
    const listed = isListed(units, i, limit);
    if (listed !== null) i = listed;
    else if (isBreak(units, i) || addsOn(units, i)) return i;
  }
  return limit;
}

/** Where what a thing is called ends: *called it slow, costly and vain, and left*. */
export function endOfNaming(units: readonly Unit[], from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    const goesOn = isMark(units[i], ",") && (units[i + 1]?.pos === "ADJ" || units[i + 1]?.norm === "and");
    if ((isBreak(units, i) && !goesOn) || (units[i]!.norm !== "as" && addsOn(units, i)))
      return isMark(units[i - 1], ",") ? i - 1 : i;
  }
  return limit;
}

/** *, and “weak”*: where the next marks of a list stand. */
function isListed(units: readonly Unit[], at: number, limit: number): number | null {
  let i = at;
  while (
    i < limit &&
    i - at < 5 &&
    (isMark(units[i], ",") || /^(?:and|or|as|but|a|an|the|then)$/.test(units[i]!.norm))
  )
    i++;
  return i > at && i < limit && units[i]!.stretch ? i : null;
}

const adding = /^(?:after|when|while|before|because|though|although|since|but|during|following|amid|where)$/;

/** *… when they met* · *… on Sunday* · *… in a post* · *… and left*: circumstances of the report. */
function addsOn(units: readonly Unit[], i: number): boolean {
  const { norm } = units[i]!;
  const next = units[i + 1];
  if (adding.test(norm)) return true;
  if (timeNouns.has(norm) && units[i]!.pos === "PROPN") return true;
  if (norm === "as") return startsClause(units, i + 1);
  if (norm === "and") return next?.pos === "VERB" || isFiniteVerb(units, i + 1);
  if (
    !/^(?:on|in|at|last|this)$/.test(norm) ||
    !next ||
    /^(?:years|decades|months|weeks|days)$/.test(next.norm)
  )
    return false;
  return units
    .slice(i + 1, i + 4)
    .some((unit) => timeNouns.has(unit.norm) || mediums.has(unit.norm) || unit.entity?.type === "product");
}
