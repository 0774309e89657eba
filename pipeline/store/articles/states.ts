import { sql } from "kysely";
import { unpackBlob } from "../blobs.js";
import { bumpCounter } from "../counters.js";
import { storableText } from "../facts/storable.js";
import type { Store } from "../open.js";
import { type Arrival, keptPage, makePage, pageColumns } from "./kept-page.js";
import type { Ticket } from "./offer.js";

/** What is known of an article beside its page. */
export interface ArticleAtHand {
  url: string;
  feed_url: string | null;
  feed_title: string | null;
  feed_published_at: Date | null;
  embargoed_until: Date | null;
}

const atHand = sql`a.url, f.url as feed_url, a.feed_title, a.feed_published_at, a.embargoed_until`;

/** What a fetch needs to know of an article, and whoever reads what it brings. */
export interface ArticleToFetch extends ArticleAtHand {
  version: number;
  etag: string | null;
  last_modified: string | null;
}

/** The article of a ticket that waits to be fetched: a job of an older revision, or done before, finds nothing. */
export async function articleToFetch(store: Store, ticket: Ticket): Promise<ArticleToFetch | undefined> {
  const { rows } = await sql<ArticleToFetch>`/* often */ select ${atHand}, a.version, a.etag, a.last_modified
    from wiredesk.articles a left join wiredesk.feeds f on f.id = a.feed_id
    where ${standing(ticket, "queued", "a.")}`.execute(store.db);
  return rows[0];
}

/** What the extraction of an article needs to know, with its page. */
export interface ArticleToProcess extends ArticleAtHand {
  final_url: string | null;
  http_status: number | null;
  content_type: string | null;
  fetched_at: Date | null;
  /** The page as it came, unless it has been thrown away. */
  body: Uint8Array | undefined;
}

/** The article of a ticket whose page waits to be extracted. */
export async function articleToProcess(store: Store, ticket: Ticket): Promise<ArticleToProcess | undefined> {
  const { rows } = await sql<
    Omit<ArticleToProcess, "body"> & { bytes: Uint8Array | null }
  >`/* often */ select ${atHand}, a.final_url, a.http_status, a.content_type, a.fetched_at, b.bytes
    from wiredesk.articles a
    left join wiredesk.feeds f on f.id = a.feed_id left join wiredesk.blobs b on b.id = a.blob_id
    where ${standing(ticket, "fetched", "a.")}`.execute(store.db);
  const [row] = rows;
  if (!row) return undefined;
  const { bytes, ...article } = row;
  return { ...article, body: bytes === null ? undefined : await unpackBlob(bytes) };
}

function standing({ articleId, revision }: Ticket, state: "queued" | "fetched", table = "") {
  const column = (name: string) => sql.raw(table + name);
  return sql`${column("id")} = ${articleId} and ${column("revision")} = ${revision}::int and ${column("state")} = ${state}`;
}

/** Keeps the page and notes that it is here. @returns false if another worker was quicker. */
export async function markFetched(store: Store, ticket: Ticket, arrival: Arrival): Promise<boolean> {
  const page = await makePage(arrival);
  const { numAffectedRows } = await sql`/* often */ with page_row as (${keptPage(page)})
    update wiredesk.articles set state = 'fetched', ${pageColumns(page)}
    where ${standing(ticket, "queued")}`.execute(store.db);
  return (numAffectedRows ?? 0n) > 0n;
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
      .set({ state: "discarded", error_code: reason.code, error: storableText(reason.message) })
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
    .set({ error_code: reason.code, error: storableText(reason.message) })
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
