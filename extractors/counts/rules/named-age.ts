import { ageGroups } from "../lexicon/persons.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";
import { ageFigure, readYears } from "./years.js";

const bounds: ReadonlySet<string> = new Set(
  "of between over above under below about around just at least to from than more less only".split(" "),
);

/** *aged 28*, *at the age of 12*, *age 29*, *ages 5 to 11*, *between the ages of 6 and 9*. */
export const namedAge: Rule = {
  id: "named-age",
  read(scene, at) {
    const isPair = wordAt(scene, at) === "between";
    let before = at - 1;
    while (before >= at - 3 && bounds.has(wordAt(scene, before))) before--;
    if (!/^(?:aged?|ages)$/.test(wordAt(scene, before))) return null;
    const years = readYears(scene, isPair ? at + 1 : at, isPair || wordAt(scene, before) === "ages");
    return years && ageFigure(years);
  },
};

const groupBounds: ReadonlySet<string> = new Set("between under over above below".split(" "));

/** *children under 5*, *men between 45 and 50*, *those over 65*. */
export const groupAge: Rule = {
  id: "group-age",
  read(scene, at) {
    const isPair = wordAt(scene, at) === "between";
    const bound = isPair ? at : at - 1;
    if (!groupBounds.has(wordAt(scene, bound)) || !ageGroups.has(wordAt(scene, bound - 1))) return null;
    const years = readYears(scene, bound + 1, isPair);
    if (years === null || isCounting(scene, years.end)) return null;
    return isPair === (years.high !== null) ? ageFigure(years) : null;
  },
};

/** Whether a noun or sign follows, which the number then belongs to. */
function isCounting(scene: Scene, at: number): boolean {
  const noun = nounPhraseAt(scene, at);
  const isCounted = noun !== null && /s$|^people$|^children$/.test(wordAt(scene, noun.end - 1));
  return isCounted || /^(?:%|percent|per|-)$/.test(wordAt(scene, at));
}
