import { sql } from "kysely";
import type { Store } from "./open.js";

/** A table may grow by so much before its statistics mislead. */
const growth = 1.2;

/**
 * Tells the planner of the embedded database what is in the tables that lists and pictures read. A server looks after
 * that itself; the embedded one never does.
 */
export async function refreshStatistics(store: Store): Promise<void> {
  if (!store.embedded) return;
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'wiredesk'::regnamespace and relkind = 'r'
      and relname in ('articles', 'desk_articles', 'facts', 'deliveries', 'decisions', 'copies', 'versions')
      and pg_relation_size(oid) / 8192 > greatest(relpages, 8) * ${growth}::float8`.execute(store.db);
  for (const { name } of rows) await sql`analyze ${sql.table(`wiredesk.${name}`)}`.execute(store.db);
}
