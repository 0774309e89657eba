import { type Kysely, sql } from "kysely";
import type { Store } from "./open.js";
import type { Tables } from "./tables.js";

/** Adds to a named counter of today (UTC). Inside a transaction it counts if and only if the work counts. */
export async function bumpCounter(db: Kysely<Tables>, name: string, by = 1): Promise<void> {
  await db
    .insertInto("counters")
    .values({ name, day: sql`(now() at time zone 'utc')::date`, n: by })
    .onConflict((conflict) =>
      conflict.columns(["name", "day"]).doUpdateSet({ n: sql`counters.n + excluded.n` }),
    )
    .execute();
}

/** Every counter summed over all days, or from `since` (a day, ISO) on. */
export async function readCounters(store: Store, since?: string): Promise<Record<string, number>> {
  let query = store.db
    .selectFrom("counters")
    .select(["name", sql<number>`sum(n)::float8`.as("total")])
    .groupBy("name")
    .orderBy("name");
  if (since !== undefined) query = query.where("day", ">=", sql<Date>`${since}::date`);
  return Object.fromEntries((await query.execute()).map(({ name, total }) => [name, total]));
}
