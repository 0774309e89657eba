import { z } from "zod";
import { Count } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { CountOptions } from "./options.js";
import { readFigures, rules } from "./read-figures.js";
import { refineFindings, refiners } from "./refine-findings.js";
import { surveyScene } from "./scene.js";
import { writeCounts } from "./write-counts.js";

export type { Finding } from "./figure.js";
export type { Refiner } from "./refiners/refiner.js";
export { type Rule, single, spread } from "./rules/rule.js";
export type { Scene } from "./scene.js";

/** Every stated quantity of an article, with what is counted, within which bound, and whose figure it is. */
export const counts = defineExtractor({
  name: "counts",
  version: "1.0.0",
  schema: z.array(Count),
  needs: ["entities", "dates", "quotes"],
  options: CountOptions,
  lists: { rules, refiners },
  extract(doc, facts, { lists, options, trace }) {
    const scene = surveyScene(doc, facts, options);
    const found = readFigures(scene, lists.rules, trace);
    return writeCounts(refineFindings(found, lists.refiners, scene, trace), scene);
  },
});
