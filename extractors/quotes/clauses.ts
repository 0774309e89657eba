import { subordinators } from "./lexicon/words.js";
import { isPronoun, phraseStartingAt } from "./noun-phrases.js";
import { isBreak, isMark, type Unit } from "./units.js";

const finiteForms = new Set(
  "is are was were am has have had do does did 's 're 've 'd 'll will would can could may might must shall should wo ca".split(
    " ",
  ),
);

/** Whether the unit can be the finite verb of a clause. */
export function isFiniteVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.stretch || unit.entity) return false;
  if (finiteForms.has(unit.norm) || /n't$/.test(unit.norm))
    return (
      unit.norm !== "'s" ||
      units[i + 1]?.pos === "VERB" ||
      units[i + 1]?.pos === "DET" ||
      units[i + 1]?.pos === "ADV"
    );
  if (unit.pos !== "VERB" && unit.pos !== "AUX") return false;
  return !/ing$/.test(unit.norm) && units[i - 1]?.norm !== "to" && unit.norm !== "be" && unit.norm !== "been";
}

/** *a deal and left* · *a plan, but it failed*: the conjunction begins another clause, whose verb is not that of this one. */
export function joinsClause(units: readonly Unit[], i: number): boolean {
  if (units[i]!.stretch || !/^(?:and|but|then)$/.test(units[i]!.norm)) return false;
  const next = units[i + 1];
  const goesOn = next?.pos === "ADV" ? i + 2 : i + 1;
  if (isFiniteVerb(units, goesOn))
    return !isPluralNoun(units, goesOn) && !goesOnWithInfinitive(units, goesOn);
  return isBreak(units, i - 1) && (units[i]!.norm !== "and" || isPronoun(next));
}

/** *shootings and protests demand*, where the tagger takes the noun for a verb. */
const isPluralNoun = (units: readonly Unit[], at: number) =>
  /[^s]s$/.test(units[at]!.norm) && !finiteForms.has(units[at]!.norm) && isFiniteVerb(units, at + 1);

/** *plans to raise taxes and give aid*. */
const goesOnWithInfinitive = (units: readonly Unit[], at: number) =>
  !finiteForms.has(units[at]!.norm) &&
  !/(?:ed|[^s]s)$/.test(units[at]!.norm) &&
  units.slice(Math.max(0, at - 12), at).some(({ norm }) => norm === "to");

/** *an order so he could pay*: a clause of its own hangs on. */
const subordinates = (units: readonly Unit[], i: number) =>
  !isBreak(units, i - 1) &&
  /^(?:so|because|when|while|although|though|until|unless|if)$/.test(units[i]!.norm);

/** Whether a clause with a subject and a finite verb of its own starts at `from`. */
export function startsClause(units: readonly Unit[], from: number, ceiling = units.length): boolean {
  const first = units[from];
  if (first === undefined) return false;
  if (first.norm === "there" || subordinators.has(first.norm)) return true;
  if (first.norm === "that" && isFiniteVerb(units, from + 1)) return true; // *said that was wrong*
  const opens =
    first.stretch ||
    first.norm === "to" ||
    first.norm === "both" ||
    phraseStartingAt(units, from, ceiling) ||
    first.pos === "ADP" ||
    first.pos === "ADV" ||
    /ing$/.test(first.norm) ||
    first.norm === "what";
  if (!opens || first.norm === "to") return false;
  for (let i = from + 1; i < Math.min(ceiling, from + 26); i++) {
    if (isMark(units[i], ";", ".")) return false;
    if (/^(?:who|which|that|whom)$/.test(units[i]!.norm) && i === from + 1) return false;
    if (joinsClause(units, i) || subordinates(units, i)) return false;
    if (isFiniteVerb(units, i)) return true;
  }
  return false;
}
