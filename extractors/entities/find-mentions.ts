import { ordered } from "../lists.js";
import type { Document } from "../text/document.js";
import type { NameMention, Refiner } from "./mention.js";
import type { EntityOptions } from "./options.js";
import { addListedNames } from "./refiners/add-listed-names.js";
import { addPatternedNames } from "./refiners/add-patterned-names.js";
import { addSidedNames } from "./refiners/add-sided-names.js";
import { applyOptions } from "./refiners/apply-options.js";
import { completeFirstNames } from "./refiners/complete-first-names.js";
import { completeOrganizations } from "./refiners/complete-organizations.js";
import { completeSurnames } from "./refiners/complete-surnames.js";
import { dropNoise } from "./refiners/drop-noise.js";
import { findFamilies } from "./refiners/find-families.js";
import { joinParts } from "./refiners/join-parts.js";
import { mindClubs } from "./refiners/mind-clubs.js";
import { mindDateline } from "./refiners/mind-dateline.js";
import { mindDescriptions } from "./refiners/mind-descriptions.js";
import { mindEmployers } from "./refiners/mind-employers.js";
import { mindHeadNouns } from "./refiners/mind-head-nouns.js";
import { mindIntroductions } from "./refiners/mind-introductions.js";
import { mindKindNouns } from "./refiners/mind-kind-nouns.js";
import { mindMatches } from "./refiners/mind-matches.js";
import { mindPlatforms } from "./refiners/mind-platforms.js";
import { mindStorms } from "./refiners/mind-storms.js";
import { mindSurroundings } from "./refiners/mind-surroundings.js";
import { mindTowns } from "./refiners/mind-towns.js";
import { mindVessels } from "./refiners/mind-vessels.js";
import { settleTypes } from "./refiners/settle-types.js";
import { splitNames } from "./refiners/split-names.js";
import { splitRunOns } from "./refiners/split-run-ons.js";
import { spreadAcronyms } from "./refiners/spread-acronyms.js";
import { trimTitles } from "./refiners/trim-titles.js";
import { widenNames } from "./refiners/widen-names.js";
import { recognisedNames } from "./rules/recognised.js";
import { type Trace, traceStep } from "./trace.js";

/** In this order: each works on what the one before it gives. */
export const refiners = ordered({
  dropNoise,
  mindDateline,
  trimTitles,
  addPatternedNames,
  splitNames,
  splitRunOns,
  addListedNames,
  widenNames,
  joinParts,
  mindHeadNouns,
  mindIntroductions,
  mindKindNouns,
  settleTypes,
  addSidedNames,
  mindPlatforms,
  mindStorms,
  mindVessels,
  mindEmployers,
  mindTowns,
  mindClubs,
  mindMatches,
  mindSurroundings,
  mindDescriptions,
  completeOrganizations,
  completeSurnames,
  completeFirstNames,
  spreadAcronyms,
  findFamilies,
});

/** All names of an article, in text order, none over another. */
export function findMentions(
  doc: Document,
  steps: readonly Refiner[],
  options: EntityOptions,
  trace?: Trace,
): NameMention[] {
  const idOf = new Map([...refiners].map(([id, refine]) => [refine, id]));
  let mentions = recognisedNames(doc);
  if (trace) traceStep(trace, "model", [], mentions);
  for (const refine of steps) {
    const refined = refine(doc, mentions);
    if (trace) traceStep(trace, idOf.get(refine) ?? "own", mentions, refined);
    mentions = refined;
  }
  const final = applyOptions(doc, mentions, options);
  if (trace) traceStep(trace, "options", mentions, final);
  return final;
}
