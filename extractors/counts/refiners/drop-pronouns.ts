import { isFigure } from "../../text/figures.js";
import { isHyphen } from "../../text/token-tests.js";
import { boundBefore } from "../bounds.js";
import type { Finding } from "../figure.js";
import { roundings } from "../lexicon/bounds.js";
import {
  afterPronounOne,
  beforePronounOne,
  casualtyLemmas,
  pointers,
  restWords,
  uncountedParts,
} from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { isPersonAt } from "../persons.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import { dropping } from "./refiner.js";

/** *one of the leaders*, *no one*, *the two*, *one-way*: numbers that point or describe. */
export const dropPronouns = dropping("points or describes", (finding, scene) => {
  if (finding.kind !== "cardinal") return false;
  return isPronounOne(finding, scene) || isPointer(finding, scene) || isUncountedPart(finding, scene);
});

function isPronounOne({ first, end }: Finding, scene: Scene): boolean {
  if (wordAt(scene, first) !== "one" || end !== first + 1) return false;
  const next = scene.tokens[end];
  const before = wordAt(scene, first - 1);
  if (isHyphen(next)) return scene.tokens[end + 1]?.pos !== "NOUN";
  if (isAnother(scene, first)) return false;
  if (isHyphen(scene.tokens[first - 1]) || afterPronounOne.has(next?.norm ?? "")) return true;
  if (isPersonName(scene, end)) return true;
  if (boundBefore(scene, first)) return false;
  const noun = nounPhraseAt(scene, end);
  if (noun !== null)
    return before === "the" ? isIdiom(scene, noun.end - 1) : /^(?:no|every|which)$/.test(before);
  if (beforePronounOne.has(before) || scene.tokens[first - 1]?.pos === "ADJ") return true;
  return !isCounted(scene, first, end);
}

/** *two counts of fraud and* **one of** *theft*: after another count, and of no one in particular. */
function isAnother(scene: Scene, first: number): boolean {
  const noun = scene.tokens[first + 2];
  const isBare = noun?.pos === "NOUN" && !noun.norm.endsWith("s");
  return wordAt(scene, first - 1) === "and" && wordAt(scene, first + 1) === "of" && isBare;
}

/** *on the one hand*, *the one acting*. */
function isIdiom(scene: Scene, head: number): boolean {
  return /^hand$|ing$/.test(wordAt(scene, head));
}

/** *one Ivan Ivanov* is somebody unknown. */
function isPersonName(scene: Scene, at: number): boolean {
  if (!scene.inName[at]) return false;
  let end = at;
  while (scene.inName[end]) end++;
  return isPersonAt(scene, end - 1);
}

/** *killing one*, *one was killed*, *and one from France*: without a noun *one* counts only in such company. */
function isCounted(scene: Scene, first: number, end: number): boolean {
  if (restWords.has(wordAt(scene, end)) || scene.tokens[end]?.pos === "ADJ") return true;
  const near = scene.tokens.slice(end, end + 5).some(({ lemma }) => casualtyLemmas.has(lemma));
  if (near || precededBy(scene, first, casualtyLemmas, 2)) return true;
  const opens = /^(?:and|,|with|while|plus|but|earned?|secured?|remaining)$/.test(wordAt(scene, first - 1));
  return opens && /^(?:from|in|at|on|with|each|to|\.|,|;)$/.test(wordAt(scene, end));
}

/** *the two*, *these three*, without a noun; *all four* and *the other three* count. */
function isPointer({ first, end, qualifier }: Finding, scene: Scene): boolean {
  if (qualifier === "vague" || !pointers.has(wordAt(scene, first - 1))) return false;
  return nounPhraseAt(scene, end) === null && wordAt(scene, end) !== "of" && !isFigure(scene.tokens[first]);
}

/** *two-time*, *five-star*, *three-way*, *five-a-side*. */
function isUncountedPart({ first, end }: Finding, scene: Scene): boolean {
  if (!isHyphen(scene.tokens[end])) return false;
  const part = scene.tokens[end + 1];
  if (part === undefined || (part.norm === "to" && isHyphen(scene.tokens[end + 2]))) return false;
  if (part.norm === "time") return wordAt(scene, first) === "one";
  // *650-strong*, *30-odd*
  if (part.norm === "strong" || roundings.has(part.norm)) return false;
  return (
    uncountedParts.has(part.norm) ||
    (part.pos === "VERB" && /(?:ed|en|ing)$/.test(part.norm)) ||
    (part.pos === "ADJ" && first === end - 1 && !part.norm.endsWith("member"))
  );
}
