import { z } from "zod";
import { Article, Source } from "./article.js";
import { Count } from "./count.js";
import { DateFact } from "./date.js";
import { Entity } from "./entity.js";
import { checkEvidence } from "./evidence.js";
import { Quote } from "./quote.js";

export const SCHEMA_VERSION = "1.0";

/** How one extractor fared. Never part of record equality. */
export const ExtractorReport = z.strictObject({
  version: z.string(),
  milliseconds: z.number().nonnegative(),
  warnings: z.array(z.string()),
});
export type ExtractorReport = z.infer<typeof ExtractorReport>;

export const Diagnostics = z.strictObject({
  extractors: z.record(z.string(), ExtractorReport),
  warnings: z.array(z.string()),
});
export type Diagnostics = z.infer<typeof Diagnostics>;

/** What one article becomes, without the checks across fields. */
export const ArticleRecordShape = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The caller's own id, where the input gave one. */
  id: z.union([z.string(), z.number()]).optional(),
  source: Source,
  article: Article,
  entities: z.array(Entity),
  counts: z.array(Count),
  dates: z.array(DateFact),
  quotes: z.array(Quote),
  extensions: z.record(z.string(), z.unknown()),
  diagnostics: Diagnostics,
});

/**
 * What one article becomes. Besides the shape, parsing checks that every span slices to its text, every
 * referenced id exists, and ids run in order of first appearance.
 */
export const ArticleRecord = ArticleRecordShape.superRefine((record, context) => {
  for (const issue of checkEvidence(record)) {
    context.addIssue({ code: "custom", message: issue.message, path: issue.path });
  }
});
export type ArticleRecord = z.infer<typeof ArticleRecordShape>;
