import { type Kysely, sql } from "kysely";
import type { FactChange, Tables } from "../tables.js";
import type { FactRow } from "./fact-rows.js";

/**
 * Writes the facts of one version. The lock holds until the transaction ends, so that sequence numbers become
 * visible in their order: a reader that asks for facts after n never misses one. Take it last, it serialises savers.
 */
export async function insertFacts(
  db: Kysely<Tables>,
  articleId: string,
  version: number,
  rows: readonly (FactRow & { change: FactChange })[],
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('wiredesk.facts'))`.execute(db);
  await db
    .updateTable("facts")
    .set({ current: false })
    .where("article_id", "=", articleId)
    .where("current", "=", true)
    .execute();
  // One parameter instead of twenty a row: five times cheaper in the embedded database.
  await sql`
    insert into wiredesk.facts (article_id, version, fact_id, kind, type, name, value, min, max, qualifier, currency,
      unit, speaker, start_offset, end_offset, text, sentence, confidence, rule, change)
    select ${articleId}, ${version}::int, fact_id, kind, type, name, value, min, max, qualifier, currency,
      unit, speaker, start_offset, end_offset, text, sentence, confidence, rule, change
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as t (fact_id text, kind text, type text,
      name text, value float8, min float8, max float8, qualifier text, currency text, unit text, speaker text,
      start_offset int, end_offset int, text text, sentence text, confidence float4, rule text, change text)`.execute(
    db,
  );
}

// With the u flag a surrogate matches only where it stands alone.
const unstorable = /[\0\ud800-\udfff]/gu;

/** PostgreSQL's text holds neither U+0000 nor a lone surrogate; both become U+FFFD, and offsets stay right. */
export function storableText(text: string): string {
  return text.replace(unstorable, "\ufffd");
}

function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? storableText(item) : item));
}
