import { readNumeral } from "../../text/numerals.js";
import { wordAt } from "../scene.js";
import { type Rule, single } from "./rule.js";

const longestNoun = 4;
const people =
  /^(?:people|persons?|inhabitants|residents|individuals|population|births|women|men|children|citizens)$/;

/** *4.2 births per 10,000 women*: one measure, with what is counted in its unit. */
export const rate: Rule = {
  id: "rate",
  read(scene, at) {
    const number = readNumeral(scene.tokens, at, scene.mark);
    if (number === null) return null;
    let per = number.end;
    while (
      per < number.end + longestNoun &&
      wordAt(scene, per) !== "per" &&
      /^\p{L}/u.test(wordAt(scene, per))
    )
      per++;
    if (wordAt(scene, per) !== "per" || wordAt(scene, per - 1) === "parts") return null;
    const base = readNumeral(scene.tokens, per + 1, scene.mark);
    if (base === null || base.value < 100) return null;
    const live = wordAt(scene, base.end) === "live" ? 1 : 0;
    const end = people.test(wordAt(scene, base.end + live)) ? base.end + live + 1 : base.end;
    const counted = per > number.end ? wordAt(scene, per - 1) : "events";
    const unit = `{${counted}}/${base.value}`;
    const figure = single({ first: at, end, value: number.value, kind: "measure", unit });
    return { ...figure, noun: per > number.end ? { first: number.end, end: per } : null };
  },
};
