import { isFiniteVerb, startsClause } from "../clauses.js";
import { relatives, subordinators } from "../lexicon/words.js";
import { isBreak, isMark, type Unit } from "../units.js";

/** As many words have a verb among them, whatever the tagger says. */
const fewestOfClause = 8;

/** Whether something that may be a statement ends right before `at`. */
export function contentBefore(
  units: readonly Unit[],
  at: number,
  floor: number,
): "quotation" | "clause" | "fragment" | null {
  const last = units[at - 1];
  if (at - 1 < floor || !last) return null;
  if (last.stretch) return "quotation";
  if (!isBreak(units, at - 1)) return null;
  if (units[at - 2]?.stretch && at - 2 >= floor) return "quotation";
  const start = contentStart(units, afterSemicolon(units, floor, at));
  if (start >= at - 1) return null;
  if (units.slice(start, at).some((unit) => unit.stretch)) return "clause";
  const opener = units[units[start]!.norm === "even" ? start + 1 : start]!;
  if (subordinators.has(opener.norm) || (opener.pos === "ADP" && !ownVerbFollows(units, start, at - 1)))
    return mainClauseFollows(units, start, at - 1) ? "clause" : "fragment";
  for (let i = start + 1; i < at - 1; i++) if (isFiniteVerb(units, i)) return "clause";
  return at - start > fewestOfClause ? "clause" : "fragment";
}

function afterSemicolon(units: readonly Unit[], floor: number, at: number): number {
  for (let i = at - 1; i > floor; i--) if (isMark(units[i], ";")) return i + 1;
  return floor;
}

/** *After the vote, costs rose*: whether a clause of its own follows what opens the sentence. */
function mainClauseFollows(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (isBreak(units, i) && (startsClause(units, i + 1, to) || (i - from < 4 && to - i > fewestOfClause)))
      return true;
  return false;
}

/** *At least two died* · *In May sales rose*, but not *in a report that was sent out*. */
function ownVerbFollows(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to && !relatives.has(units[i]!.norm) && !subordinators.has(units[i]!.norm); i++)
    if (isFiniteVerb(units, i)) return true;
  return false;
}

const connectives = new Set(
  "but however and yet so still meanwhile nevertheless nonetheless also or plus then".split(" "),
);

/** Past a leading *But*, *However,* or *and*. */
export function contentStart(units: readonly Unit[], floor: number): number {
  let i = floor;
  while (
    i < units.length &&
    (isMark(units[i], ",", ";", ":", "—", "–", ".") || connectives.has(units[i]!.norm))
  )
    i++;
  return i;
}
