import { type Kysely, sql } from "kysely";

/** A receiver of alerts was told by its place among those of its rule, which changes with the configuration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table wiredesk.deliveries alter column target drop not null,
    add column receiver text not null default 'unknown'`.execute(db);
}
