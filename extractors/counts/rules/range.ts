import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import { changeLemmas, sportCues, voteCues } from "../lexicon/contexts.js";
import type { Quantity } from "../quantities/quantity.js";
import { readQuantity } from "../quantities/read-quantity.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import { type Rule, spread } from "./rule.js";

/** *between 120 and 150*, *15-20*, *$5 to $7 million*, *one or two hundred*. */
export const range: Rule = {
  id: "range",
  read(scene, at) {
    const opener = wordAt(scene, at);
    const isBetween = opener === "between";
    const first = readQuantity(scene, isBetween ? at + 1 : at);
    if (first === null) return null;
    const joint = readJoint(scene, first.end, isBetween);
    if (joint === null) return null;
    const second = readQuantity(scene, joint.end);
    if (second === null || !isSpread(scene, first, second, joint.word)) return null;
    return join(scene, first, second);
  },
};

interface Joint {
  word: "and" | "to" | "or" | "-";
  end: number;
}

function readJoint(scene: Scene, at: number, isBetween: boolean): Joint | null {
  const token = scene.tokens[at];
  if (token === undefined) return null;
  if (isBetween) return token.norm === "and" || token.norm === "to" ? { word: "and", end: at + 1 } : null;
  if (token.norm === "to" || token.norm === "or") return { word: token.norm, end: at + 1 };
  if (token.text === "–") return { word: "-", end: at + 1 };
  if (!isHyphen(token)) return null;
  const isSpelt = wordAt(scene, at + 1) === "to" && isHyphen(scene.tokens[at + 2]);
  return isSpelt ? { word: "to", end: at + 3 } : { word: "-", end: at + 1 };
}

/** Two values of one kind that bound something; not a change, a vote, a score, a date or a telephone number. */
function isSpread(scene: Scene, first: Quantity, second: Quantity, word: Joint["word"]): boolean {
  const { low, kind } = align(scene, first, second);
  if (kind === null || low >= second.value) return false;
  if (first.kind === "cardinal" && (scene.inDate[first.first] || isSigned(scene, second))) return false;
  if (word === "and") return true;
  if (word === "or") return (kind === "cardinal" || kind === "measure") && second.value <= 2 * low + 1;
  const isBare = first.kind === "cardinal" && second.kind === "cardinal";
  if (isBare && precededBy(scene, first.first, voteCues, 6)) return false;
  if (isBare && word === "-" && precededBy(scene, first.first, sportCues, 6)) return false;
  if (word === "-") return !isHyphen(scene.tokens[second.end]) || !/^\d/.test(wordAt(scene, second.end + 1));
  // *rose by 5 to 10 percent*, but *raised it by five cents to 32 cents*: a change and what came of it.
  if (wordAt(scene, first.first - 1) === "by") return first.kind === "cardinal" && second.kind !== "cardinal";
  const reach = wordAt(scene, first.first - 1) === "from" ? 8 : 2;
  return !precededBy(scene, first.first, changeLemmas, reach);
}

/** *in 2011 to £8 million*: a sign before the second number alone joins nothing. */
function isSigned(scene: Scene, { first, kind }: Quantity): boolean {
  return kind === "money" && readNumeral(scene.tokens, first, scene.mark) === null;
}

/** The lower bound in the terms of the upper: *two* of *two to three million*, *5* of *$5-7*. */
function align(
  scene: Scene,
  first: Quantity,
  second: Quantity,
): { low: number; kind: Quantity["kind"] | null } {
  const scale = scaleOf(scene, second);
  const mantissa = second.value / scale;
  const bare = scaleOf(scene, first) === 1 && scale >= 12 && first.value < mantissa;
  const low = bare ? first.value * scale : first.value;
  if (first.kind === "cardinal") return { low, kind: second.kind };
  const same = first.kind === second.kind && first.unit === second.unit && first.currency === second.currency;
  if (same) return { low, kind: first.kind };
  const shared = first.kind === "money" && second.kind === "cardinal";
  return { low, kind: shared ? "money" : null };
}

/** What the scale words after the first word of a number multiply it by. */
function scaleOf(scene: Scene, quantity: Quantity): number {
  for (let at = quantity.first; at < quantity.end; at++) {
    const base = readNumeral(scene.tokens.slice(at, at + 1), 0, scene.mark);
    if (base && base.value !== 0)
      return Math.max(1, quantity.value / base.value >= 12 ? quantity.value / base.value : 1);
  }
  return 1;
}

function join(scene: Scene, first: Quantity, second: Quantity): ReturnType<typeof spread> {
  const { low, kind } = align(scene, first, second);
  const signed = second.kind === "cardinal" ? first : second;
  const whole = { ...signed, first: first.first, end: second.end, kind: kind ?? second.kind };
  return spread(whole, low, second.value);
}
