import { z } from "zod";
import { EntityType } from "./entity.js";
import { ArticleRecord } from "./record.js";
import { Decision, FactKind, LexiconEntry, NewDecision, Verdict } from "./review.js";

// What the desk's HTTP API says and hears. Cursors are opaque; times are ISO 8601 in UTC.

const Cursor = z.string().max(200);

export const ReviewStatus = z.enum(["new", "started", "done", "sent-back"]);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** Which articles a list shows. Conditions on facts (kind to rule) must hold for one and the same fact. */
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
  /** Name of an entity, or of a speaker. */
  entity: z.string().max(200).optional(),
  belowConfidence: z.coerce.number().min(0).max(1).optional(),
  rule: z.string().max(100).optional(),
  /** Only articles for which this alert rule fired; `*` for any. */
  alert: z.string().max(100).optional(),
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
});
export type DeskArticle = z.infer<typeof DeskArticle>;

export const DeskArticles = z.object({ items: z.array(DeskArticle), next: Cursor.nullable() });
export type DeskArticles = z.infer<typeof DeskArticles>;

const Note = z.object({
  id: z.string(),
  kind: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  value: z.number().nullable(),
  text: z.string(),
});

/** Everything that the article view shows. */
export const DeskArticleView = z.object({
  article: DeskArticle,
  /** The version shown; `article.version` is the current one. */
  version: z.int(),
  record: ArticleRecord,
  versions: z.array(
    z.object({
      version: z.int(),
      createdAt: z.string(),
      gained: z.array(Note),
      lost: z.array(Note),
      changed: z.array(z.object({ before: Note, after: Note })),
    }),
  ),
  copies: z.array(z.object({ id: z.string(), title: z.string().nullable(), url: z.string() })),
  /** Standing decisions by fact id, oldest first. */
  byFact: z.record(z.string(), z.array(Decision)),
  added: z.array(z.object({ decision: Decision, start: z.int(), end: z.int() })),
  onArticle: z.array(Decision),
  /** Decisions whose words or fact are gone. */
  lost: z.array(Decision),
});
export type DeskArticleView = z.infer<typeof DeskArticleView>;

/** Decisions on one version of an article; all are written or none. */
export const DecideRequest = z.strictObject({
  version: z.int().positive(),
  decisions: z.array(NewDecision).min(1).max(1_000),
});
export type DecideRequest = z.infer<typeof DecideRequest>;

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

export const FactList = z.object({ items: z.array(FactReference), next: Cursor.nullable(), total: z.int() });
export type FactList = z.infer<typeof FactList>;

/** Accepts every fact that the filter shows, if they are as many as the reviewer saw. */
export const BulkRequest = z.strictObject({ filter: DeskFilter, expected: z.int().positive().max(10_000) });
export type BulkRequest = z.infer<typeof BulkRequest>;

export const SavedView = z.strictObject({
  name: z.string().min(1).max(80),
  filter: DeskFilter,
  order: DeskOrder,
});
export type SavedView = z.infer<typeof SavedView>;

export const DecisionLog = z.object({ items: z.array(Decision), next: Cursor.nullable() });

export const AgreementReport = z.object({
  both: z.int(),
  observed: z.number(),
  kappa: z.number(),
  disagreements: z.array(z.object({ first: Decision, second: Decision })),
});

export const PrecisionReport = z.object({
  rules: z.array(
    z.object({
      rule: z.string(),
      accepted: z.int(),
      rejected: z.int(),
      edited: z.int(),
      precision: z.number(),
    }),
  ),
});

export const LexiconList = z.object({ items: z.array(LexiconEntry) });

export const PromoteRequest = z.strictObject({ slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/) });

/** An entity over all articles. */
export const EntityPage = z.object({
  name: z.string(),
  type: EntityType,
  aliases: z.array(z.string()),
  links: z.array(z.object({ source: z.string(), id: z.string() })),
  articles: z.int(),
  days: z.array(z.object({ day: z.string(), mentions: z.int(), articles: z.array(z.string()) })),
  roles: z.array(z.object({ text: z.string(), day: z.string(), articleId: z.string(), factId: z.string() })),
  quotesBy: z.array(FactReference),
  quotesAbout: z.array(FactReference),
  counts: z.array(FactReference),
});
export type EntityPage = z.infer<typeof EntityPage>;

/** A count's history: one point a stated figure. */
export const CountHistory = z.object({
  what: z.string(),
  points: z.array(
    FactReference.extend({
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: z.string(),
      attributedTo: z.string().nullable(),
      /** When that version was stored. */
      at: z.string(),
    }),
  ),
});
export type CountHistory = z.infer<typeof CountHistory>;

export const Timeline = z.object({
  items: z.array(FactReference.extend({ start: z.string(), end: z.string() })),
});
export type Timeline = z.infer<typeof Timeline>;

/** Who quotes whom (`quotes`), or who stands beside whom (`mentions`). */
export const Graph = z.object({
  nodes: z.array(z.object({ name: z.string(), type: EntityType, weight: z.int() })),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      weight: z.int(),
      evidence: z.array(FactReference).max(20),
    }),
  ),
});
export type Graph = z.infer<typeof Graph>;

/** Who is logged in. Without configured users everybody on this machine is the reviewer `local`. */
export const DeskSession = z.object({
  reviewer: z.string(),
  role: z.enum(["reader", "reviewer"]),
  loginRequired: z.boolean(),
  /** Sent back in the header `x-csrf-token` with every writing request. */
  csrf: z.string(),
});
export type DeskSession = z.infer<typeof DeskSession>;

/** What a failed request answers. */
export const DeskError = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
});
export type DeskError = z.infer<typeof DeskError>;
