import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import { type Scene, wordAt } from "../scene.js";
import { type Rule, single } from "./rule.js";

const words: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);
const verbs: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["treble", 3],
  ["quadruple", 4],
]);
const determiners: ReadonlySet<string> = new Set("the its their his her that what last this".split(" "));
const comparatives = /^(?:more|less|as|the|that|what|its|their|his|her|fewer|over|\p{L}{2,12}er)$/u;
const folds: ReadonlyMap<string, number> = new Map(
  "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);

/** *twice*, *double the number*, *three times as many*, *tenfold*. */
export const multiplier: Rule = {
  id: "multiplier",
  read(scene, at) {
    const word = wordAt(scene, at);
    const value = words.get(word) ?? folds.get(word) ?? readVerb(scene, at);
    if (value !== undefined) return bare(at, at + 1, value);
    const number = readNumeral(scene.tokens, at, scene.mark);
    if (number === null) return null;
    const next = isHyphen(scene.tokens[number.end]) ? number.end + 1 : number.end;
    if (wordAt(scene, next) === "fold") return bare(at, next + 1, number.value);
    const compares =
      wordAt(scene, number.end) === "times" && comparatives.test(wordAt(scene, number.end + 1));
    return compares ? bare(at, number.end + 1, number.value) : null;
  },
};

function bare(first: number, end: number, value: number): ReturnType<Rule["read"]> {
  return { ...single({ first, end, value, kind: "cardinal" }), noun: null };
}

/** *double the number*; the verb alone states no count. */
function readVerb(scene: Scene, at: number): number | undefined {
  const value = verbs.get(wordAt(scene, at));
  return determiners.has(wordAt(scene, at + 1)) ? value : undefined;
}
