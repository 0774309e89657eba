import type { TokenRange } from "../figure.js";
import { moneyVerbs, peopleAdjectives } from "../lexicon/contexts.js";
import { casualtyParticiples } from "../lexicon/participles.js";
import { vagueDeterminers, vagueMinimum, vagueScale } from "../lexicon/vague.js";
import { readMeasure } from "../quantities/measure.js";
import { readCurrencyWord } from "../quantities/money.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";

interface Magnitude extends TokenRange {
  min: number;
}

/** *dozens*, *hundreds of thousands*, *several hundred*, *a few dozen*, *tens of millions of dollars*, *hundreds of miles*. */
export const vague: Rule = {
  id: "vague",
  read(scene, at) {
    const magnitude = readDetermined(scene, at) ?? readPlural(scene, at);
    if (magnitude === null) return null;
    const { first, end, min } = magnitude;
    const figure = { first, value: null, min, max: null, qualifier: "vague" as const };
    const unitAt = wordAt(scene, end) === "of" ? end + 1 : end;
    const currency = readCurrencyWord(scene, unitAt, min);
    if (currency) return { ...figure, ...currency, kind: "money", noun: currency.end };
    const measure = readMeasure(scene, { first, end: unitAt, value: min });
    if (measure)
      return { ...figure, kind: "measure", unit: measure.unit!, end: measure.end, noun: measure.end };
    if (isMoney(scene, magnitude)) return { ...figure, end, kind: "money", currency: "USD", noun: end };
    return { ...figure, end, kind: "cardinal", noun: end };
  },
};

/** *several hundred*, *a few thousand*, *several tens of thousands*. */
function readDetermined(scene: Scene, at: number): Magnitude | null {
  const wordIndex = wordAt(scene, at) === "a" ? at + 1 : at;
  if (!vagueDeterminers.has(wordAt(scene, wordIndex))) return null;
  if (wordIndex === at && wordAt(scene, at) === "couple") return null;
  const next = wordAt(scene, wordIndex + 1) === "of" ? wordIndex + 2 : wordIndex + 1;
  const plural = readPlural(scene, next);
  if (plural) return { ...plural, first: at };
  const scale = readScales(scene, next);
  if (scale === null) return null;
  return { first: at, end: scale.end, min: 2 * scale.value };
}

/** Scale words in a row: *hundred thousand*. */
function readScales(scene: Scene, at: number): { value: number; end: number } | null {
  let value = 1;
  let end = at;
  for (let scale = vagueScale.get(wordAt(scene, end)); scale; scale = vagueScale.get(wordAt(scene, end))) {
    value *= scale;
    end++;
  }
  return end === at ? null : { value, end };
}

/** *dozens*, *tens of thousands*, *hundreds, even thousands of*. */
function readPlural(scene: Scene, at: number): Magnitude | null {
  const word = wordAt(scene, at);
  const min = vagueMinimum.get(word);
  if (min === undefined || /\d$/.test(wordAt(scene, at - 1))) return null;
  let end = at + 1;
  if (wordAt(scene, end) === "or" || wordAt(scene, end) === "and") {
    const other = wordAt(scene, end + 1) === "even" ? end + 2 : end + 1;
    if (vagueMinimum.has(wordAt(scene, other))) end = other + 1;
  }
  const scale = wordAt(scene, end) === "of" ? vagueScale.get(wordAt(scene, end + 1)) : undefined;
  if (scale && wordAt(scene, end + 1).endsWith("s")) return { first: at, end: end + 2, min: min * scale };
  if (word === "tens" || (word === "scores" && !isOfPeople(scene, end))) return null;
  return { first: at, end, min };
}

/** *scores of*, *scores more*, *scores hurt*; a team has *scores* too. */
function isOfPeople(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at);
  return (
    /^(?:of|more|were|are|others)$/.test(next) || casualtyParticiples.has(next) || peopleAdjectives.has(next)
  );
}

/** *make billions*, *cost millions*: money, where nothing else is counted. */
function isMoney(scene: Scene, { first, end, min }: Magnitude): boolean {
  const next = scene.tokens[end];
  const counts = next !== undefined && (next.norm === "of" || next.pos === "NOUN" || next.pos === "ADJ");
  return min >= 2e6 && !counts && precededBy(scene, first, moneyVerbs, 3);
}
