import { sql } from "kysely";
import type { ArticleRecord, Reextracted } from "../../../schemas/index.js";
import { describedForDesk, deskEntry } from "../desk/describe-article.js";
import { refreshWithin } from "../desk/refresh-review.js";
import { factRows } from "../facts/fact-rows.js";
import { insertedFacts, lockSequence } from "../facts/insert-facts.js";
import { packRows } from "../facts/packed-rows.js";
import { storableJson } from "../facts/storable.js";
import type { Store } from "../open.js";
import { compareFacts } from "../versions/changes.js";
import { getRecord } from "./get-record.js";

/**
 * Puts what a re-extraction found in the place of the facts of an article's current version, and attaches the
 * decisions anew. @returns nothing if a newer version has come in between.
 */
export function replaceFacts(
  store: Store,
  articleId: string,
  version: number,
  record: ArticleRecord,
): Promise<Reextracted | undefined> {
  return store.db.transaction().execute(async (db) => {
    await lockSequence(db);
    const article = await db
      .selectFrom("articles")
      .select("title")
      .where("id", "=", articleId)
      .where("version", "=", version)
      .forNoKeyUpdate()
      .executeTakeFirst();
    const before = article && (await getRecord({ db }, articleId, version));
    if (!article || !before) return undefined;
    const rows = factRows(record);
    const { changes, fate } = compareFacts(factRows(before), rows);
    const same = factsAsText(before) === factsAsText(record);
    if (!same) {
      const older = version > 1 ? await getRecord({ db }, articleId, version - 1) : undefined;
      const sinceOlder = older ? storableJson(compareFacts(factRows(older), rows).changes) : null;
      await db
        .updateTable("versions")
        .set({ record: JSON.stringify(record), changes: sinceOlder })
        .where("article_id", "=", articleId)
        .where("version", "=", version)
        .execute();
      await db.updateTable("articles").set({ fact_count: rows.length }).where("id", "=", articleId).execute();
      await describedForDesk(articleId, deskEntry(record), true).execute(db);
      await db
        .deleteFrom("facts")
        .where("article_id", "=", articleId)
        .where("version", "=", version)
        .execute();
      const fated = rows.map((row) => ({ ...row, change: fate.get(row.fact_id) ?? ("gained" as const) }));
      await insertedFacts(articleId, version, packRows(fated)).execute(db);
    }
    await db
      .updateTable("versions")
      .set({ extracted_at: sql`now()` })
      .where("article_id", "=", articleId)
      .where("version", "=", version)
      .execute();
    const attached = await refreshWithin(db, articleId);
    const onFacts = [...(attached?.byFact.values() ?? [])].flat().length;
    return {
      articleId,
      title: article.title,
      outcome: same ? "unchanged" : "changed",
      gained: changes.gained.length,
      lost: changes.lost.length,
      changed: changes.changed.length,
      attached: onFacts + (attached?.added.length ?? 0),
      unfit: attached?.lost ?? [],
    };
  });
}

function factsAsText({ entities, counts, dates, quotes, extensions }: ArticleRecord): string {
  return JSON.stringify([entities, counts, dates, quotes, extensions]);
}

export interface StoredFilter {
  publisher?: string | undefined;
  /** First and last day of publication, ISO dates, inclusive. */
  since?: string | undefined;
  until?: string | undefined;
  ids?: readonly string[] | undefined;
}

/** Ids of stored articles, after `after` in their order; what was withdrawn is left out. */
export async function storedIds(
  store: Store,
  filter: StoredFilter,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await matching(store, filter)
    .select("article_id")
    .where("article_id", ">", after)
    .orderBy("article_id")
    .limit(limit)
    .execute();
  return rows.map(({ article_id }) => article_id);
}

export async function countStored(store: Store, filter: StoredFilter): Promise<number> {
  const { n } = await matching(store, filter)
    .select(sql<number>`count(*)::int`.as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

function matching(store: Store, { publisher, since, until, ids }: StoredFilter) {
  let query = store.db
    .selectFrom("desk_articles")
    .where(
      sql<boolean>`exists (select 1 from wiredesk.articles a where a.id = article_id and a.state <> 'withdrawn')`,
    );
  if (publisher !== undefined) query = query.where("publisher", "=", publisher);
  if (since !== undefined) query = query.where("day", ">=", sql<Date>`${since}::date`);
  if (until !== undefined) query = query.where("day", "<=", sql<Date>`${until}::date`);
  if (ids !== undefined) query = query.where("article_id", "in", ids.length > 0 ? [...ids] : [""]);
  return query;
}
