import { type Kysely, sql } from "kysely";

/** Alerts that were given up are counted every few seconds, and never many; those that were delivered are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index deliveries_failed on wiredesk.deliveries (created_at) where state = 'failed'`.execute(
    db,
  );
}
