import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Store } from "./open.js";
import type { Tables } from "./tables.js";

/** Adds to a named counter of today (UTC). Inside a transaction it counts if and only if the work counts. */
export async function bumpCounter(db: Kysely<Tables>, name: string, by = 1): Promise<void> {
  await bumped(name, by).execute(db);
}

/** The statement that adds to a counter, as a part of a larger one. */
export function bumped(name: string, by = 1): RawBuilder<unknown> {
  return sql`
    insert into wiredesk.counters (name, day, n) values (${name}, (now() at time zone 'utc')::date, ${by}::bigint)
    on conflict (name, day) do update set n = counters.n + excluded.n`;
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
