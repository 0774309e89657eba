import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import type { TokenRange } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";
import { type Rule, single } from "./rule.js";

const roundTotals: ReadonlySet<number> = new Set([12, 15, 20, 25, 30, 40, 50, 100, 200, 500]);

/** *one in ten*, *1 in 5*, *two out of three*, *one-in-five*, *one out of every forty*. */
export const ratio: Rule = {
  id: "ratio",
  read(scene, at) {
    const part = readNumeral(scene.tokens, at);
    if (part === null || !Number.isInteger(part.value) || part.value < 1) return null;
    const noun = part.value === 1 ? nounBetween(scene, part.end) : null;
    const joint = readJoint(scene, noun === null ? part.end : part.end + 1);
    const total = joint === null ? null : readNumeral(scene.tokens, joint);
    if (total === null || total.value <= part.value) return null;
    const isOutOf = wordAt(scene, part.end) === "out" && wordAt(scene, total.end - 2) !== "every";
    // *a chance of one in 3,400*
    const isOdds = part.value === 1 && total.value >= 1000 && scene.tokens[total.end - 1]!.text.includes(",");
    if (isOutOf ? total.value > 10 : !isTotal(total.value) && !isOdds) return null;
    const value = part.value / total.value;
    if (noun !== null) {
      if (total.value > 10 || /^(?:NOUN|ADJ)$/.test(scene.tokens[total.end]?.pos ?? "")) return null;
      return { ...single({ first: at, end: total.end, value, kind: "cardinal" }), noun };
    }
    return single({ first: at, end: total.end, value, kind: "cardinal" });
  },
};

/** *one* **household** *in three*. */
function nounBetween(scene: Scene, at: number): TokenRange | null {
  const isNoun = scene.tokens[at]?.pos === "NOUN" && !wordAt(scene, at).endsWith("s");
  return isNoun && wordAt(scene, at + 1) === "in" ? { first: at, end: at + 1 } : null;
}

/** The index after *in*, *out of*, *in every*, *-in-*. */
function readJoint(scene: Scene, at: number): number | null {
  let next = at;
  if (isHyphen(scene.tokens[next])) next++;
  if (wordAt(scene, next) === "out" && wordAt(scene, next + 1) === "of") next += 2;
  else if (wordAt(scene, next) === "in") next++;
  else return null;
  if (isHyphen(scene.tokens[next]) || wordAt(scene, next) === "every") next++;
  return next;
}

/** *odds of one in 292 million*. */
const leastOdds = 100_000;

/** A round total makes a ratio; *13 out of 15* are two counts, *one in 2019* is a count and a year. */
function isTotal(value: number): boolean {
  return (
    value <= 10 ||
    roundTotals.has(value) ||
    (value >= 1000 && /^10+$/.test(String(value))) ||
    value >= leastOdds
  );
}
