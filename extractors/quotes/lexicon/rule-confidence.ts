import type { QuoteKind } from "../../../schemas/index.js";

/**
 * How often each rule's statements have the right words, by kind, measured on annotated wire news (English Wikinews,
 * CC BY 2.5) and drawn towards the mean where there are few. Rules without a line of their own count as `usual`.
 */
const right: Readonly<Record<string, Partial<Record<QuoteKind, number>>>> = {
  "according-to": { direct: 0.75, mixed: 0.85, indirect: 0.85 },
  "block-quotation": { direct: 0.8 },
  "called-by": { direct: 0.7, mixed: 0.4 },
  "clause-said": { mixed: 0.6, indirect: 0.7 },
  colon: { direct: 0.9, mixed: 0.7 },
  introduced: { direct: 0.85 },
  "marked-object": { direct: 0.9, mixed: 0.75, indirect: 0.3 },
  "name-behind-dash": { direct: 0.85 },
  naming: { direct: 0.7, mixed: 0.65, indirect: 0.25 },
  "plain-object": { direct: 0.7, mixed: 0.6, indirect: 0.45 },
  "quotation-alone": { direct: 0.8 },
  "quotation-in-sentence": { direct: 0.35 },
  "quotation-said": { direct: 0.97, mixed: 0.6 },
  "quoted-as-saying": { direct: 0.9, mixed: 0.75, indirect: 0.75 },
  "said-clause": { direct: 0.85, mixed: 0.76, indirect: 0.75 },
  "said-quotation": { direct: 0.92, mixed: 0.5 },
  "said-that": { direct: 0.85, mixed: 0.82, indirect: 0.82 },
  transcript: { direct: 0.85, mixed: 0.7 },
};

const usual: Readonly<Record<QuoteKind, number>> = { direct: 0.85, mixed: 0.65, indirect: 0.65 };

/** Probability that a statement of this rule and kind has the right words. */
export function ruleConfidence(rule: string, kind: QuoteKind): number {
  return right[rule]?.[kind] ?? usual[kind];
}
