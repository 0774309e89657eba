import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import { kinNouns } from "../lexicon/persons.js";
import { type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";
import { ageFigure, readYears, type Years } from "./years.js";

const units: ReadonlyMap<string, string | null> = new Map([
  ["year", null],
  ["yr", null],
  ["month", "mo"],
  ["week", "wk"],
  ["day", "d"],
]);

/** *34-year-old*, *64 years old*, *18 months old*, *20-25 years old*, *90 years of age*, *his 8-month son*. */
export const statedAge: Rule = {
  id: "stated-age",
  read(scene, at) {
    const years = readYears(scene, at) ?? readLongAge(scene, at);
    if (years === null) return null;
    const isCompound = isHyphen(scene.tokens[years.end]);
    let end = isCompound ? years.end + 1 : years.end;
    const unit = units.get(wordAt(scene, end).replace(/s$/, ""));
    if (unit === undefined) return null;
    end++;
    if (wordAt(scene, end) === "of" && wordAt(scene, end + 1) === "age")
      return ageFigure({ ...years, end: end + 2 }, unit);
    if (isCompound && kinNouns.has(wordAt(scene, end))) return ageFigure({ ...years, end }, unit);
    if (isHyphen(scene.tokens[end])) end++;
    return /^olds?$/.test(wordAt(scene, end)) ? ageFigure({ ...years, end: end + 1 }, unit) : null;
  },
};

/** Things may be older than people: *a 500-year-old wall*. */
function readLongAge(scene: Scene, at: number): Years | null {
  const number = readNumeral(scene.tokens, at, scene.mark);
  return number && { first: at, end: number.end, low: number.value, high: null };
}
