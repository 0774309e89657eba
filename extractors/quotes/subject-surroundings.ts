import { isFiniteVerb } from "./clauses.js";
import { type NounPhrase, wholePhraseEndingAt } from "./noun-phrases.js";
import { isBreak, isMark, type Unit } from "./units.js";

/** *Ruiz in announcing the plan said*: where the preposition before the gerund stands whose object the phrase is. */
export function gerundBefore(units: readonly Unit[], { from }: NounPhrase, floor: number): number | null {
  const [verb, preposition] = [units[from - 1], units[from - 2]];
  const opened = preposition?.pos === "ADP" || preposition?.norm === "while" || preposition?.norm === "when";
  return opened && verb?.pos === "VERB" && /ing$/.test(verb.norm) && from - 2 > floor ? from - 2 : null;
}

/** How far before its object the *who* of a clause may stand. */
const relativeReach = 6;

/** *the senator who sponsored the bill said*: where the *who* stands whose clause the phrase ends. */
export function relativeAround(units: readonly Unit[], { from }: NounPhrase, floor: number): number | null {
  for (let i = from - 1; i > floor && i >= from - relativeReach; i--) {
    const { norm, stretch } = units[i]!;
    if (stretch || isBreak(units, i)) return null;
    if (norm === "who") return isFiniteVerb(units, i + 1) && units[i + 1]!.cue === undefined ? i : null;
  }
  return null;
}

/** *a biologist and professor at Leeds*: with what *and* joins the phrase to, behind a comma. */
export function withFirst(units: readonly Unit[], phrase: NounPhrase, floor: number): NounPhrase {
  const first =
    units[phrase.from - 1]?.norm === "and" ? wholePhraseEndingAt(units, phrase.from - 2, floor) : null;
  return first && isMark(units[first.from - 1], ",") ? { ...phrase, from: first.from } : phrase;
}
