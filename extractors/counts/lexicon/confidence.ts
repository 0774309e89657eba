import type { Finding } from "../figure.js";

/** Share of findings that are right, by rule, counted on corpora/wire (dev and train). */
const byRule: Readonly<Record<string, number>> = {
  quantity: 0.9,
};

export function ruleConfidence({ rule }: Finding): number {
  return byRule[rule] ?? 0.8;
}
