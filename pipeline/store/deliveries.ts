import { type Selectable, sql } from "kysely";
import { storableText } from "./facts/storable.js";
import type { Store } from "./open.js";
import type { DeliveriesTable } from "./tables.js";

export type Delivery = Selectable<DeliveriesTable>;

/** An alert, and whether its article has been taken back since. */
export async function getDelivery(
  store: Store,
  id: string,
): Promise<(Delivery & { withdrawn: boolean }) | undefined> {
  const row = await store.db
    .selectFrom("deliveries")
    .leftJoin("articles", "articles.id", "deliveries.article_id")
    .selectAll("deliveries")
    .select("articles.state as article_state")
    .where("deliveries.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { article_state, ...delivery } = row;
  return { ...delivery, withdrawn: article_state === "withdrawn" };
}

/** Alerts that were raised a while ago and are not delivered: their jobs may be lost. */
export async function overdueDeliveries(store: Store, limit: number): Promise<string[]> {
  const rows = await store.db
    .selectFrom("deliveries")
    .select("id")
    .where("state", "=", "waiting")
    .where(sql<boolean>`created_at < now() - interval '1 minute'`)
    .orderBy("created_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function noteDelivery(
  store: Store,
  id: string,
  { state, error }: { state: Delivery["state"]; error?: string },
): Promise<void> {
  await store.db
    .updateTable("deliveries")
    .set({ state, error: error === undefined ? null : storableText(error), attempts: sql`attempts + 1` })
    .where("id", "=", id)
    .execute();
}

/** Alerts that have not reached their receiver, newest first. */
export function listUndelivered(store: Store, limit: number): Promise<Delivery[]> {
  return store.db
    .selectFrom("deliveries")
    .selectAll()
    .where("state", "in", ["waiting", "failed"])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/**
 * Lets alerts be sent once more (`waiting`), or never (`dropped`); all that did not arrive without `ids`. @returns how
 * many there were.
 */
export async function resolveDeliveries(
  store: Store,
  state: "waiting" | "dropped",
  ids?: readonly string[],
): Promise<number> {
  let query = store.db.updateTable("deliveries").set({ state }).where("state", "in", ["waiting", "failed"]);
  if (ids !== undefined) query = query.where("id", "in", ids.length > 0 ? [...ids] : [""]);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}
