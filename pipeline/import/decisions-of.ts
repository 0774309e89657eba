import type { ArticleRecord, Correction, FactKind, NewDecision } from "../../schemas/index.js";
import type { GoldFact } from "../evaluate/gold/gold-article.js";
import { type AnchoredFact, anchoredFacts } from "../store/decisions/index.js";

export interface ImportRules {
  /** Families that were annotated in full: what was not marked in them is rejected. */
  complete: ReadonlySet<FactKind>;
}

/**
 * What annotations made elsewhere say of a record: marked and found is accepted, marked otherwise is corrected, marked
 * and not found is added. Facts are the same where they are of one family and begin and end, or for quotes begin, at
 * the same characters.
 */
export function decisionsOf(
  gold: readonly GoldFact[],
  record: ArticleRecord,
  { complete }: ImportRules,
): NewDecision[] {
  const facts = anchoredFacts(record);
  const seen = new Set<string>();
  const decisions: NewDecision[] = [];
  for (const mark of gold) {
    const fact = facts.find((one) => stands(one, mark));
    if (!fact) decisions.push(added(mark));
    else if (!seen.has(fact.id)) decisions.push(judged(fact, mark));
    if (fact) seen.add(fact.id);
  }
  const missed = facts.filter(({ id, kind }) => complete.has(kind) && !seen.has(id));
  return [...decisions, ...missed.map(({ id }) => ({ verdict: "reject" as const, factId: id }))];
}

function stands({ kind, ranges }: AnchoredFact, mark: GoldFact): boolean {
  const [start, end] = mark.spans[0]!;
  if (kind !== mark.kind) return false;
  if (kind === "quote") return ranges[0]?.start === start;
  return ranges.some((range) => range.start === start && range.end === end);
}

function judged({ id, type, value }: AnchoredFact, mark: GoldFact): NewDecision {
  const correction: Correction = {
    ...(mark.type !== undefined && mark.type !== type && { type: mark.type as Correction["type"] }),
    ...(mark.value !== undefined && mark.value !== value && { value: mark.value }),
  };
  if (Object.keys(correction).length === 0) return { verdict: "accept", factId: id };
  return { verdict: "edit", factId: id, correction };
}

function added({ kind, type, spans, name, value }: GoldFact): NewDecision {
  const [start, end] = spans[0]!;
  const correction: Correction = {
    ...(type !== undefined && { type: type as Correction["type"] }),
    ...(value !== undefined && { value }),
    ...(kind === "entity" && name && { name }),
    ...(kind === "quote" && name && { speaker: name }),
    ...(kind === "count" && name && { what: name }),
    ...(spans.length > 1 && { spans: spans.map(([from, to]) => ({ start: from, end: to })) }),
  };
  const given = Object.keys(correction).length > 0 ? { correction } : {};
  return { verdict: "add", add: { kind, start, end }, ...given };
}
