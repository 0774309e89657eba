import { type Kysely, sql } from "kysely";
import type { ArticleRecord, ChangeSet } from "../../../schemas/index.js";
import { normalArticleUrl } from "../articles/article-id.js";
import type { Ticket } from "../articles/offer.js";
import { closestCopy } from "../copies/closest-copy.js";
import { fingerprint } from "../copies/minhash.js";
import { bumpCounter } from "../counters.js";
import { refreshWithin } from "../desk/refresh-review.js";
import { type FactRow, factRows } from "../facts/fact-rows.js";
import { lockSequence } from "../facts/insert-facts.js";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";
import { compareFacts } from "../versions/changes.js";
import { findKnown, holderAmong } from "./find-known.js";
import { getRecord } from "./get-record.js";
import { textHash } from "./text-hash.js";
import { writeVersion } from "./write-version.js";

/** What became of a record. `void`: the ticket was no longer good, another worker had done it. */
export interface Saved {
  outcome: "stored" | "updated" | "unchanged" | "duplicate" | "void";
  /** The article that holds the text now: another one for a duplicate. */
  articleId: string;
  version: number;
  changes: ChangeSet;
  /** The first source of this text, if this is a copy. */
  copyOf: string | null;
}

/** Work that must happen if and only if a version is stored, in the same transaction. */
export type OnVersion = (db: Kysely<Tables>, saved: Saved, rows: readonly FactRow[]) => Promise<void>;

/**
 * Stores the record of a fetched article: once, however often it is called. The first text of an article is its
 * version 1; another text is a new version with the facts gained, lost and changed; the same text changes nothing.
 */
export async function saveRecord(
  store: Store,
  ticket: Ticket,
  record: ArticleRecord,
  onVersion?: OnVersion,
): Promise<Saved> {
  const rows = factRows(record);
  const print = fingerprint(record.article.text);
  const found = {
    articleId: ticket.articleId,
    canonicalUrl: canonicalOf(record),
    textHash: textHash(record.article),
  };
  return store.db.transaction().execute(async (db) => {
    // Savers take turns: of two that bring one text the second sees the first, and facts are numbered in their order.
    await lockSequence(db);
    const own = await findKnown(db, found, ticket.revision, print);
    if (!own) return nothing("void", ticket.articleId);
    const identity = { ...found, url: own.url };
    const holder = holderAmong(own.others ?? [], identity);
    if (holder) await markDuplicate(db, own.id, holder.id);
    const known = holder ?? own;
    if (known.text_hash === identity.textHash) {
      if (!holder) await markStored(db, own.id);
      const outcome = holder ? "duplicate" : "unchanged";
      await bumpCounter(db, outcome);
      return { ...nothing(outcome, known.id), version: known.version };
    }
    const older = known.version > 0 ? await getRecord({ db }, known.id, known.version) : undefined;
    const { changes, fate } = compareFacts(older ? factRows(older) : [], rows);
    const version = known.version + 1;
    const copy = version === 1 && print ? closestCopy(own.candidates ?? [], print) : null;
    await writeVersion(db, {
      articleId: known.id,
      version,
      own: !holder,
      identity,
      blobId: own.blob_id,
      record,
      changes,
      rows: rows.map((row) => ({ ...row, change: fate.get(row.fact_id) ?? "gained" })),
      print: version === 1 ? print : null,
      copy,
    });
    const outcome = version === 1 ? "stored" : "updated";
    const result = { outcome, articleId: known.id, version, changes, copyOf: copy?.groupId ?? null } as const;
    await onVersion?.(db, result, rows);
    // Decisions on the version before follow their words into the new one.
    if (outcome === "updated") await refreshWithin(db, known.id);
    return result;
  });
}

/** The article says what it said before. */
async function markStored(db: Kysely<Tables>, articleId: string): Promise<void> {
  await sql`update wiredesk.articles set state = 'stored', error_code = null, error = null
    where id = ${articleId}`.execute(db);
}

async function markDuplicate(db: Kysely<Tables>, articleId: string, holder: string): Promise<void> {
  await sql`update wiredesk.articles set state = 'duplicate', duplicate_of = ${holder}, error_code = null, error = null
    where id = ${articleId}`.execute(db);
}

function canonicalOf({ source }: ArticleRecord): string | null {
  const url = source.canonicalUrl ?? source.url;
  return url === null ? null : normalArticleUrl(url);
}

function nothing(outcome: "void" | "unchanged" | "duplicate", articleId: string): Saved {
  return { outcome, articleId, version: 0, changes: { gained: [], lost: [], changed: [] }, copyOf: null };
}
