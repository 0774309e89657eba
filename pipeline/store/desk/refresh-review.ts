import { sql } from "kysely";
import type { Decision, ReviewStatus } from "../../../schemas/index.js";
import { attachDecisions } from "../decisions/attach.js";
import { decisionsOn } from "../decisions/log.js";
import type { Store } from "../open.js";
import { getRecord } from "../records/get-record.js";

/**
 * Writes down, beside an article's current facts, the last verdict on each, and on the article how far its review is.
 * Called after every decision and after a new version: decisions follow their words, not ids.
 */
export async function refreshReview(store: Store, articleId: string): Promise<void> {
  const decisions = await decisionsOn(store, articleId);
  const record = await getRecord(store, articleId);
  if (!record) return;
  const attached = attachDecisions(record, decisions);
  const verdicts = [...attached.byFact].flatMap(([fact_id, list]) => {
    const verdict = list.findLast(isVerdict)?.verdict;
    return verdict ? [{ fact_id, verdict }] : [];
  });
  await store.db.transaction().execute(async (db) => {
    await sql`
      update wiredesk.facts f set verdict = v.verdict
      from (select c.fact_id, j.verdict from wiredesk.facts c
        left join jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as j (fact_id text, verdict text)
          on j.fact_id = c.fact_id
        where c.article_id = ${articleId} and c.current) v
      where f.article_id = ${articleId} and f.current and f.fact_id = v.fact_id
        and f.verdict is distinct from v.verdict`.execute(db);
    await sql`
      update wiredesk.desk_articles d set decided = f.decided, least_confidence = f.least,
        status = ${statusOf(attached.onArticle)}::text
      from (select count(verdict)::int as decided, min(confidence) filter (where verdict is null) as least
        from wiredesk.facts where article_id = ${articleId} and current) f
      where d.article_id = ${articleId}`.execute(db);
    await sql`
      update wiredesk.desk_articles d set status = case when a.fact_count = d.decided then 'done' else 'started' end
      from wiredesk.articles a
      where a.id = d.article_id and d.article_id = ${articleId} and d.status = 'new' and d.decided > 0`.execute(
      db,
    );
  });
}

function isVerdict({ verdict }: Decision): boolean {
  return verdict === "accept" || verdict === "reject" || verdict === "edit";
}

function statusOf(onArticle: readonly Decision[]): ReviewStatus {
  return onArticle.at(-1)?.verdict === "send-back" ? "sent-back" : "new";
}
