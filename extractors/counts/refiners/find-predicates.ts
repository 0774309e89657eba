import type { Finding } from "../figure.js";
import { negations } from "../lexicon/contexts.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

const reach = 14;

/** Finds the verb that each count hangs on: right after its noun (*123 prisoners* **were released**), else before it. */
export const findPredicates: Refiner = (findings, scene) =>
  findings.map((finding) => {
    const predicate = verbAfter(finding, scene) ?? verbBefore(finding, scene) ?? verbLater(finding, scene);
    return { ...finding, predicate, negated: isNegated(finding, predicate, scene) };
  });

/** The end of the count with its noun and the phrases that hang on that. */
function phraseEnd({ end, what }: Finding): number {
  return what && what.first >= end && what.first < end + 6 ? what.end : end;
}

function verbAfter(finding: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  let auxiliary: number | null = null;
  for (let at = phraseEnd(finding), skipped = 0; skipped < 5; at++, skipped++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[finding.first]!.sentence) break;
    if (token.pos === "VERB") return at;
    if (token.pos === "AUX") auxiliary ??= at;
    else if (token.pos !== "ADV" && token.pos !== "PART" && !/^(?:who|that|which)$/.test(token.norm)) break;
  }
  return auxiliary;
}

function verbBefore({ first }: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  for (let at = first - 1; at >= 0 && at > first - reach; at--) {
    if (tokens[at]!.sentence !== tokens[first]!.sentence) return null;
    if (tokens[at]!.pos === "VERB") return at;
    if (tokens[at]!.pos === "AUX" && at >= first - 3) return at;
  }
  return null;
}

function verbLater(finding: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  const start = phraseEnd(finding);
  for (let at = start; at < start + reach; at++) {
    if (tokens[at]?.sentence !== tokens[finding.first]!.sentence) return null;
    if (tokens[at]!.pos === "VERB") return at;
  }
  return null;
}

/** A negation just before the verb or just before the number. */
function isNegated({ first }: Finding, predicate: number | null, scene: Scene): boolean {
  const isNot = (at: number) => negations.has(wordAt(scene, at)) || /n't$/.test(wordAt(scene, at));
  const bounded = /^(?:more|less|fewer)$/.test(wordAt(scene, first - 2));
  if (isNot(first - 1) && !bounded) return true;
  if (predicate === null) return false;
  return [1, 2, 3].some(
    (back) =>
      isNot(predicate - back) &&
      scene.tokens[predicate - back]?.sentence === scene.tokens[predicate]!.sentence,
  );
}
