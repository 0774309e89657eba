import type { ArticleRecord, Decision, FactKind, Range } from "../../../schemas/index.js";
import { addedId, adderOf } from "./added-fact.js";
import { type AnchoredFact, anchoredFacts, findAnchor } from "./anchor.js";

/** Where the decisions on an article stand in one of its versions. */
export interface Attached {
  /** Standing decisions by fact id of the record (or of an added fact), oldest first. */
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
 * changed article, ids and offsets may all be different. A rejected fact that is gone is no loss. A fact that a
 * reviewer added and the extractors now find themselves is that fact, with all that was decided on it.
 */
export function attachDecisions(record: ArticleRecord, decisions: readonly Decision[]): Attached {
  const facts = anchoredFacts(record);
  const attached: Attached = { byFact: new Map(), added: [], onArticle: [], lost: [] };
  /** Ids of added facts, and the facts that they are. */
  const homes = new Map<string, string>();
  for (const decision of decisions.filter(({ undone }) => !undone)) {
    const { anchor } = decision;
    if (anchor === null) {
      attached.onArticle.push(decision);
      continue;
    }
    const place = findAnchor(anchor, record.article.text);
    if (decision.verdict === "add") {
      const found = place && facts.find((fact) => fact.kind === anchor.kind && likeness(fact, place) === 1);
      if (place) homes.set(addedId(decision), found?.id ?? addedId(decision));
      if (place && !found) attached.added.push({ decision, ...place });
      if (found || !place) enter(attached, decision, found?.id);
      continue;
    }
    const onAdded = decision.factId !== null && adderOf(decision.factId) !== null;
    const id = onAdded ? homes.get(decision.factId!) : place && mostAlike(facts, anchor.kind, place)?.id;
    enter(attached, decision, id);
  }
  return attached;
}

function enter({ byFact, lost }: Attached, decision: Decision, factId: string | null | undefined): void {
  if (factId) byFact.set(factId, [...(byFact.get(factId) ?? []), decision]);
  else if (decision.verdict !== "reject") lost.push(decision);
}

/** The fact of that kind that has most in common with the stretch. */
function mostAlike(facts: readonly AnchoredFact[], kind: FactKind, place: Range): AnchoredFact | null {
  let best: { fact: AnchoredFact; alike: number } | null = null;
  for (const fact of facts) {
    const alike = fact.kind === kind ? likeness(fact, place) : 0;
    if (alike > (best?.alike ?? 0)) best = { fact, alike };
  }
  return best?.fact ?? null;
}

/** Shared characters over all characters of both, for the stretch of the fact that is most alike; 1 where one is equal. */
function likeness({ ranges }: AnchoredFact, { start, end }: Range): number {
  return Math.max(
    ...ranges.map((range) => {
      const shared = Math.min(end, range.end) - Math.max(start, range.start);
      return Math.max(0, shared) / (Math.max(end, range.end) - Math.min(start, range.start));
    }),
  );
}
