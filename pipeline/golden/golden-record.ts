import { z } from "zod";
import { CountKind, DateType, EntityType, Qualifier, QuoteKind, Span } from "../../schemas/index.js";
import { ArticleTruth, ExtensionTruth } from "./annotation.js";

/**
 * `record.json`: what is right about an article, with offsets. Only what a person decides: no confidence, rule or
 * salience. People and things are named by entity name, or by the article's own words where they have none.
 */
export const GoldenRecord = z.strictObject({
  article: ArticleTruth.extend({ text: z.string().min(1) }),
  entities: z.array(
    z.strictObject({
      type: EntityType,
      name: z.string(),
      mentions: z.array(Span).min(1),
      roles: z.array(z.string()),
    }),
  ),
  counts: z.array(
    z.strictObject({
      span: Span,
      value: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: Qualifier,
      kind: CountKind,
      currency: z.string().optional(),
      unit: z.string().optional(),
      what: z.string().nullable(),
      attributedTo: z.string().nullable(),
    }),
  ),
  dates: z.array(z.strictObject({ span: Span, type: DateType, value: z.string().nullable() })),
  /** What plug-ins should find, by extractor name; an extractor that is not named is not compared. */
  extensions: z.record(z.string(), z.array(ExtensionTruth)).optional(),
  quotes: z.array(
    z.strictObject({
      kind: QuoteKind,
      content: z.array(Span).min(1),
      speaker: z.string().nullable(),
      speakerSpan: Span.nullable(),
      cue: Span.nullable(),
      addressee: z.string().optional(),
      via: z.string().optional(),
    }),
  ),
});
export type GoldenRecord = z.infer<typeof GoldenRecord>;
export type GoldenEntity = GoldenRecord["entities"][number];
export type GoldenCount = GoldenRecord["counts"][number];
export type GoldenFact = z.infer<typeof ExtensionTruth>;
export type GoldenQuote = GoldenRecord["quotes"][number];
