import { readNumeral } from "../../text/numerals.js";
import type { Scene } from "../scene.js";
import { readMeasure } from "./measure.js";
import { readMoneyAfter, readMoneyBefore } from "./money.js";
import { readPercent } from "./percent.js";
import type { Quantity } from "./quantity.js";
import { readSlashDash } from "./slash-dash.js";

/** Reads the quantity that begins at token `at`: *$1.2 billion*, *3.5%*, *30 km*, *120*. */
export function readQuantity(scene: Scene, at: number): Quantity | null {
  const money = readMoneyBefore(scene, at);
  if (money) return money;
  const numeral = readNumeral(scene.tokens, at, scene.mark);
  if (numeral === null) return null;
  const number = { first: at, ...numeral };
  return (
    readPercent(scene, number) ??
    readSlashDash(scene, number) ??
    readMoneyAfter(scene, number) ??
    readMeasure(scene, number) ?? { ...number, kind: "cardinal" }
  );
}
