import type { Decision } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { toDecision } from "./log.js";

/** Two reviewers' last word on one fact. */
export interface PairedDecision {
  first: Decision;
  second: Decision;
}

export interface Agreement {
  /** Facts that both judged. */
  both: number;
  /** Share judged alike. */
  observed: number;
  /** Cohen's kappa (Cohen 1960): agreement beyond chance; 1 where both always give one and the same verdict. */
  kappa: number;
  disagreements: PairedDecision[];
}

/** Compares two reviewers over the facts that both accepted, rejected or edited. */
export async function agreementOf(store: Store, first: string, second: string): Promise<Agreement> {
  const rows = await store.db
    .selectFrom("decisions")
    .selectAll()
    .where("reviewer", "in", [first, second])
    .where("undone", "=", false)
    .where("verdict", "in", ["accept", "reject", "edit"])
    .orderBy("id")
    .execute();
  const last = new Map<string, { first?: Decision; second?: Decision }>();
  for (const decision of rows.map(toDecision)) {
    const { anchor } = decision;
    const key = JSON.stringify([
      decision.articleId,
      anchor?.kind,
      anchor?.exact,
      anchor?.prefix,
      anchor?.suffix,
    ]);
    const side = decision.reviewer === first ? "first" : "second";
    last.set(key, { ...last.get(key), [side]: decision });
  }
  return compare([...last.values()].filter(isPair));
}

function isPair(pair: { first?: Decision; second?: Decision }): pair is PairedDecision {
  return pair.first !== undefined && pair.second !== undefined;
}

function compare(pairs: readonly PairedDecision[]): Agreement {
  const both = pairs.length;
  const disagreements = pairs.filter(({ first, second }) => said(first) !== said(second));
  const observed = both === 0 ? 0 : (both - disagreements.length) / both;
  const share = (side: "first" | "second", verdict: string) =>
    pairs.filter((pair) => pair[side].verdict === verdict).length / (both || 1);
  const chance = ["accept", "reject", "edit"].reduce(
    (sum, verdict) => sum + share("first", verdict) * share("second", verdict),
    0,
  );
  const kappa = both === 0 ? 0 : chance === 1 ? observed : (observed - chance) / (1 - chance);
  return { both, observed, kappa, disagreements };
}

/** Two edits agree only if they correct alike. */
const said = ({ verdict, correction }: Decision) =>
  JSON.stringify([verdict, verdict === "edit" ? correction : null]);
