import type { Kysely } from "kysely";
import type { Decision, ReviewStatus } from "../../../schemas/index.js";
import { type Attached, attachDecisions } from "../decisions/attach.js";
import { decisionsOn } from "../decisions/log.js";
import { lockSequence } from "../facts/insert-facts.js";
import { writeFacts } from "../facts/write-facts.js";
import type { Store } from "../open.js";
import { getRecord } from "../records/get-record.js";
import type { Tables } from "../tables.js";
import { isVerdict, type ReviewedRow, reviewedRows } from "./reviewed-rows.js";

/**
 * Brings an article's current facts, and how far its review is, up to date with the decisions on it. Called after
 * every decision, new version and re-extraction: decisions follow their words, not ids.
 * @returns where the decisions stand now; nothing if there is no such article.
 */
export function refreshReview(store: Store, articleId: string): Promise<Attached | undefined> {
  return store.db.transaction().execute((db) => refreshWithin(db, articleId));
}

/** The same within a transaction. */
export async function refreshWithin(db: Kysely<Tables>, articleId: string): Promise<Attached | undefined> {
  await lockSequence(db);
  // Two reviewers of one article take turns, so that the later of them sees what the earlier decided.
  const article = await db
    .selectFrom("desk_articles")
    .innerJoin("articles", "articles.id", "desk_articles.article_id")
    .select("articles.version")
    .where("desk_articles.article_id", "=", articleId)
    .forUpdate("desk_articles")
    .executeTakeFirst();
  const record = article && (await getRecord({ db }, articleId, article.version));
  if (!article || !record) return undefined;
  const decisions = await decisionsOn({ db }, articleId);
  const attached = attachDecisions(record, decisions);
  const rows = reviewedRows(record, attached);
  await writeFacts(db, articleId, article.version, rows);
  const open = rows.filter(({ verdict }) => verdict === null).map(({ confidence }) => confidence);
  await db
    .updateTable("desk_articles")
    .set({
      decided: rows.length - open.length,
      least_confidence: open.length === 0 ? null : Math.min(...open),
      status: statusOf(rows, decisions),
      lost: attached.lost.length,
    })
    .where("article_id", "=", articleId)
    .execute();
  return attached;
}

/** An article sent back is so until somebody decides on it again. */
function statusOf(rows: readonly ReviewedRow[], decisions: readonly Decision[]): ReviewStatus {
  const standing = decisions.filter(({ undone }) => !undone);
  const last = standing.findLast((decision) => isVerdict(decision) || decision.verdict === "send-back");
  if (last?.verdict === "send-back") return "sent-back";
  const decided = rows.filter(({ verdict }) => verdict !== null).length;
  if (decided === 0) return "new";
  return decided === rows.length ? "done" : "started";
}
