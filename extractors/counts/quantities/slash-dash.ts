import { adjacent } from "../../text/token-tests.js";
import { shillingsAndRupees, slashDashWords } from "../lexicon/currencies.js";
import type { Scene } from "../scene.js";
import type { Quantity } from "./quantity.js";

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
]);

/** *4m/-*, *20,000/-*: shillings or rupees, of the outlet’s country or as the article says elsewhere. */
export function readSlashDash(scene: Scene, number: Omit<Quantity, "kind">): Quantity | null {
  const { tokens } = scene;
  const suffix = tokens[number.end];
  const scale = adjacent(tokens[number.end - 1], suffix) ? scales.get(suffix?.norm ?? "") : undefined;
  const slash = scale === undefined ? number.end : number.end + 1;
  const joined = adjacent(tokens[slash - 1], tokens[slash]) && adjacent(tokens[slash], tokens[slash + 1]);
  if (!joined || tokens[slash]!.text !== "/" || !/^[-–—]$/.test(tokens[slash + 1]!.text)) return null;
  const currency = currencyOf(scene);
  if (currency === undefined) return null;
  return { ...number, value: number.value * (scale ?? 1), end: slash + 2, kind: "money", currency };
}

function currencyOf({ doc }: Scene): string | undefined {
  const own = shillingsAndRupees.get(doc.country ?? "");
  return own ?? slashDashWords.find(([word]) => doc.text.includes(word))?.[1];
}
