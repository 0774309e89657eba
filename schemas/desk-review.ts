import { z } from "zod";
import { Cursor, DeskFilter, DeskOrder } from "./desk-lists.js";
import { Decision, LexiconEntry, NewDecision } from "./review.js";

/** Decisions on one version of an article; all are written or none, and one undo takes all of it back. */
export const DecideRequest = z.strictObject({
  version: z.int().positive(),
  decisions: z.array(NewDecision).min(1).max(1_000),
  /** What the user's lexicon learns from them: "and never a name from now on". */
  teach: z.array(LexiconEntry).max(20).optional(),
});
export type DecideRequest = z.infer<typeof DecideRequest>;

/**
 * Accepts every undecided fact that the filter shows, at most 1,000 at once, if they are as many as the reviewer saw.
 */
export const BulkRequest = z.strictObject({ filter: DeskFilter, expected: z.int().positive().max(1_000) });
export type BulkRequest = z.infer<typeof BulkRequest>;

export const SavedView = z.strictObject({
  name: z.string().min(1).max(80),
  filter: DeskFilter,
  order: DeskOrder,
});
export type SavedView = z.infer<typeof SavedView>;

export const DecisionLog = z.object({ items: z.array(Decision), next: Cursor.nullable() });

/** An entry as it was and as it became; `null` where there was none or is none. */
export const LexiconChange = z.object({ before: LexiconEntry.nullable(), after: LexiconEntry.nullable() });
export type LexiconChange = z.infer<typeof LexiconChange>;

/** What an undo or redo moved: all that one request had written. Nothing if `count` is 0 and `lexicon` is empty. */
export const Moved = z.object({
  /** The first of the decisions. */
  decision: Decision.nullable(),
  /** How many decisions. */
  count: z.int(),
  /** Changes of the lexicon, in the direction in which they were made at first. */
  lexicon: z.array(LexiconChange),
});
export type Moved = z.infer<typeof Moved>;

/** Two reviewers' last word on one fact. */
export const Disagreement = z.object({
  first: Decision,
  second: Decision,
  title: z.string().nullable(),
  /** The sentence of the fact in the current version; empty if it is gone. */
  sentence: z.string(),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const AgreementReport = z.object({
  /** Facts that both judged. */
  both: z.int(),
  /** Share judged alike. */
  observed: z.number(),
  /** Cohen's kappa (Cohen 1960): agreement beyond chance; 1 where both always give one and the same verdict. */
  kappa: z.number(),
  /** The newest 500. */
  disagreements: z.array(Disagreement),
});
export type AgreementReport = z.infer<typeof AgreementReport>;

/** How a rule's facts fared with reviewers. `precision` counts edited facts as wrong. */
export const RulePrecision = z.object({
  rule: z.string(),
  accepted: z.int(),
  rejected: z.int(),
  edited: z.int(),
  precision: z.number(),
});
export type RulePrecision = z.infer<typeof RulePrecision>;

export const PrecisionReport = z.object({ rules: z.array(RulePrecision) });

export const LexiconList = z.object({ items: z.array(LexiconEntry) });

/** What came of extracting a stored article again with the present extractors and lexicon. */
export const Reextracted = z.object({
  articleId: z.string(),
  title: z.string().nullable(),
  /** `unchanged`: the extractors find what they found before. */
  outcome: z.enum(["changed", "unchanged"]),
  gained: z.int(),
  lost: z.int(),
  changed: z.int(),
  /** Standing decisions that found their fact again. */
  attached: z.int(),
  /** Standing decisions that no longer fit. */
  unfit: z.array(Decision),
});
export type Reextracted = z.infer<typeof Reextracted>;

export const PromoteRequest = z.strictObject({ slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/) });
