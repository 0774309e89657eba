import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import { precededBy, wordAt } from "../scene.js";
import { type Rule, single } from "./rule.js";

const scaleWords: ReadonlySet<string> = new Set(
  "magnitude magnitudes richter quake earthquake tremor aftershock".split(" "),
);
const quakes = /^(?:earth)?quakes?$|^tremors?$|^aftershocks?$|^foreshocks?$/;

/** *magnitude 6.3*, *a magnitude of 6.3*, *5.3-magnitude*, *a 5.0 earthquake*. */
export const magnitude: Rule = {
  id: "magnitude",
  read(scene, at) {
    const unit = { kind: "measure" as const, unit: "{magnitude}" };
    if (wordAt(scene, at) === "magnitude") {
      const joint = wordAt(scene, at + 1) === "of" || isHyphen(scene.tokens[at + 1]) ? at + 2 : at + 1;
      const number = readNumeral(scene.tokens, joint, scene.mark);
      return number && number.value < 11 ? single({ ...number, first: at, ...unit }) : null;
    }
    const number = readNumeral(scene.tokens, at, scene.mark);
    if (number === null || number.value > 10) return null;
    const wordIndex = isHyphen(scene.tokens[number.end]) ? number.end + 1 : number.end;
    const word = wordAt(scene, wordIndex);
    if (word === "magnitude") return single({ value: number.value, first: at, end: wordIndex + 1, ...unit });
    if (!/^\d\.\d$/.test(wordAt(scene, at))) return null;
    const isBare = /^(?:[.,;)]|and|on|but|)$/.test(word) && precededBy(scene, at, scaleWords, 25);
    return isBare || quakes.test(word) ? single({ ...number, first: at, ...unit }) : null;
  },
};
