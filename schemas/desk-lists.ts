import { z } from "zod";
import { ArticleRecord } from "./record.js";
import { Decision, FactKind, FactType, Verdict } from "./review.js";

// What the desk's HTTP API says and hears. Times are ISO 8601 in UTC.

/** Opaque: the `next` of one page is the cursor of the following. */
export const Cursor = z.string().max(200);

export const ReviewStatus = z.enum(["new", "started", "done", "sent-back"]);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** Which articles a list shows. Conditions on facts (kind to verdict) must hold for one and the same fact. */
export const DeskFilter = z.strictObject({
  /** Words of the title, the text or a fact. */
  q: z.string().max(200).optional(),
  /** First and last day of publication (or of storage, where unknown), inclusive. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  publisher: z.string().max(200).optional(),
  feedId: z.string().max(100).optional(),
  status: ReviewStatus.optional(),
  kind: FactKind.optional(),
  type: FactType.optional(),
  /** Name of an entity, or of a speaker. */
  entity: z.string().max(200).optional(),
  belowConfidence: z.coerce.number().min(0).max(1).optional(),
  rule: z.string().max(100).optional(),
  /** Facts without a verdict, or whose last verdict is this one. */
  verdict: z.enum(["none", "accept", "reject", "edit", "add"]).optional(),
  /** Only articles for which this alert rule fired; `*` for any. */
  alert: z.string().max(100).optional(),
  /** Only articles with decisions that no longer fit. */
  lost: z.literal("true").optional(),
});
export type DeskFilter = z.infer<typeof DeskFilter>;

export const DeskOrder = z.enum(["newest", "least-certain"]);

export const DeskQuery = DeskFilter.extend({
  order: DeskOrder.default("newest"),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type DeskQuery = z.infer<typeof DeskQuery>;

/** One line of the list of articles. */
export const DeskArticle = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  storedAt: z.string(),
  version: z.int(),
  facts: z.int(),
  /** Facts with a standing verdict. */
  decided: z.int(),
  /** Lowest confidence of a fact without a verdict. */
  leastConfidence: z.number().nullable(),
  status: ReviewStatus,
  alerts: z.array(z.string()),
  copies: z.int(),
  /** Standing decisions whose words or fact are gone from the current version. */
  lost: z.int(),
});
export type DeskArticle = z.infer<typeof DeskArticle>;

export const DeskArticles = z.object({ items: z.array(DeskArticle), next: Cursor.nullable() });
export type DeskArticles = z.infer<typeof DeskArticles>;

/** A fact as a change names it. */
export const FactNote = z.strictObject({
  id: z.string(),
  kind: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  value: z.number().nullable(),
  text: z.string(),
});
export type FactNote = z.infer<typeof FactNote>;

/** What one version of an article says otherwise than the version before it. */
export const ChangeSet = z.strictObject({
  gained: z.array(FactNote),
  lost: z.array(FactNote),
  changed: z.array(z.strictObject({ before: FactNote, after: FactNote })),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** Everything that the article view shows. */
export const DeskArticleView = z.object({
  article: DeskArticle,
  /** The version shown; `article.version` is the current one. */
  version: z.int(),
  record: ArticleRecord,
  versions: z.array(
    ChangeSet.extend({
      version: z.int(),
      createdAt: z.string(),
      /** When the extractors last read it. */
      extractedAt: z.string(),
    }),
  ),
  copies: z.array(z.object({ id: z.string(), title: z.string().nullable(), url: z.string() })),
  /** Standing decisions by fact id, oldest first; those on an added fact stand under `added-<id of its decision>`. */
  byFact: z.record(z.string(), z.array(Decision)),
  added: z.array(z.object({ decision: Decision, start: z.int(), end: z.int() })),
  onArticle: z.array(Decision),
  /** Decisions whose words or fact are gone. */
  lost: z.array(Decision),
});
export type DeskArticleView = z.infer<typeof DeskArticleView>;

/** A fact as lists and pictures point to it: the evidence behind a line or a point. */
export const FactReference = z.object({
  articleId: z.string(),
  version: z.int(),
  factId: z.string(),
  kind: FactKind,
  type: z.string(),
  name: z.string().nullable(),
  text: z.string(),
  sentence: z.string(),
  value: z.number().nullable(),
  speaker: z.string().nullable(),
  confidence: z.number(),
  rule: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** Day of publication, or of storage where unknown. */
  day: z.string(),
  verdict: Verdict.nullable(),
});
export type FactReference = z.infer<typeof FactReference>;

export const FactList = z.object({
  items: z.array(FactReference),
  next: Cursor.nullable(),
  /** Facts that the filter shows; counting ends at 1,000. */
  total: z.int(),
  /** Those of them without a verdict: what a bulk decision accepts. */
  undecided: z.int(),
});
export type FactList = z.infer<typeof FactList>;
