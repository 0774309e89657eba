import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";
import { factColumns, factColumnsOf, setFactColumns, typedFactColumns } from "./columns.js";
import type { FactRow } from "./fact-rows.js";
import { storableJson } from "./storable.js";

/**
 * Makes the stored facts of a version those of `rows`: writes what differs, adds what is new, drops what is not
 * among them. A row that stays keeps its sequence number. Its transaction holds `lockSequence`.
 */
export async function writeFacts(
  db: Kysely<Tables>,
  articleId: string,
  version: number,
  rows: readonly (FactRow & { verdict: string | null })[],
): Promise<void> {
  const ids = rows.map(({ fact_id }) => fact_id);
  const { rows: stored } = await sql<{ fact_id: string }>`
    select fact_id from wiredesk.facts where article_id = ${articleId} and version = ${version}`.execute(db);
  const known = new Set(stored.map(({ fact_id }) => fact_id));
  const here = sql`article_id = ${articleId} and version = ${version}`;
  await sql`delete from wiredesk.facts where ${here} and fact_id <> all(${ids}::text[])`.execute(db);
  const wanted = sql`jsonb_to_recordset(${storableJson(rows)}::jsonb) as w (${typedFactColumns}, verdict text)`;
  await sql`
    update wiredesk.facts f set ${setFactColumns("w")}, verdict = w.verdict from ${wanted}
    where f.article_id = ${articleId} and f.version = ${version} and f.fact_id = w.fact_id
      and (${factColumnsOf("f")}, f.verdict) is distinct from (${factColumnsOf("w")}, w.verdict)`.execute(db);
  const fresh = rows.filter(({ fact_id }) => !known.has(fact_id));
  if (fresh.length === 0) return;
  await sql`
    insert into wiredesk.facts (article_id, version, ${factColumns}, verdict, change)
    select ${articleId}, ${version}::int, ${factColumns}, verdict, 'gained'
    from jsonb_to_recordset(${storableJson(fresh)}::jsonb) as w (${typedFactColumns}, verdict text)`.execute(
    db,
  );
}
