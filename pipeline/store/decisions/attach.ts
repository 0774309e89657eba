import type { ArticleRecord, Decision } from "../../../schemas/index.js";
import { overlaps } from "../../../schemas/index.js";
import { anchoredFacts, findAnchor } from "./anchor.js";

/** Where the decisions on an article stand in one of its versions. */
export interface Attached {
  /** Standing decisions by fact id of the record, oldest first. */
  byFact: Map<string, Decision[]>;
  /** Facts that reviewers added, with their place in this text. */
  added: { decision: Decision; start: number; end: number }[];
  /** Comments on the article as a whole, and articles sent back. */
  onArticle: Decision[];
  /** Decisions that no longer fit: their words are gone, or no fact stands there any more. */
  lost: Decision[];
}

/**
 * Attaches decisions to the facts of a record by the words that they were made on: after a re-extraction or in a
 * changed article, ids and offsets may all be different. A rejected fact that is gone is no loss.
 */
export function attachDecisions(record: ArticleRecord, decisions: readonly Decision[]): Attached {
  const facts = anchoredFacts(record);
  const attached: Attached = { byFact: new Map(), added: [], onArticle: [], lost: [] };
  for (const decision of decisions.filter(({ undone }) => !undone)) {
    const { anchor } = decision;
    if (anchor === null) {
      attached.onArticle.push(decision);
      continue;
    }
    const place = findAnchor(anchor, record.article.text);
    if (place && decision.verdict === "add") {
      attached.added.push({ decision, ...place });
      continue;
    }
    const fact = place && facts.find(({ kind, range }) => kind === anchor.kind && overlaps(range, place));
    if (fact) attached.byFact.set(fact.id, [...(attached.byFact.get(fact.id) ?? []), decision]);
    else if (decision.verdict !== "reject") attached.lost.push(decision);
  }
  return attached;
}
