import { z } from "zod";
import { Count } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { ordered } from "../lists.js";
import { CountOptions } from "./options.js";
import { readFigures, rules } from "./read-figures.js";
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
import { surveyScene } from "./scene.js";
import { writeCounts } from "./write-counts.js";

export type { Finding } from "./figure.js";
export type { Refiner } from "./refiners/refiner.js";
export { type Rule, single, spread } from "./rules/rule.js";
export type { Scene } from "./scene.js";

const refiners = ordered({
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

/** Every stated quantity of an article, with what is counted, within which bound, and whose figure it is. */
export const counts = defineExtractor({
  name: "counts",
  version: "1.0.0",
  schema: z.array(Count),
  needs: ["entities", "dates", "quotes"],
  options: CountOptions,
  lists: { rules, refiners },
  extract(doc, facts, { lists, options }) {
    const scene = surveyScene(doc, facts, options);
    const found = readFigures(scene, lists.rules);
    const findings = lists.refiners.reduce((list, refine) => refine(list, scene), found);
    return writeCounts(findings, scene);
  },
});
