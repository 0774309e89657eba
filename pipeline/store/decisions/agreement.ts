import { sql } from "kysely";
import { z } from "zod";
import type { AgreementReport, Decision, Disagreement } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { toDecision } from "./log.js";

const mostDisagreements = 500;

type Pair = Pick<Disagreement, "first" | "second">;

/** Compares two reviewers over the facts that both accepted, rejected or edited. */
export async function agreementOf(store: Store, first: string, second: string): Promise<AgreementReport> {
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
  const { disagreements, ...figures } = compare([...last.values()].filter(isPair));
  const newest = disagreements.sort((a, b) => b.second.id - a.second.id).slice(0, mostDisagreements);
  return { ...figures, disagreements: await withSentences(store, newest) };
}

const Place = z.object({ id: z.string(), title: z.string().nullable(), sentence: z.string().nullable() });

/** Adds where each stands: the article's title, and the sentence around the words as it is now. */
async function withSentences(store: Store, pairs: readonly Pair[]): Promise<Disagreement[]> {
  const asked = pairs.map(({ first: { id, articleId, anchor } }) => ({
    id: String(id),
    article_id: articleId,
    kind: anchor?.kind,
    exact: anchor?.exact,
  }));
  const { rows } = await sql`
    select q.id, a.title, (select f.sentence from wiredesk.facts f
      where f.article_id = q.article_id and f.current and f.kind = q.kind and strpos(f.sentence, q.exact) > 0 limit 1) as sentence
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q (id text, article_id text, kind text, exact text)
    join wiredesk.articles a on a.id = q.article_id`.execute(store.db);
  const places = new Map(rows.map((row) => Place.parse(row)).map((place) => [place.id, place]));
  return pairs.map((pair) => {
    const { title = null, sentence = null } = places.get(String(pair.first.id)) ?? {};
    return { ...pair, title, sentence: sentence ?? "" };
  });
}

function isPair(pair: { first?: Decision; second?: Decision }): pair is Pair {
  return pair.first !== undefined && pair.second !== undefined;
}

function compare(pairs: readonly Pair[]): Omit<AgreementReport, "disagreements"> & { disagreements: Pair[] } {
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
