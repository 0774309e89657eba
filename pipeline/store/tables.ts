import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { ArticleRecord, ChangeSet, Verdict } from "../../schemas/index.js";
import type { FeedState } from "../sources/index.js";
import type { AccountTables } from "./accounts/tables.js";
import type { ReviewTables } from "./decisions/tables.js";
import type { DeskTables } from "./desk/tables.js";
import type { FactRow } from "./facts/fact-rows.js";

type Now = ColumnType<Date, Date | string | undefined, Date | string>;
type InstantOrNull = ColumnType<Date | null, Date | string | null, Date | string | null>;
/** int8: text on the way out, so that no digit is lost. */
type BigCount = ColumnType<string, number | string, number | string>;
type Json<T extends object> = JSONColumnType<T, string, string>;

/**
 * Where an article is on its way. All but the first two are ends, which only a changed feed entry or a replay leaves.
 * `withdrawn`: killed by its wire; what was stored of it is kept, and not shown.
 */
export type ArticleState =
  | "queued"
  | "fetched"
  | "stored"
  | "duplicate"
  | "discarded"
  | "quarantined"
  | "withdrawn";

export interface FeedsTable {
  id: string;
  url: string;
  title: string | null;
  format: string | null;
  /** Validators and wishes of the feed, as the polling policy keeps them. */
  state: JSONColumnType<FeedState, string, string> | null;
  /** Polls that failed in a row. */
  failures: Generated<number>;
  failing_since: InstantOrNull;
  error_code: string | null;
  error: string | null;
  polled_at: InstantOrNull;
  /** When a poll last brought something new. */
  changed_at: InstantOrNull;
  next_poll_at: Now;
  active: Generated<boolean>;
}

export interface ArticlesTable {
  id: string;
  url: string;
  canonical_url: string | null;
  feed_id: string | null;
  state: ArticleState;
  /** How many times the article was asked for; jobs of an older revision are void. */
  revision: Generated<number>;
  /** What the feed last said of its update: another value asks for the article again. */
  feed_mark: string | null;
  /** What the feed says, for pages that do not say it. */
  feed_title: string | null;
  feed_published_at: InstantOrNull;
  /** Not to be told before, says the wire. */
  embargoed_until: InstantOrNull;
  etag: string | null;
  last_modified: string | null;
  blob_id: string | null;
  final_url: string | null;
  http_status: number | null;
  content_type: string | null;
  fetched_at: InstantOrNull;
  /** Number of the current version; 0 before the first. */
  version: Generated<number>;
  text_hash: string | null;
  title: string | null;
  publisher: string | null;
  agency: string | null;
  language: string | null;
  published_at: InstantOrNull;
  modified_at: InstantOrNull;
  fact_count: Generated<number>;
  /** The article that holds the same text under another URL of the same host. */
  duplicate_of: string | null;
  error_code: string | null;
  error: string | null;
  queued_at: Now;
  stored_at: InstantOrNull;
}

export interface VersionsTable {
  article_id: string;
  version: number;
  record: Json<ArticleRecord>;
  /** Null for a first version, which gains all that its record holds. */
  changes: JSONColumnType<ChangeSet | null, string | null, string | null>;
  text_hash: string;
  blob_id: string | null;
  created_at: Now;
  /** When the extractors last read it. */
  extracted_at: Now;
}

export type FactChange = "gained" | "kept" | "changed";

/** The facts of a version as they stand after review; `record` of the version keeps what was extracted. */
export interface FactsTable extends FactRow {
  /** int8. Grows in the order of commits: a reader that has seen n misses nothing below n. */
  sequence: GeneratedAlways<string>;
  article_id: string;
  version: number;
  change: FactChange;
  /** False once a newer version of the article is stored. */
  current: Generated<boolean>;
  /** The last verdict of its reviewers. */
  verdict: ColumnType<Verdict | null, Verdict | null | undefined, Verdict | null>;
}

export interface FingerprintsTable {
  article_id: string;
  bands: number[];
  signature: number[];
  stored_at: Now;
}

export interface CopiesTable {
  article_id: string;
  /** The article that was first with this text. */
  group_id: string;
  similarity: number;
}

export interface BlobsTable {
  /** SHA-256 of the bytes. */
  id: string;
  bytes: Uint8Array;
  size: number;
  created_at: Now;
}

export interface CountersTable {
  name: string;
  day: ColumnType<Date, string, string>;
  n: BigCount;
}

export interface QuarantineTable {
  id: string;
  stage: string;
  article_id: string | null;
  url: string | null;
  code: string;
  reason: string;
  times: Generated<number>;
  created_at: Now;
}

export interface DeliveriesTable {
  id: string;
  rule: string;
  /** Which target of its rule it goes to. */
  receiver: string;
  article_id: string;
  version: number;
  payload: Json<object>;
  /** `failed`: given up after many attempts; `dropped`: by a person. */
  state: Generated<"waiting" | "delivered" | "failed" | "dropped">;
  attempts: Generated<number>;
  error: string | null;
  created_at: Now;
}

export interface Tables extends AccountTables, ReviewTables, DeskTables {
  feeds: FeedsTable;
  articles: ArticlesTable;
  versions: VersionsTable;
  facts: FactsTable;
  fingerprints: FingerprintsTable;
  copies: CopiesTable;
  blobs: BlobsTable;
  counters: CountersTable;
  quarantine: QuarantineTable;
  deliveries: DeliveriesTable;
}
