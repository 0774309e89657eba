import type { Decision, FactKind, NewDecision } from "../../schemas/index.js";
import type { Gold, GoldArticle } from "../evaluate/gold/gold-article.js";
import { act, decideAll, decisionsOn, refreshAll } from "../store/decisions/index.js";
import { getArticleVersion, type Store } from "../store/index.js";
import { decisionsOf } from "./decisions-of.js";

export interface ImportOptions {
  /** The name under which the decisions are logged. */
  reviewer: string;
  /** What the annotators did not mark, in the families that they marked at all, is rejected. */
  complete: boolean;
}

/** What became of one annotated article. */
export interface Imported {
  id: string;
  /** Why nothing was taken; absent where it was. */
  refused?: "no such article" | "its text is another";
  accepted: number;
  corrected: number;
  added: number;
  rejected: number;
  /** Decided so already by the same reviewer. */
  known: number;
}

/**
 * Takes annotations that were made with another tool on stored articles as decisions of a reviewer: they stand in the
 * log, can be undone, and outlive extraction like all others. Articles are found by their ids, as the exports name them.
 */
export async function importAnnotations(
  store: Store,
  gold: Gold,
  options: ImportOptions,
): Promise<Imported[]> {
  const complete = new Set<FactKind>(options.complete ? gold.kinds : []);
  const imported: Imported[] = [];
  for (const article of gold.articles)
    imported.push(await importOne(store, article, complete, options.reviewer));
  return imported;
}

async function importOne(
  store: Store,
  { id, text, facts }: GoldArticle,
  complete: ReadonlySet<FactKind>,
  reviewer: string,
): Promise<Imported> {
  const none = { id, accepted: 0, corrected: 0, added: 0, rejected: 0, known: 0 };
  const current = await getArticleVersion(store, id);
  if (!current) return { ...none, refused: "no such article" };
  const { version, record } = current;
  if (record.article.text !== text) return { ...none, refused: "its text is another" };
  const standing = (await decisionsOn(store, id)).filter((one) => one.reviewer === reviewer && !one.undone);
  const decisions = decisionsOf(facts, record, { complete });
  const fresh = decisions.filter((decision) => !standing.some((one) => isSame(one, decision, version)));
  const on = { articleId: id, version, record };
  if (fresh.length > 0)
    await refreshAll(store, await act(store, reviewer, (action) => decideAll(action, on, fresh)));
  const count = (verdict: NewDecision["verdict"]) => fresh.filter((one) => one.verdict === verdict).length;
  return {
    id,
    accepted: count("accept"),
    corrected: count("edit"),
    added: count("add"),
    rejected: count("reject"),
    known: decisions.length - fresh.length,
  };
}

function isSame(standing: Decision, decision: NewDecision, version: number): boolean {
  if (standing.verdict !== decision.verdict) return false;
  if (JSON.stringify(standing.correction) !== JSON.stringify(decision.correction ?? null)) return false;
  const { add } = decision;
  if (add) return standing.anchor?.kind === add.kind && standing.anchor.start === add.start;
  return standing.version === version && standing.factId === decision.factId;
}
