import { z } from "zod";
import { EntityType } from "./entity.js";
import { ArticleRecord } from "./record.js";
import { Decision, FactKind, LexiconEntry, NewDecision, Verdict } from "./review.js";

// What the desk's HTTP API says and hears. Cursors are opaque; times are ISO 8601 in UTC.

const Cursor = z.string().max(200);

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

/** Decisions on one version of an article; all are written or none, and one undo takes all of it back. */
export const DecideRequest = z.strictObject({
  version: z.int().positive(),
  decisions: z.array(NewDecision).min(1).max(1_000),
  /** What the user's lexicon learns from them: "and never a name from now on". */
  teach: z.array(LexiconEntry).max(20).optional(),
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

export const FactList = z.object({
  items: z.array(FactReference),
  next: Cursor.nullable(),
  /** Facts that the filter shows; counting ends at 1,000. */
  total: z.int(),
  /** Those of them without a verdict: what a bulk decision accepts. */
  undecided: z.int(),
});
export type FactList = z.infer<typeof FactList>;

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

/** One stated figure. */
export const CountPoint = FactReference.extend({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string(),
  attributedTo: z.string().nullable(),
  /** Lemma of the verb that the figure hangs on: *kill*, *miss*. */
  predicate: z.string().nullable(),
  /** When it was said: when that version was published or changed, or stored where that is unknown. */
  at: z.string(),
});

/** A count's history, oldest first. */
export const CountHistory = z.object({ what: z.string(), points: z.array(CountPoint) });
export type CountHistory = z.infer<typeof CountHistory>;

export const Timeline = z.object({
  items: z.array(FactReference.extend({ start: z.string(), end: z.string() })),
  /** Asks for earlier ones. */
  next: Cursor.nullable(),
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

/** A place on the map, with where it is named. */
export const MapPlace = z.object({
  name: z.string(),
  /** Degrees, WGS 84. A country or region stands at the centre of its cities' people. */
  lat: z.number(),
  lon: z.number(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  /** Name mentions in all articles. */
  mentions: z.int(),
  articles: z.int(),
  evidence: z.array(FactReference).max(20),
});

/** Where the articles speak of: places with an id, by how many articles name them. */
export const PlaceMap = z.object({
  places: z.array(MapPlace),
  /** Places that no gazetteer knows, or none for certain. */
  unplaced: z.array(z.object({ name: z.string(), mentions: z.int() })),
  /** Must be shown with the map. */
  attribution: z.string(),
});
export type PlaceMap = z.infer<typeof PlaceMap>;

/** A fact as programs follow it: flat, with its place, its article and what its version made of it. */
export const StreamedFact = z.object({
  /** Grows with every fact that is stored. */
  sequence: z.int(),
  articleId: z.string(),
  version: z.int(),
  url: z.string(),
  /** Against the version before. */
  change: z.enum(["gained", "kept", "changed"]),
  /** False once a newer version of the article is stored. */
  current: z.boolean(),
  factId: z.string(),
  kind: FactKind,
  type: z.string(),
  /** Entity name, what is counted, date value, speaker. */
  name: z.string().nullable(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string().nullable(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  speaker: z.string().nullable(),
  attributedTo: z.string().nullable(),
  /** One for all entities, of whatever article, that are the same. */
  key: z.string().nullable(),
  /** UTF-16 code units of the article's text. */
  start: z.int(),
  end: z.int(),
  text: z.string(),
  sentence: z.string(),
  confidence: z.number(),
  rule: z.string(),
});
export type StreamedFact = z.infer<typeof StreamedFact>;

/** Facts in the order in which they were stored. `next` asks for those after them, now or tomorrow. */
export const FactStream = z.object({ items: z.array(StreamedFact), next: z.int() });
export type FactStream = z.infer<typeof FactStream>;

const JobCounts = z.object({
  waiting: z.int(),
  active: z.int(),
  /** To be tried again, or postponed. */
  delayed: z.int(),
});

export const FeedStatus = z.object({
  url: z.string(),
  title: z.string().nullable(),
  failures: z.int(),
  failingSince: z.string().nullable(),
  /** What the last look said, for a feed that fails. */
  error: z.string().nullable(),
  polledAt: z.string().nullable(),
  nextPollAt: z.string(),
});
export type FeedStatus = z.infer<typeof FeedStatus>;

/** What there is to see of a pipeline from outside, at one moment. */
export const PipelineStatus = z.object({
  database: z.enum(["embedded", "server"]),
  /** By stage; absent when only the store was looked at. */
  queues: z.record(z.string(), JobCounts).optional(),
  /** Articles by state: queued, fetched, stored, duplicate, discarded, quarantined, withdrawn. */
  articles: z.record(z.string(), z.number()),
  versions: z.number(),
  facts: z.number(),
  /** Alerts that have not reached their receiver. */
  undelivered: z.number(),
  /** Age in seconds of the article that has been waiting longest; `null` if none waits. */
  oldestWaitSeconds: z.number().nullable(),
  /** Named counters over all time, and over the last 24 hours (by UTC day). */
  counters: z.record(z.string(), z.number()),
  today: z.record(z.string(), z.number()),
  feeds: z.array(FeedStatus),
});
export type PipelineStatus = z.infer<typeof PipelineStatus>;

/** Readers see everything and decide nothing. */
export const DeskRole = z.enum(["reader", "reviewer"]);
export type DeskRole = z.infer<typeof DeskRole>;

/** Who is logged in. Without a configured login everybody on this machine is the reviewer `local`. */
export const DeskSession = z.object({
  /** Empty until the login. */
  reviewer: z.string(),
  role: DeskRole,
  loginRequired: z.boolean(),
  /** Whether there are local users, who log in by name and password. */
  password: z.boolean(),
  /** Single sign-on, where it is configured: the words on its button and the address that begins it. */
  oidc: z.object({ label: z.string(), address: z.string() }).nullable(),
  /** Sent back in the header `x-csrf-token` with every writing request. */
  csrf: z.string(),
});
export type DeskSession = z.infer<typeof DeskSession>;

export const LoginRequest = z.strictObject({
  user: z.string().min(1).max(200),
  password: z.string().min(1).max(1_000),
});

/** What a failed request answers. */
export const DeskError = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
});
export type DeskError = z.infer<typeof DeskError>;
