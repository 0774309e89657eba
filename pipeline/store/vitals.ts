import { sql } from "kysely";
import type { Store } from "./open.js";

/** What a pipeline's watchers want to know every few seconds. Each is read from a small table or a small index. */
export interface Vitals {
  /** Of the feeds that are watched. */
  feedsFailing: number;
  /** Age in seconds of the article that has been waiting longest; `null` if none waits. */
  oldestWaitSeconds: number | null;
  quarantined: number;
  /** Alerts that have not reached their receiver, given up ones included. */
  alertsUndelivered: number;
}

export async function readVitals({ db }: Pick<Store, "db">): Promise<Vitals> {
  return db
    .selectNoFrom([
      sql<number>`(select count(*) from wiredesk.feeds where active and failures > 0)::float8`.as(
        "feedsFailing",
      ),
      sql<number | null>`(select extract(epoch from now() - min(queued_at)) from wiredesk.articles
        where state in ('queued', 'fetched'))::float8`.as("oldestWaitSeconds"),
      sql<number>`(select count(*) from wiredesk.quarantine)::float8`.as("quarantined"),
      sql<number>`((select count(*) from wiredesk.deliveries where state = 'waiting')
        + (select count(*) from wiredesk.deliveries where state = 'failed'))::float8`.as("alertsUndelivered"),
    ])
    .executeTakeFirstOrThrow();
}
