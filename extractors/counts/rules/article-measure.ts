import { boundsBefore } from "../lexicon/bounds.js";
import { readMeasure } from "../quantities/measure.js";
import { wordAt } from "../scene.js";
import { type Rule, single } from "./rule.js";

/** *less than a kilometer*, *nearly an acre*: only a bound makes the article a number. */
export const articleMeasure: Rule = {
  id: "article-measure",
  read(scene, at) {
    if (!/^an?$/.test(wordAt(scene, at))) return null;
    const before = wordAt(scene, at - 1);
    const isBound = boundsBefore.has(before) || boundsBefore.has(`${wordAt(scene, at - 2)} ${before}`);
    const measure = isBound ? readMeasure(scene, { first: at, end: at + 1, value: 1 }) : null;
    return measure && single(measure);
  },
};
