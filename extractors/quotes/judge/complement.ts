import { isFiniteVerb } from "../clauses.js";
import { phraseStartingAt, withAttachments } from "../noun-phrases.js";
import { isMark, type Unit } from "../units.js";
import { shape } from "./shape.js";

/** What stands behind a reporting verb, as far as it tells a statement from a thing. */
export interface Complement {
  /** *pronoun*, *phrase*, *infinitive*, *gerund*, *question*, *quotation*, *preposition*, or a shape. */
  kind: string;
  /** What follows the phrase that opens it: *finite* for a verb of its own. */
  follower: string;
  /** Whether an auxiliary stands in the same clause: *was*, *has*, *will*. */
  auxiliary: boolean;
  /** Whether *as* or *to be* joins a second half: *described it as thin*. */
  joined: "as" | "to be" | "no";
  /** The noun that the opening phrase is about. */
  head: string;
}

const auxiliaries =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|'ll|'d|'re|wo|ca)$|n't$/;

export function complementAt(units: readonly Unit[], from: number): Complement {
  const first = units[from];
  const phrase = first && phraseStartingAt(units, from);
  const to = phrase ? pastParenthesis(units, withAttachments(units, phrase).to) : from + 1;
  const end = clauseEnd(units, from);
  const clause = units.slice(from, end);
  const as = clause.findIndex((unit, i) => i > 0 && unit.norm === "as");
  const toBe = clause.findIndex((unit, i) => unit.norm === "to" && clause[i + 1]?.norm === "be");
  return {
    kind: kindOf(first, phrase !== null && phrase !== undefined),
    follower: followerOf(units, to),
    auxiliary: clause.some((unit) => !unit.stretch && !unit.entity && auxiliaries.test(unit.norm)),
    joined: toBe > 0 ? "to be" : as > 0 ? "as" : "no",
    head: phrase ? headOf(units[phrase.head]!) : "none",
  };
}

function kindOf(first: Unit | undefined, phrase: boolean): string {
  if (first === undefined) return "end";
  if (first.stretch) return "quotation";
  if (first.norm === "to") return "infinitive";
  if (/^(?:how|why|what|whether|if|when|where|who)$/.test(first.norm)) return "question";
  if (/^(?:he|she|it|they|we|i|there|you|this|these|those|no)$/.test(first.norm)) return first.norm;
  if (first.pos === "VERB") return /ing$/.test(first.norm) ? "gerund" : "verb";
  if (first.pos === "ADP" || first.pos === "ADV") return first.norm;
  return phrase ? "phrase" : shape(first);
}

function followerOf(units: readonly Unit[], to: number): string {
  const next = units[to];
  if (next === undefined) return "end";
  if (!next.stretch && auxiliaries.test(next.norm)) return "auxiliary";
  if (isFiniteVerb(units, to))
    return /ed$/.test(next.norm) ? "past" : /s$/.test(next.norm) ? "present" : "verb";
  return shape(next);
}

/** Past *(UCL)* behind a name. */
function pastParenthesis(units: readonly Unit[], at: number): number {
  if (!isMark(units[at], "(")) return at;
  for (let i = at + 1; i < Math.min(units.length, at + 8); i++) if (isMark(units[i], ")")) return i + 1;
  return at;
}

function clauseEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < Math.min(units.length, from + 30); i++)
    if (isMark(units[i], ",", ";", ":", "—", "–")) return i;
  return Math.min(units.length, from + 30);
}

const headOf = (head: Unit) => (head.entity ? head.entity.type : head.norm);
