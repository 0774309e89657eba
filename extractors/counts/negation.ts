import type { Finding } from "./figure.js";
import { negations } from "./lexicon/contexts.js";
import { type Scene, wordAt } from "./scene.js";

/** A negation just before the verb or just before the number: *did not sell 40*, *none of the 33*, *12 are yet to return*. */
export function isNegated({ first }: Finding, predicate: number | null, scene: Scene): boolean {
  const isNot = (at: number) => negations.has(wordAt(scene, at)) || /n't$/.test(wordAt(scene, at));
  const bounded = /^(?:more|less|fewer)$/.test(wordAt(scene, first - 2));
  if (isNot(first - 1) && !bounded) return true;
  if (isOfNone(first, scene)) return true;
  if (predicate === null) return false;
  // *14 villages had* **no** *power*
  const isBare = /^(?:have|be|get|receive)$/.test(scene.tokens[predicate]!.lemma) && predicate > first;
  if (isBare && wordAt(scene, predicate + 1) === "no") return true;
  if (wordAt(scene, predicate - 2) === "yet" && wordAt(scene, predicate - 1) === "to") return true;
  return [1, 2, 3].some(
    (back) =>
      isNot(predicate - back) &&
      scene.tokens[predicate - back]?.sentence === scene.tokens[predicate]!.sentence,
  );
}

const longestOwner = 6;

/** *none of the 33 miners*, *none of the state’s 12 mills*. */
function isOfNone(first: number, scene: Scene): boolean {
  for (let at = first - 2; at > first - longestOwner; at--) {
    if (wordAt(scene, at) === "of") return /^(?:none|neither)$/.test(wordAt(scene, at - 1));
    if (!/^(?:DET|NOUN|PROPN|ADJ|PART|PRON)$/.test(scene.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}
