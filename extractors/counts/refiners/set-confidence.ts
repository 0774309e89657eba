import { ruleConfidence } from "../lexicon/confidence.js";
import type { Refiner } from "./refiner.js";

/** How often a figure of its rule is right, learnt on annotated news. */
export const setConfidence: Refiner = (findings) =>
  findings.map((finding) => ({ ...finding, confidence: ruleConfidence(finding) }));
