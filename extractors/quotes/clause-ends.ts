import { isFiniteVerb } from "./clauses.js";
import { isMark, type Unit } from "./units.js";

const withholding =
  /^(?:elaborating|specifying|providing|giving|naming|saying|offering|revealing|explaining|commenting)$/;

/** Where the speaker's own doing goes on behind a statement that begins at `from`; `ceiling` if nowhere. */
export function endOfStatement(units: readonly Unit[], from: number, ceiling: number): number {
  let stated = false;
  for (let i = from + 1; i < ceiling - 1; i++) {
    stated ||= isFiniteVerb(units, i);
    if (stated && goesOnDoing(units, i)) return isMark(units[i - 1], ",") ? i - 1 : i;
  }
  return ceiling;
}

/** *… without giving details* · *…, citing the costs*: what the speaker does, not says. */
function goesOnDoing(units: readonly Unit[], i: number): boolean {
  const { norm } = units[i]!;
  const next = units[i + 1]!;
  if (norm === "without") return withholding.test(next.norm);
  return norm === "citing" && isMark(units[i - 1], ",");
}
