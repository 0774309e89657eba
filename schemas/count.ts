import { z } from "zod";
import { factFields, factId } from "./fact.js";
import { Span } from "./span.js";

export const CountKind = z.enum(["cardinal", "money", "percent", "measure", "age"]);
export type CountKind = z.infer<typeof CountKind>;

export const Qualifier = z.enum([
  "exact",
  "approximately",
  "at_least",
  "at_most",
  "more_than",
  "less_than",
  "range",
  "vague",
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A stated quantity of something. */
export const Count = z.strictObject({
  id: factId("c"),
  /** The number with its unit or sign, without qualifier. */
  span: Span,
  /** `null` where the text gives no number (*dozens*); then `min` says what it gives. */
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: Qualifier,
  kind: CountKind,
  /** ISO 4217, for money. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** UCUM-style (km, kg, Cel, %), for measures; `[pp]` marks percentage points. */
  unit: z.string().min(1).optional(),
  /** The counted noun phrase, without determiner. */
  what: z.strictObject({ text: z.string().min(1), span: Span }).nullable(),
  /** Lemma of the verb that the count hangs on. */
  predicate: z.string().min(1).nullable(),
  negated: z.boolean(),
  /** Whose figure it is: an entity id, or a description in the article's words. */
  attributedTo: z.string().min(1).nullable(),
  dateId: factId("d").nullable(),
  placeId: factId("e").nullable(),
  /** How the text ranks the figure: *a record 600,000*, *a total of 12*. */
  mark: z.enum(["record", "total"]).optional(),
  /** The first count of the article that states the same figure's subject (a toll told again). */
  sameAs: factId("c").optional(),
  ...factFields,
});
export type Count = z.infer<typeof Count>;
