import { boundBefore } from "../bounds.js";
import type { Finding } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** *more than 10 but fewer than 20*: two bounds of one quantity are a range. */
export const joinBounds: Refiner = (findings, scene) => {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(previous, finding, scene);
    if (range) joined[joined.length - 1] = range;
    else joined.push(finding);
  }
  return joined;
};

const lower: ReadonlySet<string> = new Set(["more_than", "at_least"]);
const upper: ReadonlySet<string> = new Set(["less_than", "at_most"]);

function rangeOf(one: Finding, other: Finding, scene: Scene): Finding | null {
  if (one.kind !== other.kind || one.unit !== other.unit || one.currency !== other.currency) return null;
  const bound = boundBefore(scene, other.first);
  const joint = bound && /^(?:and|but)$/.test(wordAt(scene, bound.first - 1)) ? bound.first - 1 : null;
  if (joint !== one.end || one.value === null || other.value === null) return null;
  const rises = lower.has(one.qualifier ?? "") && upper.has(other.qualifier ?? "") && one.value < other.value;
  const falls = upper.has(one.qualifier ?? "") && lower.has(other.qualifier ?? "") && one.value > other.value;
  if (!rises && !falls) return null;
  const min = Math.min(one.value, other.value);
  const max = Math.max(one.value, other.value);
  return { ...other, first: one.first, rule: "range", value: null, min, max, qualifier: "range" };
}
