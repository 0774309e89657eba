import type { Kysely } from "kysely";
import {
  type Anchor,
  type ArticleRecord,
  type Decision,
  type NewDecision,
  WiredeskError,
} from "../../../schemas/index.js";
import { storableJson, storableText } from "../facts/storable.js";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";
import { type Action, act } from "./actions.js";
import { addedId, adderOf } from "./added-fact.js";
import { anchoredFacts, anchorOf } from "./anchor.js";
import { toDecision } from "./log.js";

/** The article and version that a reviewer has before the eyes. */
export interface Reviewed {
  articleId: string;
  version: number;
  record: ArticleRecord;
}

/** Writes a single decision to the log, as an action of its own. */
export async function decide(
  store: Store,
  on: Reviewed,
  reviewer: string,
  given: NewDecision,
): Promise<Decision> {
  const [decision] = await act(store, reviewer, (action) => decideAll(action, on, [given]));
  return decision!;
}

/**
 * Writes decisions on one article to the log, in their order, each anchored by the words that it was made on.
 * @throws {WiredeskError} WD_REVIEW_INVALID if a fact or stretch is not in that version.
 */
export async function decideAll(
  { db, id, reviewer }: Action,
  on: Reviewed,
  given: readonly NewDecision[],
): Promise<Decision[]> {
  if (given.length === 0) return [];
  const added = await addedAnchors(db, on.articleId, given);
  const rows = given.map((decision) => {
    const { anchor, rule } = target(on, decision, added);
    return {
      action_id: id,
      article_id: on.articleId,
      version: on.version,
      verdict: decision.verdict,
      fact_id: decision.factId ?? null,
      anchor: anchor && storableJson(anchor),
      rule,
      correction: decision.correction ? storableJson(decision.correction) : null,
      note: decision.note === undefined ? null : storableText(decision.note),
      reviewer,
    };
  });
  return (await db.insertInto("decisions").values(rows).returningAll().execute()).map(toDecision);
}

/** Where the added facts stand that are decided on, by id. */
async function addedAnchors(
  db: Kysely<Tables>,
  articleId: string,
  given: readonly NewDecision[],
): Promise<Map<string, Anchor>> {
  const ids = given.flatMap(({ factId }) => (factId && adderOf(factId)) || []);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("decisions")
    .selectAll()
    .where("article_id", "=", articleId)
    .where("verdict", "=", "add")
    .where("undone", "=", false)
    .where("id", "in", ids.map(String))
    .execute();
  return new Map(
    rows.map(toDecision).flatMap(({ id, anchor }) => (anchor ? [[addedId({ id }), anchor] as const] : [])),
  );
}

function target(
  { record, articleId }: Reviewed,
  decision: NewDecision,
  added: ReadonlyMap<string, Anchor>,
): { anchor: Anchor | null; rule: string | null } {
  const { text } = record.article;
  if (decision.add) {
    const { kind, start, end } = decision.add;
    if (start >= end || end > text.length) throw notThere(articleId, `${start}–${end}`);
    return { anchor: anchorOf(kind, text, { start, end }), rule: null };
  }
  if (decision.factId === undefined) return { anchor: null, rule: null };
  const anchor = added.get(decision.factId);
  if (anchor) return { anchor, rule: null };
  const fact = anchoredFacts(record).find(({ id }) => id === decision.factId);
  if (!fact) throw notThere(articleId, decision.factId);
  return { anchor: anchorOf(fact.kind, text, fact.range), rule: fact.rule };
}

function notThere(articleId: string, what: string): WiredeskError {
  return new WiredeskError("WD_REVIEW_INVALID", `article ${articleId} has no ${what} in this version`, {
    input: articleId,
  });
}
