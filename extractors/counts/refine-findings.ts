import { ordered } from "../lists.js";
import type { Finding } from "./figure.js";
import { attribute } from "./refiners/attribute.js";
import { dropLabels } from "./refiners/drop-labels.js";
import { dropOwned } from "./refiners/drop-owned.js";
import { dropPronouns } from "./refiners/drop-pronouns.js";
import { dropScores } from "./refiners/drop-scores.js";
import { dropTimes } from "./refiners/drop-times.js";
import { findElidedNouns } from "./refiners/find-elided-nouns.js";
import { findNouns } from "./refiners/find-nouns.js";
import { findPredicates } from "./refiners/find-predicates.js";
import { groupTolls } from "./refiners/group-tolls.js";
import { implyMoney } from "./refiners/imply-money.js";
import { joinBounds } from "./refiners/join-bounds.js";
import { linkDatesAndPlaces } from "./refiners/link-dates-and-places.js";
import { markFigures } from "./refiners/mark-figures.js";
import { setConfidence } from "./refiners/set-confidence.js";
import { setQualifiers } from "./refiners/set-qualifiers.js";
import { spreadAges } from "./refiners/spread-ages.js";

export type { Refiner } from "./refiners/refiner.js";

import type { Refiner } from "./refiners/refiner.js";
import type { Scene } from "./scene.js";
import { type Trace, traceDropped } from "./trace.js";

/** What is no count is dropped first; then each count learns what its sentence says of it. */
export const refiners = ordered({
  dropOwned,
  dropTimes,
  dropLabels,
  dropScores,
  dropPronouns,
  findNouns,
  implyMoney,
  spreadAges,
  findElidedNouns,
  setQualifiers,
  joinBounds,
  findPredicates,
  attribute,
  linkDatesAndPlaces,
  markFigures,
  setConfidence,
  groupTolls,
});

/** Hands the findings from refiner to refiner. */
export function refineFindings(
  found: readonly Finding[],
  refiners: readonly Refiner[],
  scene: Scene,
  trace: Trace,
): readonly Finding[] {
  return refiners.reduce<readonly Finding[]>((findings, refine) => {
    const kept = refine(findings, scene);
    if (trace) traceDropped(trace, refine, findings, kept, scene);
    return kept;
  }, found);
}
