import type { Finding } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Marks *a record 600,000*, *a total of 12* and *12 in total*. */
export const markFigures: Refiner = (findings, scene) =>
  findings.map((finding) => {
    const mark = markOf(finding, scene);
    return mark ? { ...finding, mark } : finding;
  });

function markOf({ first, end, what }: Finding, scene: Scene): Finding["mark"] {
  const before = [first - 1, first - 2, first - 3].map((at) => wordAt(scene, at));
  if (before[0] === "record" || (before[0] === "of" && before[1] === "record")) return "record";
  if (before.includes("total") || before.includes("totaling") || before.includes("totalling")) return "total";
  const tail = what && what.first >= end ? what.end : end;
  const after = `${wordAt(scene, tail)} ${wordAt(scene, tail + 1)}`;
  return /^(?:in (?:total|all)|altogether )/.test(after) ? "total" : undefined;
}
