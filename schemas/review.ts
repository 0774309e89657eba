import { z } from "zod";
import { CountKind, Qualifier } from "./count.js";
import { DateType } from "./date.js";
import { EntityType } from "./entity.js";
import { QuoteKind } from "./quote.js";

export const FactKind = z.enum(["entity", "count", "date", "quote"]);
export type FactKind = z.infer<typeof FactKind>;

/** Type within a kind: `person`, `money`, `duration`, `indirect`. */
export const FactType = z.union([EntityType, CountKind, DateType, QuoteKind]);
export type FactType = z.infer<typeof FactType>;

/**
 * Where a decision stands, by its words: exact text with what comes before and after it, so that it is found again
 * in a changed article (W3C Web Annotation, TextQuoteSelector). Offsets are UTF-16 code units and only break ties.
 */
export const Anchor = z.strictObject({
  kind: FactKind,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
});
export type Anchor = z.infer<typeof Anchor>;

const Edge = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

/** What a reviewer says that a fact should be. Only the named fields change; spans give their characters' offsets. */
export const Correction = z
  .strictObject({
    /** Entity: its type. Count and date: their kind or type. Quote: its kind. */
    type: FactType,
    name: z.string().min(1),
    /** The whole set of stretches: mentions of an entity, content of a quote, one for counts and dates. */
    spans: z.array(Edge).min(1),
    /** A number for a count, a TIMEX3 value for a date. */
    value: z.union([z.number(), z.string()]).nullable(),
    qualifier: Qualifier,
    what: z.string().nullable(),
    speaker: z.string().nullable(),
    /** Entity: the name of the entity that it is merged into. */
    mergeInto: z.string().min(1),
    /** Entity: the mentions that become an entity of their own, by start offset. */
    splitOff: z.array(z.int().nonnegative()).min(1),
  })
  .partial();
export type Correction = z.infer<typeof Correction>;

export const Verdict = z.enum(["accept", "reject", "edit", "add", "comment", "send-back"]);
export type Verdict = z.infer<typeof Verdict>;

/** One decision as a reviewer makes it. */
export const NewDecision = z
  .strictObject({
    verdict: Verdict,
    /** The fact decided on; absent for `add`. */
    factId: z.string().optional(),
    /** What `add` adds: its kind and the characters that it stands on. */
    add: z.strictObject({ kind: FactKind, start: z.int().nonnegative(), end: z.int().positive() }).optional(),
    correction: Correction.optional(),
    note: z.string().max(5_000).optional(),
  })
  .refine((decision) => (decision.verdict === "add") === (decision.add !== undefined), {
    message: "add needs what to add, and nothing else may have it",
  })
  .refine(
    (decision) =>
      decision.verdict === "add" ||
      decision.factId !== undefined ||
      decision.verdict === "comment" ||
      decision.verdict === "send-back",
    {
      message: "expected the id of the fact",
    },
  );
export type NewDecision = z.infer<typeof NewDecision>;

/** One line of the log. `factId` is the fact's id in the version it was made on. */
export const Decision = z.strictObject({
  id: z.int().positive(),
  articleId: z.string(),
  version: z.int().positive(),
  verdict: Verdict,
  factId: z.string().nullable(),
  anchor: Anchor.nullable(),
  rule: z.string().nullable(),
  correction: Correction.nullable(),
  note: z.string().nullable(),
  reviewer: z.string(),
  createdAt: z.iso.datetime(),
  undone: z.boolean(),
});
export type Decision = z.infer<typeof Decision>;

/** What decisions teach the extractors. */
export const LexiconEntry = z.strictObject({
  kind: z.enum(["never-a-name", "always-type", "alias", "merge"]),
  text: z.string().min(1),
  /** `always-type`: the type; `alias` and `merge`: the name that the text stands for. */
  value: z.string().nullable(),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
