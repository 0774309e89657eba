import type { Correction } from "../../../schemas/review.js";

const labels: Record<keyof Correction, string> = {
  type: "type",
  name: "name",
  spans: "words",
  value: "value",
  qualifier: "qualifier",
  what: "of what",
  speaker: "speaker",
  mergeInto: "merged into",
  splitOff: "split off",
};

/** A correction in words: `type: place, name: Leeds`. */
export function correctionWords(correction: Correction): string {
  return Object.entries(correction)
    .map(([name, value]) => `${labels[name as keyof Correction]}: ${worded(value)}`)
    .join(", ");
}

function worded(value: Correction[keyof Correction]): string {
  if (value === null || value === undefined) return "none";
  if (!Array.isArray(value)) return String(value);
  return value
    .map((part) => (typeof part === "number" ? `at ${part}` : `${part.start}–${part.end}`))
    .join(", ");
}
