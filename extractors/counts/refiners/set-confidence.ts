import type { Finding } from "../figure.js";
import { confidenceByRule, confidenceOfOne, confidenceWithoutNoun } from "../lexicon/confidence.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** How often a figure of its kind is right, learnt on annotated news. */
export const setConfidence: Refiner = (findings, scene) =>
  findings.map((finding) => ({ ...finding, confidence: confidenceOf(finding, scene) }));

function confidenceOf({ rule, kind, what, first }: Finding, scene: Scene): number {
  const usual = confidenceByRule[rule] ?? confidenceWithoutNoun;
  if (kind !== "cardinal" || rule !== "quantity") return usual;
  if (what === null) return confidenceWithoutNoun;
  return wordAt(scene, first) === "one" ? confidenceOfOne : usual;
}
