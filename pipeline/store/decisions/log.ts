import type { Selectable } from "kysely";
import { Decision } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import type { DecisionsTable } from "./tables.js";

export interface LogFilter {
  reviewer?: string;
  /** Only entries older than this one, for paging. */
  beforeId?: number;
  limit?: number;
}

/** All decisions on an article, oldest first, undone ones included. */
export async function decisionsOn(store: Pick<Store, "db">, articleId: string): Promise<Decision[]> {
  const rows = await store.db
    .selectFrom("decisions")
    .selectAll()
    .where("article_id", "=", articleId)
    .orderBy("id")
    .execute();
  return rows.map(toDecision);
}

/** Who decided what and when, newest first. */
export async function decisionLog(
  store: Store,
  { reviewer, beforeId, limit = 100 }: LogFilter,
): Promise<Decision[]> {
  let query = store.db.selectFrom("decisions").selectAll().orderBy("id", "desc").limit(limit);
  if (reviewer !== undefined) query = query.where("reviewer", "=", reviewer);
  if (beforeId !== undefined) query = query.where("id", "<", String(beforeId));
  return (await query.execute()).map(toDecision);
}

export function toDecision(row: Selectable<DecisionsTable>): Decision {
  return Decision.parse({
    id: Number(row.id),
    articleId: row.article_id,
    version: row.version,
    verdict: row.verdict,
    factId: row.fact_id,
    anchor: row.anchor,
    rule: row.rule,
    correction: row.correction,
    note: row.note,
    reviewer: row.reviewer,
    createdAt: row.created_at.toISOString(),
    undone: row.undone,
  });
}

/** Everybody who has decided anything, in alphabetical order. */
export async function reviewers(store: Store): Promise<string[]> {
  const rows = await store.db
    .selectFrom("decisions")
    .select("reviewer")
    .distinct()
    .orderBy("reviewer")
    .execute();
  return rows.map(({ reviewer }) => reviewer);
}
