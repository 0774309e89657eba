import { type DeskFilter, WiredeskError } from "../../../schemas/index.js";
import { type UndecidedFact, undecidedFacts } from "../desk/list-facts.js";
import { refreshWithin } from "../desk/refresh-review.js";
import type { Store } from "../open.js";
import { getRecord } from "../records/get-record.js";
import { act } from "./actions.js";
import { decideAll } from "./decide.js";

/**
 * Accepts every undecided fact that a filter shows, as one action.
 * @throws {WiredeskError} WD_REVIEW_CHANGED if they are not as many as the reviewer saw; then nothing is accepted.
 */
export function acceptAll(
  store: Store,
  reviewer: string,
  filter: DeskFilter,
  expected: number,
): Promise<number> {
  return act(store, reviewer, async (action) => {
    const found = await undecidedFacts({ db: action.db }, filter);
    if (found.length !== expected) {
      const message = `the filter now shows ${found.length} undecided facts, not ${expected}`;
      throw new WiredeskError("WD_REVIEW_CHANGED", message);
    }
    for (const [articleId, facts] of byArticle(found)) {
      const { version } = facts[0]!;
      const record = await getRecord({ db: action.db }, articleId, version);
      if (!record) continue;
      const accept = facts.map(({ factId }) => ({ verdict: "accept" as const, factId }));
      await decideAll(action, { articleId, version, record }, accept);
      await refreshWithin(action.db, articleId);
    }
    return found.length;
  });
}

function byArticle(facts: readonly UndecidedFact[]): Map<string, UndecidedFact[]> {
  const articles = new Map<string, UndecidedFact[]>();
  for (const fact of facts) {
    const list = articles.get(fact.articleId);
    if (list) list.push(fact);
    else articles.set(fact.articleId, [fact]);
  }
  return articles;
}
