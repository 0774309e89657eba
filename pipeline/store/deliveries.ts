import { type Selectable, sql } from "kysely";
import { storableText } from "./facts/storable.js";
import type { Store } from "./open.js";
import type { DeliveriesTable } from "./tables.js";

export type Delivery = Selectable<DeliveriesTable>;

export function getDelivery(store: Store, id: string): Promise<Delivery | undefined> {
  return store.db.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirst();
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
