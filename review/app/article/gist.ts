import { qualifierLabels } from "../shell/labels.js";
import { corrected } from "./fact-values.js";
import type { ShownFact } from "./shown-fact.js";

/** What a fact says beyond its words, as short as it goes: of what, which day, who said it. */
export function gistOf({ raw, correction }: ShownFact): string | null {
  if (raw === null || "mentions" in raw) return correction?.speaker ?? correction?.what ?? null;
  if ("predicate" in raw) {
    const qualifier = correction?.qualifier ?? raw.qualifier;
    const what = corrected(correction?.what, raw.what?.text ?? null);
    const told = qualifier === "exact" || qualifier === "range" ? null : qualifierLabels[qualifier];
    return [told, what].filter(Boolean).join(" · ") || null;
  }
  if ("anchor" in raw) {
    const value = corrected(correction?.value, raw.value);
    return value === null ? null : String(value);
  }
  return corrected(correction?.speaker, raw.speaker?.name ?? null);
}
