import { type Kysely, sql, type Transaction } from "kysely";
import type { ArticleRecord } from "../../../schemas/index.js";
import { normalArticleUrl } from "../articles/article-id.js";
import type { Ticket } from "../articles/offer.js";
import { groupCopies } from "../copies/group-copies.js";
import { bumpCounter } from "../counters.js";
import { describeArticle as describeForDesk } from "../desk/describe-article.js";
import { refreshReview } from "../desk/refresh-review.js";
import { type FactRow, factRows } from "../facts/fact-rows.js";
import { insertFacts, storableText } from "../facts/insert-facts.js";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";
import { type ChangeSet, compareFacts } from "../versions/changes.js";
import { findHolder, type Identity, lockIdentity } from "./find-holder.js";
import { textHash } from "./text-hash.js";

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
  const saved = await store.db.transaction().execute(async (db) => {
    const article = await db
      .selectFrom("articles")
      .select(["id", "url", "blob_id"])
      .where("id", "=", ticket.articleId)
      .where("revision", "=", ticket.revision)
      .where("state", "in", ["queued", "fetched"])
      .forUpdate()
      .executeTakeFirst();
    if (!article) return nothing("void", ticket.articleId);
    const identity: Identity = {
      articleId: article.id,
      url: article.url,
      canonicalUrl: canonicalOf(record),
      textHash: textHash(record.article),
    };
    await lockIdentity(db, identity);
    const holder = await findHolder(db, identity);
    if (holder !== null) await markDuplicate(db, article.id, holder);
    const saved = await saveVersion(db, holder ?? article.id, article.blob_id, identity, record, rows);
    if (saved.outcome === "stored" || saved.outcome === "updated") await onVersion?.(db, saved, rows);
    const result =
      holder !== null && saved.outcome === "unchanged" ? { ...saved, outcome: "duplicate" as const } : saved;
    await bumpCounter(db, result.outcome);
    return result;
  });
  // Decisions on the version before follow their words into the new one.
  if (saved.outcome === "updated") await refreshReview(store, saved.articleId);
  return saved;
}

async function saveVersion(
  db: Transaction<Tables>,
  articleId: string,
  blobId: string | null,
  identity: Identity,
  record: ArticleRecord,
  rows: readonly FactRow[],
): Promise<Saved> {
  const current = await db
    .selectFrom("articles")
    .select(["version", "text_hash"])
    .where("id", "=", articleId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await db
    .updateTable("articles")
    .set({ state: "stored", error_code: null, error: null, stored_at: sql`now()` })
    .where("id", "=", articleId)
    .execute();
  if (current.text_hash === identity.textHash) {
    return { ...nothing("unchanged", articleId), version: current.version };
  }
  const before = current.version > 0 ? await readRows(db, articleId, current.version) : [];
  const { changes, fate } = compareFacts(before, rows);
  const version = current.version + 1;
  await db
    .insertInto("versions")
    .values({
      article_id: articleId,
      version,
      record: JSON.stringify(record),
      changes: JSON.stringify(changes),
      text_hash: identity.textHash,
      blob_id: blobId,
    })
    .execute();
  await describeArticle(db, articleId, version, identity, record, rows.length);
  const copyOf = version === 1 ? await groupCopies(db, articleId, record.article.text) : null;
  const fated = rows.map((row) => ({ ...row, change: fate.get(row.fact_id) ?? ("gained" as const) }));
  await describeForDesk(db, articleId, record);
  await insertFacts(db, articleId, version, fated);
  return { outcome: version === 1 ? "stored" : "updated", articleId, version, changes, copyOf };
}

async function describeArticle(
  db: Kysely<Tables>,
  articleId: string,
  version: number,
  { textHash, canonicalUrl }: Identity,
  { article, source }: ArticleRecord,
  factCount: number,
): Promise<void> {
  await db
    .updateTable("articles")
    .set({
      version,
      text_hash: textHash,
      canonical_url: canonicalUrl,
      title: article.title === null ? null : storableText(article.title),
      publisher: source.publisher ?? null,
      agency: source.agency ?? null,
      language: article.language,
      published_at: article.publishedAt,
      modified_at: article.modifiedAt,
      fact_count: factCount,
    })
    .where("id", "=", articleId)
    .execute();
}

async function markDuplicate(db: Kysely<Tables>, articleId: string, holder: string): Promise<void> {
  await db
    .updateTable("articles")
    .set({ state: "duplicate", duplicate_of: holder, error_code: null, error: null })
    .where("id", "=", articleId)
    .execute();
}

function readRows(db: Kysely<Tables>, articleId: string, version: number): Promise<FactRow[]> {
  return db
    .selectFrom("facts")
    .selectAll()
    .where("article_id", "=", articleId)
    .where("version", "=", version)
    .orderBy("sequence")
    .$castTo<FactRow>()
    .execute();
}

function canonicalOf({ source }: ArticleRecord): string | null {
  const url = source.canonicalUrl ?? source.url;
  return url === null ? null : normalArticleUrl(url);
}

function nothing(outcome: "void" | "unchanged", articleId: string): Saved {
  return { outcome, articleId, version: 0, changes: { gained: [], lost: [], changed: [] }, copyOf: null };
}
