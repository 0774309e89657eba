import { z } from "zod";
import { FactKind } from "./review.js";

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
  /** What is wrong with a feed that can be read all the same. */
  warnings: z.array(z.string()),
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
  /** Alerts that have not reached their receiver, given up ones included. */
  undelivered: z.number(),
  /** Age in seconds of the article that has been waiting longest; `null` if none waits. */
  oldestWaitSeconds: z.number().nullable(),
  /** Named counters over all time. */
  counters: z.record(z.string(), z.number()),
  /** The same, of today in UTC. */
  today: z.record(z.string(), z.number()),
  feeds: z.array(FeedStatus),
});
export type PipelineStatus = z.infer<typeof PipelineStatus>;
