import { phraseBetween } from "../bounds.js";
import type { Finding } from "../figure.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Marks *a record 600,000*, *an all-time high of 12%*, *a total of 12*, *in all, 12* and *12 in total*. */
export const markFigures: Refiner = (findings, scene) =>
  findings.map((finding) => {
    const mark = markOf(finding, scene);
    return mark ? { ...finding, mark } : finding;
  });

const record = /(?:^|[ -])(?:record(?: of| high of| low of|-breaking|-high|-low)?|all-time (?:high|low) of)$/;
const longestRecord = 5;
/** The last words of the phrases that mark a figure. */
const leads: ReadonlySet<string> = new Set(["record", "of", "breaking", "high", "low", ",", "altogether"]);

function markOf(finding: Finding, scene: Scene): Finding["mark"] {
  const { first, end, what } = finding;
  const isLed = leads.has(wordAt(scene, first - 1));
  const lead = isLed ? phraseBetween(scene, first - longestRecord, first).replaceAll(" - ", "-") : "";
  if (record.test(lead)) return "record";
  const before = [first - 1, first - 2, first - 3].map((at) => wordAt(scene, at));
  if (before.includes("total") || before.includes("totaling") || before.includes("totalling")) return "total";
  if (/(?:^| )(?:in all ,|altogether ,?)$/.test(lead)) return "total";
  const tail = what && what.first >= end ? what.end : end;
  const after = `${wordAt(scene, tail)} ${wordAt(scene, tail + 1)}`;
  return /^(?:in (?:total|all)|altogether )/.test(after) ? "total" : undefined;
}
