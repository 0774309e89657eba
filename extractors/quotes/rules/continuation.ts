import type { AfterCue } from "../after-cue.js";
import { isFiniteVerb, startsClause } from "../clauses.js";
import { relatives } from "../lexicon/words.js";
import { isBreak, isMark, type Unit } from "../units.js";

/** *costs rose, he said, because oil did*: words that go on with a clause said before. */
const extending = /^(?:since|until|because|unless|if|although|though|whereas)$/;

/**
 * Whether the statement goes on after the parenthesis: *“A,” he said, “B”* · *the plan, he said, would fail* ·
 * *costs rose, he said, and sales fell*.
 */
export function continues(
  units: readonly Unit[],
  after: AfterCue,
  left: "quotation" | "clause" | "fragment",
  from: number,
): boolean {
  const next = units[after.next];
  if (isMark(next, ";") && left === "quotation") return units[after.next + 1]?.stretch != null; // *“A;” he said; “B”*
  if (after.ends === "end" || next === undefined) return false;
  if (next.stretch) return true;
  if (after.ends !== "comma") return false;
  const first = units[after.next + 1];
  if (!first) return false;
  if (first.stretch) return true;
  if (left === "fragment") return true;
  if (left === "clause" && extending.test(first.norm)) return startsClause(units, after.next + 2);
  if (left === "clause" && lacksRest(units, from, after.next + 1)) return true;
  const conjoined = /^(?:and|but|that)$/.test(first.norm);
  if (left === "quotation")
    return conjoined && units.slice(after.next + 2, after.next + 5).some((unit) => unit.stretch);
  return conjoined && !isReport(units, after.next + 2);
}

/** *they had, he said, paid for it* · *a plan that fails, he said, would cost* · *it would be tested, he said, to find the fault*. */
function lacksRest(units: readonly Unit[], from: number, next: number): boolean {
  const last = units[from - 2];
  if (last !== undefined && !last.stretch && auxiliaries.test(last.norm)) return true;
  const first = units[next]!;
  if (first.norm === "to") return units[next + 1]?.pos === "VERB";
  return isFiniteVerb(units, next) && !relatives.has(first.norm);
}

const auxiliaries = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|be|been)$/;

/** *and added that …*: what follows the conjunction is another report. */
function isReport(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    if (units[i]!.pos !== "NOUN" && units[i]!.cue?.verbs.get("")?.frames.has("speech")) return true;
  }
  return false;
}

/** Where the rest of a statement begins behind its cue. */
export const continuation = (units: readonly Unit[], after: AfterCue) =>
  isBreak(units, after.next) || isMark(units[after.next], ";") ? after.next + 1 : after.next;
