import { type Kysely, sql } from "kysely";
import type { ArticleRecord } from "../../../schemas/index.js";
import { type Arrival, type KeptPage, keptPage, makePage, pageColumns } from "../articles/kept-page.js";
import type { Ticket } from "../articles/offer.js";
import { closestCopy } from "../copies/closest-copy.js";
import { bumpCounter } from "../counters.js";
import { refreshWithin } from "../desk/refresh-review.js";
import { type FactRow, factRows } from "../facts/fact-rows.js";
import { lockSequence } from "../facts/insert-facts.js";
import { packRows } from "../facts/packed-rows.js";
import { storableJson } from "../facts/storable.js";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";
import { compareFacts } from "../versions/changes.js";
import { findKnown, holderAmong } from "./find-known.js";
import { getRecord } from "./get-record.js";
import { type PreparedRecord, prepareRecord, rowsOf } from "./prepare-record.js";
import { writeVersion } from "./write-version.js";

/** What became of a record. `void`: the ticket was no longer good, another worker had done it. */
export interface Saved {
  outcome: "stored" | "updated" | "unchanged" | "duplicate" | "void";
  /** The article that holds the text now: another one for a duplicate. */
  articleId: string;
  version: number;
  /** The first source of this text, if this is a copy. */
  copyOf: string | null;
}

/** Work that must happen if and only if a version is stored, in the same transaction. */
export type OnVersion = (db: Kysely<Tables>, saved: Saved, rows: readonly FactRow[]) => Promise<void>;

export interface SaveOptions {
  onVersion?: OnVersion | undefined;
  /** The page that the record was read from, if it is not kept yet. */
  arrival?: Arrival | undefined;
}

/**
 * Stores the record of a fetched article: once, however often it is called. The first text of an article is its
 * version 1; another text is a new version with the facts gained, lost and changed; the same text changes nothing.
 */
export async function saveRecord(
  store: Store,
  ticket: Ticket,
  record: ArticleRecord | PreparedRecord,
  { onVersion, arrival }: SaveOptions = {},
): Promise<Saved> {
  const prepared = "json" in record ? record : prepareRecord(record);
  const { canonicalUrl, textHash, print } = prepared;
  const found = { articleId: ticket.articleId, canonicalUrl, textHash };
  const page = arrival && (await makePage(arrival));
  return store.db.transaction().execute(async (db) => {
    // Savers take turns: of two that bring one text the second sees the first, and facts are numbered in their order.
    // In the embedded database every transaction has the only session to itself.
    if (!store.embedded) await lockSequence(db);
    const own = await findKnown(db, found, ticket.revision, print);
    if (!own) return nothing("void", ticket.articleId);
    const identity = { ...found, url: own.url };
    const holder = holderAmong(own.others ?? [], identity);
    if (holder) await settleArticle(db, own.id, { duplicateOf: holder.id, page });
    const known = holder ?? own;
    if (known.text_hash === textHash) {
      if (!holder) await settleArticle(db, own.id, { page });
      const outcome = holder ? "duplicate" : "unchanged";
      await bumpCounter(db, outcome);
      return { ...nothing(outcome, known.id), version: known.version };
    }
    const version = known.version + 1;
    const copy = version === 1 && print ? closestCopy(own.candidates ?? [], print) : null;
    await writeVersion(db, {
      articleId: known.id,
      version,
      own: !holder,
      identity,
      // A duplicate has brought its page to its own row.
      page: { id: page?.blob.id ?? own.blob_id, kept: holder ? undefined : page },
      record: prepared,
      ...(await comparedWith(db, known, prepared)),
      print: version === 1 ? print : null,
      copy,
    });
    const outcome = version === 1 ? "stored" : "updated";
    const saved = { outcome, articleId: known.id, version, copyOf: copy?.groupId ?? null } as const;
    await onVersion?.(db, saved, rowsOf(prepared));
    // Decisions on the version before follow their words into the new one.
    if (outcome === "updated") await refreshWithin(db, known.id);
    return saved;
  });
}

/** The facts with what became of each since the version before, and the changes in all; a first version has none. */
async function comparedWith(
  db: Kysely<Tables>,
  { id, version }: { id: string; version: number },
  record: PreparedRecord,
): Promise<{ rows: string; changes: string | null }> {
  const older = version > 0 ? await getRecord({ db }, id, version) : undefined;
  if (!older) return { rows: record.rows, changes: null };
  const rows = rowsOf(record);
  const { changes, fate } = compareFacts(factRows(older), rows);
  const fated = rows.map((row) => ({ ...row, change: fate.get(row.fact_id) ?? "gained" }));
  return { rows: packRows(fated), changes: storableJson(changes) };
}

/** The article says what it said before, or what another says. */
async function settleArticle(
  db: Kysely<Tables>,
  articleId: string,
  { duplicateOf, page }: { duplicateOf?: string; page: KeptPage | undefined },
): Promise<void> {
  await sql`
    ${page ? sql`with page_row as (${keptPage(page)})` : sql``}
    update wiredesk.articles set error_code = null, error = null,
      ${duplicateOf === undefined ? sql`state = 'stored'` : sql`state = 'duplicate', duplicate_of = ${duplicateOf}`}
      ${page ? sql`, ${pageColumns(page)}` : sql``}
    where id = ${articleId}`.execute(db);
}

function nothing(outcome: "void" | "unchanged" | "duplicate", articleId: string): Saved {
  return { outcome, articleId, version: 0, copyOf: null };
}
