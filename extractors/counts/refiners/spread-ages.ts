import type { Finding } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

const oldest = 120;

/** Lists of ages: *aged nine, ten and 14*, *two over 65, one between 40 and 50*. */
export const spreadAges: Refiner = (findings, scene) => {
  const spread: Finding[] = [];
  for (const finding of findings) {
    const previous = spread.at(-1);
    const isAge =
      previous !== undefined &&
      isBare(finding) &&
      (isListed(finding, previous, scene) || isBetween(finding, spread, scene));
    spread.push(isAge ? { ...finding, kind: "age", noun: null, rule: "listed-age" } : finding);
  }
  return spread;
};

function isBare({ kind, value, max, what }: Finding): boolean {
  return kind === "cardinal" && what === null && (max ?? value ?? oldest + 1) <= oldest;
}

/** Nothing but a comma, *and*, *to 64 from* or *two aged* stands between. */
function isListed({ first }: Finding, previous: Finding, scene: Scene): boolean {
  if (previous.kind !== "age") return false;
  for (let at = previous.end; at < first; at++)
    if (!/^(?:,|and|or|aged|to|from)$/.test(wordAt(scene, at))) return false;
  return true;
}

function isBetween(finding: Finding, before: readonly Finding[], scene: Scene): boolean {
  if (finding.qualifier !== "range") return false;
  const sentence = scene.tokens[finding.first]!.sentence;
  return before
    .slice(-3)
    .some(({ kind, first }) => kind === "age" && scene.tokens[first]!.sentence === sentence);
}
