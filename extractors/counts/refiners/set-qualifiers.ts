import type { Qualifier } from "../../../schemas/index.js";
import { isHyphen } from "../../text/token-tests.js";
import { boundBefore, phraseBetween } from "../bounds.js";
import type { Finding } from "../figure.js";
import { boundsAfter, roundings } from "../lexicon/bounds.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Reads the bound of each value: *more than 40*, *40 or more*, *exceeded 40*, *an estimated 40*. */
export const setQualifiers: Refiner = (findings, scene) => {
  const set: Finding[] = [];
  for (const finding of findings) {
    set.push({ ...finding, qualifier: finding.qualifier ?? qualifierOf(finding, scene, set.at(-1)) });
  }
  return set;
};

function qualifierOf(finding: Finding, scene: Scene, previous: Finding | undefined): Qualifier {
  return (
    cueAfter(finding, scene) ??
    boundBefore(scene, finding.first)?.qualifier ??
    estimatedNoun(finding, scene) ??
    inherited(finding, scene, previous) ??
    "exact"
  );
}

/** *an* **estimated** *street value of $2 million*. */
function estimatedNoun({ first }: Finding, scene: Scene): Qualifier | null {
  if (wordAt(scene, first - 1) !== "of") return null;
  const isGuess = [3, 4].some((back) => /^(?:estimated|approximate)$/.test(wordAt(scene, first - back)));
  return isGuess ? "approximately" : null;
}

/** *40 or more*, *four or more people*, *40 people or more*, *18+*. */
function cueAfter({ end, what }: Finding, scene: Scene): Qualifier | null {
  const rounding = isHyphen(scene.tokens[end]) ? roundings.get(wordAt(scene, end + 1)) : undefined;
  if (rounding) return rounding;
  const places = what && what.first >= end ? [end, what.end] : [end];
  for (const at of places) {
    for (let length = 3; length > 0; length--) {
      const qualifier = boundsAfter.get(phraseBetween(scene, at, at + length));
      if (qualifier && wordAt(scene, at + length) !== "than") return qualifier;
    }
  }
  return null;
}

/** A conversion in brackets is as exact as what it converts: *roughly five miles (eight kilometres)*. */
function inherited({ first, kind }: Finding, scene: Scene, previous: Finding | undefined): Qualifier | null {
  if (previous === undefined || previous.kind !== kind || previous.qualifier === "range") return null;
  const gap = first - previous.end;
  const opens = wordAt(scene, first - 1);
  const isConversion =
    gap <= 2 && (opens === "(" || opens === ",") && kind !== "cardinal" && kind !== "percent";
  return isConversion ? previous.qualifier : null;
}
