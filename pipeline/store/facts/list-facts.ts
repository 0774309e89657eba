import type { Store } from "../open.js";
import type { FactChange } from "../tables.js";
import type { FactRow } from "./fact-rows.js";

/** A fact as the stream of facts tells it. */
export interface StreamedFact extends FactRow {
  /** Ask for the facts after this one next time. */
  sequence: number;
  article_id: string;
  version: number;
  url: string;
  change: FactChange;
  /** False once a newer version of the article is stored. */
  current: boolean;
}

export interface FactFilter {
  kind?: FactRow["kind"];
  /** Default 1000, at most 10,000. */
  limit?: number;
}

/**
 * Facts stored after sequence number `since`, oldest first; 0 for all. No fact is ever missed or told twice; those of
 * articles that have been withdrawn by then are not told.
 */
export async function listFacts(
  store: Store,
  since: number,
  filter: FactFilter = {},
): Promise<StreamedFact[]> {
  let query = store.db
    .selectFrom("facts")
    .innerJoin("articles", "articles.id", "facts.article_id")
    .selectAll("facts")
    .select("articles.url")
    .where("facts.sequence", ">", String(since))
    .where("articles.state", "<>", "withdrawn")
    .orderBy("facts.sequence")
    .limit(Math.min(filter.limit ?? 1_000, 10_000));
  if (filter.kind) query = query.where("facts.kind", "=", filter.kind);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}
