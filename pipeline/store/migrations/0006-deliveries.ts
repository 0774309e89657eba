import { type Kysely, sql } from "kysely";

/**
 * Alerts that were given up are counted every few seconds, and never many; those that were delivered are. What feeds have
 * said of the newness of articles is written as `markOf` does it, so that no article is asked for again for that alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index deliveries_failed on wiredesk.deliveries (created_at) where state = 'failed'`.execute(
    db,
  );
  await sql`
    update wiredesk.articles set feed_mark = case
      when feed_mark ~ '^version [0-9]+$' then substr(feed_mark, 9) || '|'
      else '|' || to_char(replace(feed_mark, 'captured ', '')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      end
    where feed_mark ~ '^(version [0-9]+|(captured )?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))$'`.execute(
    db,
  );
}
