import { isHyphen } from "../../text/token-tests.js";
import type { Finding, TokenRange } from "../figure.js";
import { restWords } from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Finds what is counted, right after the number: *five* **Ukrainian citizens**, *two of Khan’s* **victims**, *six-* **member**. */
export const findNouns: Refiner = (findings, scene) =>
  findings.map((finding) => ({ ...finding, what: nounOf(finding, scene) }));

function nounOf(finding: Finding, scene: Scene): TokenRange | null {
  const { noun, kind, end } = finding;
  if (noun === null) return null;
  if (typeof noun !== "number") return noun;
  if (isHyphen(scene.tokens[noun]) && kind === "cardinal") return compoundPart(scene, noun + 1);
  const at = isHyphen(scene.tokens[noun]) ? noun + 1 : noun;
  if (kind === "cardinal") return cardinalNoun(scene, at);
  return attachedNoun(scene, at, kind === "measure" && isHyphen(scene.tokens[end - 2]));
}

function compoundPart(scene: Scene, at: number): TokenRange | null {
  return scene.tokens[at] ? { first: at, end: at + 1 } : null;
}

/** The noun after a plain number, past *of the*, *more* and further numbers. */
function cardinalNoun(scene: Scene, at: number): TokenRange | null {
  let start = at;
  if (wordAt(scene, start) === "of") {
    start++;
    if (
      /^(?:them|us|whom|which|those|these|it|you)$/.test(wordAt(scene, start)) &&
      !nounPhraseAt(scene, start + 1)
    )
      return null;
  }
  const phrase = nounPhraseAt(scene, start);
  if (phrase === null) return null;
  const isRest =
    phrase.end === phrase.first + 1 &&
    wordAt(scene, phrase.first) !== "others" &&
    restWords.has(wordAt(scene, phrase.first));
  return isRest ? null : trimRest(scene, phrase);
}

/** *more people* counts people. */
function trimRest(scene: Scene, phrase: TokenRange): TokenRange {
  const leads = wordAt(scene, phrase.first) === "more" && phrase.end > phrase.first + 1;
  return leads ? { ...phrase, first: phrase.first + 1 } : phrase;
}

/** What a share, a sum or a measure is of, where it stands right beside: *25% of the* **vote**, *a $5* **fine**. */
function attachedNoun(scene: Scene, at: number, isModifier: boolean): TokenRange | null {
  const word = wordAt(scene, at);
  if (word === "of" || word === "in") {
    const phrase = nounPhraseAt(scene, at + 1);
    return word === "in" && phrase && scene.inName[phrase.end - 1] ? null : phrase;
  }
  const token = scene.tokens[at];
  const direct = token?.pos === "NOUN" || token?.pos === "ADJ" || isModifier;
  return direct ? nounPhraseAt(scene, at) : null;
}
