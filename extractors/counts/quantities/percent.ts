import { isFigure } from "../../text/figures.js";
import { isHyphen } from "../../text/token-tests.js";
import { type Scene, wordAt } from "../scene.js";
import type { Quantity } from "./quantity.js";

const percentWords: ReadonlySet<string> = new Set(["%", "percent", "percents", "pct", "pct."]);

/** *3.5%*, *12 per cent*, *10 percentage points*: points are kept apart by the unit `[pp]`. */
export function readPercent(scene: Scene, number: Omit<Quantity, "kind">): Quantity | null {
  let at = number.end;
  if (isHyphen(scene.tokens[at])) at++;
  // *half a point*, *a quarter of a point*
  const article = number.value < 1 && wordAt(scene, at) === "of" ? at + 1 : at;
  if (number.value < 1 && /^an?$/.test(wordAt(scene, article))) at = article + 1;
  const word = wordAt(scene, at);
  const isShort = scene.tokens[at]?.text === "pc" && isFigure(scene.tokens[number.first]);
  if (percentWords.has(word) || isShort) return { ...number, end: at + 1, kind: "percent" };
  const centAt = isHyphen(scene.tokens[at + 1]) ? at + 2 : at + 1;
  if (word === "per" && wordAt(scene, centAt) === "cent")
    return { ...number, end: centAt + 1, kind: "percent" };
  if (word !== "percentage") return null;
  const pointAt = isHyphen(scene.tokens[at + 1]) ? at + 2 : at + 1;
  if (!/^points?$/.test(wordAt(scene, pointAt))) return { ...number, end: at + 1, kind: "percent" };
  return { ...number, end: pointAt + 1, kind: "percent", unit: "[pp]" };
}
