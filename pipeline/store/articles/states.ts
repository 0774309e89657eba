import { sql } from "kysely";
import { bumpCounter } from "../counters.js";
import type { Store } from "../open.js";
import type { Ticket } from "./offer.js";

/** The article of a ticket, if the ticket is still good: a job of an older revision, or done before, finds nothing. */
export function ticketed(store: Store, { articleId, revision }: Ticket, state: "queued" | "fetched") {
  return store.db
    .selectFrom("articles")
    .selectAll()
    .where("id", "=", articleId)
    .where("revision", "=", revision)
    .where("state", "=", state)
    .executeTakeFirst();
}

/** What a fetch brought. */
export interface Arrival {
  blobId: string;
  finalUrl: string;
  status: number;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  fetchedAt: string;
}

/** Notes that the page is here. @returns false if another worker was quicker. */
export async function markFetched(store: Store, ticket: Ticket, arrival: Arrival): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable("articles")
    .set({
      state: "fetched",
      blob_id: arrival.blobId,
      final_url: arrival.finalUrl,
      http_status: arrival.status,
      content_type: arrival.contentType,
      etag: arrival.etag,
      last_modified: arrival.lastModified,
      fetched_at: arrival.fetchedAt,
    })
    .where("id", "=", ticket.articleId)
    .where("revision", "=", ticket.revision)
    .where("state", "=", "queued")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Sends an article whose page is gone back to be fetched. */
export async function markLost(store: Store, ticket: Ticket): Promise<void> {
  await store.db
    .updateTable("articles")
    .set({ state: "queued", blob_id: null })
    .where("id", "=", ticket.articleId)
    .where("revision", "=", ticket.revision)
    .where("state", "=", "fetched")
    .execute();
}

/** Takes back what a wire has killed: it is no longer found, nor done if it is on its way. @returns how many. */
export async function withdrawArticles(
  store: Store,
  ids: readonly string[],
  reason: string,
): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await store.db
    .updateTable("articles")
    .set({ state: "withdrawn", revision: sql`revision + 1`, error_code: null, error: reason })
    .where("id", "in", [...ids])
    .where("state", "<>", "withdrawn")
    .returning("id")
    .execute();
  if (rows.length > 0) await bumpCounter(store.db, "withdrawn", rows.length);
  return rows.length;
}

/** Notes that the host says the page has not changed since the stored version. */
export async function markUnchanged(store: Store, ticket: Ticket): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("articles")
      .set({ state: "stored", error_code: null, error: null })
      .where("id", "=", ticket.articleId)
      .where("revision", "=", ticket.revision)
      .where("state", "in", ["queued", "fetched"])
      .where("version", ">", 0)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await bumpCounter(db, "unchanged");
  });
}

/** Drops an article for good and counts the reason, once. A stored version of it stays. */
export async function markDiscarded(
  store: Store,
  ticket: Ticket,
  reason: { code: string; message: string },
): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("articles")
      .set({ state: "discarded", error_code: reason.code, error: reason.message })
      .where("id", "=", ticket.articleId)
      .where("revision", "=", ticket.revision)
      .where("state", "in", ["queued", "fetched"])
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await bumpCounter(db, `discarded ${reason.code}`);
  });
}

/** Keeps the last error of an article that will be tried again, for whoever looks. */
export async function noteError(
  store: Store,
  ticket: Ticket,
  reason: { code: string; message: string },
): Promise<void> {
  await store.db
    .updateTable("articles")
    .set({ error_code: reason.code, error: reason.message })
    .where("id", "=", ticket.articleId)
    .where("revision", "=", ticket.revision)
    .where("state", "in", ["queued", "fetched"])
    .execute();
}

/** Articles on their way, after `after` in the order of ids: for a queue that lost its jobs. */
export function openTickets(store: Store, state: "queued" | "fetched", after: string, limit: number) {
  return store.db
    .selectFrom("articles")
    .select(["id as articleId", "revision"])
    .where("state", "=", state)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many articles are in each state. */
export async function countStates(store: Store): Promise<Record<string, number>> {
  const rows = await store.db
    .selectFrom("articles")
    .select(["state", sql<number>`count(*)::int`.as("n")])
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
