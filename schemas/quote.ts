import { z } from "zod";
import { factFields, factId } from "./fact.js";
import { Span } from "./span.js";

export const QuoteKind = z.enum(["direct", "mixed", "indirect"]);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** Who speaks. A speaker without a name keeps the article's description as `name`. */
export const Speaker = z.strictObject({
  entityId: factId("e").nullable(),
  name: z.string().min(1),
  /** How the text names the speaker at this place (*he*, *Cole*). */
  span: Span,
  confidence: z.number().min(0).max(1),
});
export type Speaker = z.infer<typeof Speaker>;

/** Somebody or something named beside a statement: its addressee, or the outlet that carried it. */
export const Party = z.strictObject({
  entityId: factId("e").nullable(),
  name: z.string().min(1),
  span: Span,
});
export type Party = z.infer<typeof Party>;

/** A statement that the article attributes to someone. */
export const Quote = z.strictObject({
  id: factId("q"),
  kind: QuoteKind,
  /** The statement without marks, cue and speaker; several spans where the cue splits it. */
  content: z.array(Span).min(1),
  /** The parts that stand inside marks; empty for indirect statements. */
  quoted: z.array(Span),
  speaker: Speaker.nullable(),
  cue: z.strictObject({ span: Span, lemma: z.string().min(1) }).nullable(),
  addressee: Party.optional(),
  via: Party.optional(),
  ...factFields,
});
export type Quote = z.infer<typeof Quote>;
