import { decadeAges } from "../lexicon/persons.js";
import { type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";

/** *in his forties*, *a woman in her late 30s*, *men in their 20s*: the ten years of the decade. */
export const decadeAge: Rule = {
  id: "decade-age",
  read(scene, at) {
    const low = decadeAges.get(wordAt(scene, at));
    if (low === undefined || !followsPossessive(scene, at)) return null;
    return {
      first: at,
      end: at + 1,
      kind: "age",
      value: null,
      min: low,
      max: low + 9,
      qualifier: "range",
      noun: null,
    };
  },
};

function followsPossessive(scene: Scene, at: number): boolean {
  let before = at - 1;
  if (wordAt(scene, before) === "-") before--;
  if (/^(?:early|mid|middle|late)$/.test(wordAt(scene, before))) before--;
  // *in their 20s and 30s*
  if (/^(?:and|or|to)$/.test(wordAt(scene, before)) && decadeAges.has(wordAt(scene, before - 1)))
    return followsPossessive(scene, before - 1);
  if (/^(?:and|or|to)$/.test(wordAt(scene, before)) && /^(?:early|mid|late)$/.test(wordAt(scene, before - 1)))
    before -= 2;
  return /^(?:his|her|their|my|your|our)$/.test(wordAt(scene, before)) && wordAt(scene, before - 1) === "in";
}
