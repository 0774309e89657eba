import type { DeskArticleView } from "../../../schemas/desk.js";
import type { Entity } from "../../../schemas/entity.js";
import type { ArticleRecord } from "../../../schemas/record.js";
import type { Correction, Decision, FactKind, Verdict } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";

type Raw =
  | ArticleRecord["counts"][number]
  | ArticleRecord["dates"][number]
  | ArticleRecord["quotes"][number]
  | Entity;

/** A fact as the page shows it: what the extractors found, under the reviewers' corrections. */
export interface ShownFact {
  id: string;
  kind: FactKind;
  type: string;
  name: string;
  spans: Range[];
  confidence: number;
  rule: string;
  verdict: Verdict | null;
  correction: Correction | null;
  decisions: Decision[];
  /** `null` for a fact that a reviewer added. */
  raw: Raw | null;
}

/** All facts of a view in text order, added ones among them. */
export function shownFacts(view: DeskArticleView): ShownFact[] {
  const { record } = view;
  const { text } = record.article;
  const shown = (kind: FactKind, raw: Raw, type: string, spans: Range[], name: string): ShownFact => {
    const decisions = view.byFact[raw.id] ?? [];
    const last = decisions.findLast(({ verdict }) => verdict !== "comment");
    const correction = last?.correction ?? null;
    return {
      id: raw.id,
      kind,
      type: correction?.type ?? type,
      name: correction?.name ?? name,
      spans: correction?.spans ?? spans,
      confidence: raw.confidence,
      rule: raw.rule,
      verdict: last?.verdict ?? null,
      correction,
      decisions,
      raw,
    };
  };
  const facts = [
    ...record.entities.map((one) => shown("entity", one, one.type, one.mentions, one.name)),
    ...record.counts.map((one) => shown("count", one, one.kind, [one.span], one.span.text)),
    ...record.dates.map((one) => shown("date", one, one.type, [one.span], one.span.text)),
    ...record.quotes.map((one) => shown("quote", one, one.kind, one.content, one.content[0]!.text)),
    ...view.added.map((one) => addedFact(one, text)),
  ];
  return facts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end);
}

function addedFact({ decision, start, end }: DeskArticleView["added"][number], text: string): ShownFact {
  const words = text.slice(start, end);
  return {
    id: `added-${decision.id}`,
    kind: decision.anchor?.kind ?? "entity",
    type: decision.correction?.type ?? "",
    name: decision.correction?.name ?? words,
    spans: [{ start, end }],
    confidence: 1,
    rule: "review/added",
    verdict: "add",
    correction: decision.correction,
    decisions: [decision],
    raw: null,
  };
}

/** Enters decisions just made into a view, without asking for it anew. */
export function withDecisions(view: DeskArticleView, made: readonly Decision[]): DeskArticleView {
  const byFact = { ...view.byFact };
  const added = [...view.added];
  const onArticle = [...view.onArticle];
  for (const decision of made) {
    const { anchor, factId } = decision;
    if (decision.verdict === "add" && anchor) {
      added.push({ decision, start: anchor.start, end: anchor.start + anchor.exact.length });
    } else if (factId !== null) byFact[factId] = [...(byFact[factId] ?? []), decision];
    else onArticle.push(decision);
  }
  return { ...view, byFact, added, onArticle };
}
