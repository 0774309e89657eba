import { sql } from "kysely";
import type { Ticket } from "../articles/offer.js";
import { bumpCounter } from "../counters.js";
import { storableText } from "../facts/storable.js";
import type { Store } from "../open.js";

export interface QuarantineEntry {
  stage: string;
  code: string;
  reason: string;
}

/** Sets an article aside for a person, once per stage, and counts it. A stored version of it stays. */
export async function quarantineArticle(store: Store, ticket: Ticket, entry: QuarantineEntry): Promise<void> {
  const { stage, code } = entry;
  const reason = storableText(entry.reason);
  await store.db.transaction().execute(async (db) => {
    const article = await db
      .updateTable("articles")
      .set({ state: "quarantined", error_code: code, error: reason })
      .where("id", "=", ticket.articleId)
      .where("revision", "=", ticket.revision)
      .where("state", "in", ["queued", "fetched"])
      .returning("url")
      .executeTakeFirst();
    if (!article) return;
    await db
      .insertInto("quarantine")
      .values({ id: ticket.articleId, stage, article_id: ticket.articleId, url: article.url, code, reason })
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet({ stage, code, reason, times: sql`quarantine.times + 1`, created_at: sql`now()` }),
      )
      .execute();
    await bumpCounter(db, `quarantined ${code}`);
  });
}

/** What waits for a person, newest first. */
export function listQuarantine(store: Store, { limit = 100, code }: { limit?: number; code?: string } = {}) {
  let query = store.db.selectFrom("quarantine").selectAll().orderBy("created_at", "desc").limit(limit);
  if (code !== undefined) query = query.where("code", "=", code);
  return query.execute();
}

/**
 * Lets articles go through the pipeline once more: from the stored page where it is still there, else from the
 * fetch. @returns how many were found; the queue takes them up with the next look at open articles.
 */
export async function retryQuarantined(store: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return store.db.transaction().execute(async (db) => {
    const found = await db
      .deleteFrom("quarantine")
      .where("id", "in", [...ids])
      .returning(["article_id", "stage"])
      .execute();
    for (const { article_id, stage } of found) {
      await db
        .updateTable("articles")
        .set({
          state: sql`case when ${stage} = 'process' and blob_id in (select id from blobs) then 'fetched' else 'queued' end`,
          revision: sql`revision + 1`,
          error_code: null,
          error: null,
          queued_at: sql`now()`,
        })
        .where("id", "=", article_id)
        .where("state", "=", "quarantined")
        .execute();
    }
    return found.length;
  });
}

/** Gives quarantined articles up: they count as discarded. */
export async function dropQuarantined(store: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return store.db.transaction().execute(async (db) => {
    const found = await db
      .deleteFrom("quarantine")
      .where("id", "in", [...ids])
      .returning(["article_id", "code"])
      .execute();
    for (const { article_id, code } of found) {
      await db
        .updateTable("articles")
        .set({ state: "discarded" })
        .where("id", "=", article_id)
        .where("state", "=", "quarantined")
        .execute();
      await bumpCounter(db, `discarded ${code}`);
    }
    return found.length;
  });
}
