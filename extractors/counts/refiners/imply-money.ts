import type { Finding } from "../figure.js";
import { moneyNouns } from "../lexicon/contexts.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

const least = 100_000;

/** *a 107 million loss*: a sum in the currency that the article named last. */
export const implyMoney: Refiner = (findings, scene) => {
  let currency: string | undefined;
  return findings.map((finding) => {
    if (finding.kind === "money") currency = finding.currency;
    if (currency === undefined || !isSum(finding, scene)) return finding;
    return { ...finding, kind: "money", currency };
  });
};

function isSum({ first, kind, value, what }: Finding, scene: Scene): boolean {
  if (kind !== "cardinal" || what === null || (value ?? 0) < least) return false;
  return /^an?$/.test(wordAt(scene, first - 1)) && moneyNouns.has(wordAt(scene, what.end - 1));
}
