import { isFiniteVerb } from "../clauses.js";
import { relatives } from "../lexicon/words.js";
import { isBreak, isMark, type Unit } from "../units.js";
import { shape } from "./shape.js";

/** The first verb behind a cue that can be the predicate of a clause begun there. */
export interface Predicate {
  /** Units up to it; the reach if there is none. */
  distance: number;
  /** *auxiliary*, *past*, *present*, *bare*, or *none*. */
  form: string;
  /** The unit before it. */
  before: string;
  /** What stands between that would make it part of something else: a comma, a preposition, a conjunction. */
  between: string;
  /** Whether the nearest noun before it agrees in number. */
  agrees: "yes" | "no" | "open";
}

const reach = 30;
const auxiliary =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|wo|ca|'(?:s|re|ve|d|ll))$|n't$/;

export function predicateAfter(units: readonly Unit[], from: number): Predicate {
  let between = "nothing";
  const end = Math.min(units.length, from + reach);
  for (let i = from; i < end; i++) {
    const unit = units[i]!;
    if (isMark(unit, ";", ":", ".")) break;
    if (isFiniteVerb(units, i) && i > from) {
      const last = units[i - 1]!;
      if (!relatives.has(last.norm) && last.norm !== "to")
        return {
          distance: i - from,
          form: formOf(unit),
          before: shape(last),
          between,
          agrees: agreement(last, unit),
        };
      between = "relative";
      continue;
    }
    if (isBreak(units, i)) between = between === "relative" ? "relative" : "comma";
    else if (unit.pos === "ADP" && between === "nothing") between = "preposition";
    else if (unit.pos === "CCONJ" && between !== "relative") between = "conjunction";
  }
  return { distance: reach, form: "none", before: "none", between, agrees: "open" };
}

function formOf({ norm }: Unit): string {
  if (auxiliary.test(norm)) return "auxiliary";
  if (/ed$/.test(norm)) return "past";
  return /[^s]s$/.test(norm) ? "present" : "bare";
}

function agreement(noun: Unit, verb: Unit): Predicate["agrees"] {
  if (noun.stretch || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return "open";
  const plural = !noun.entity && /[^s]s$/.test(noun.norm);
  if (/^(?:is|was|has|does)$/.test(verb.norm)) return plural ? "no" : "yes";
  if (/^(?:are|were|have|do)$/.test(verb.norm)) return plural ? "yes" : "no";
  if (/[^s]s$/.test(verb.norm) && verb.pos === "VERB") return plural ? "no" : "yes";
  return "open";
}
