import { createHash } from "node:crypto";
import type { AlertRule, ArticleRecord } from "../../schemas/index.js";
import type { FactRow, OnVersion } from "../store/index.js";
import { matchRecord, sameNews } from "./match.js";
import { receiverOf } from "./receiver.js";

/** What is sent. */
export interface Alert {
  rule: string;
  article: {
    id: string;
    version: number;
    url: string | null;
    title: string | null;
    publisher: string | null;
    publishedAt: string | null;
  };
  facts: Pick<FactRow, "fact_id" | "kind" | "type" | "name" | "value" | "text" | "sentence">[];
}

/**
 * Raises alerts in the transaction that stores the version: none is lost, and none is raised for a version that is not
 * stored. @param raised is told the ids of new deliveries.
 */
export function raiseAlerts(
  rules: readonly AlertRule[],
  record: ArticleRecord,
  raised: (deliveryId: string) => void,
): OnVersion {
  return async (db, { articleId, version }, rows) => {
    for (const rule of rules) {
      const ids = matchRecord(rule.when, record);
      if (ids === null) continue;
      const alert = describeAlert(rule.name, articleId, version, record, rows, ids);
      for (const receiver of new Set(rule.to.map(receiverOf))) {
        const id = deliveryId(rule.name, receiver, articleId, sameNews(rows, ids));
        const inserted = await db
          .insertInto("deliveries")
          .values({
            id,
            rule: rule.name,
            receiver,
            article_id: articleId,
            version,
            payload: JSON.stringify(alert),
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .executeTakeFirst();
        if (inserted) raised(inserted.id);
      }
    }
  };
}

function deliveryId(...parts: string[]): string {
  return `w${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24)}`;
}

function describeAlert(
  rule: string,
  id: string,
  version: number,
  { source, article }: ArticleRecord,
  rows: readonly FactRow[],
  ids: readonly string[],
): Alert {
  return {
    rule,
    article: {
      id,
      version,
      url: source.url,
      title: article.title,
      publisher: source.publisher ?? null,
      publishedAt: article.publishedAt,
    },
    facts: rows
      .filter(({ fact_id }) => ids.includes(fact_id))
      .map(({ fact_id, kind, type, name, value, text, sentence }) => ({
        fact_id,
        kind,
        type,
        name,
        value,
        text,
        sentence,
      })),
  };
}
