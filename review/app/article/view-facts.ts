import type { DeskArticleView } from "../../../schemas/desk-lists.js";
import type { Decision, FactKind } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";
import { mergedAndSplit } from "./merged-and-split.js";
import type { ShownFact } from "./shown-fact.js";

type Raw = NonNullable<ShownFact["raw"]>;

/** All facts of a view in text order, added ones among them; with a lens, only that reviewer's decisions count. */
export function shownFacts(view: DeskArticleView, lens: string | null = null): ShownFact[] {
  const { record } = view;
  const byLens = (decisions: readonly Decision[] = []) =>
    decisions.filter(({ reviewer }) => lens === null || reviewer === lens);
  const news = newsOf(view);
  const shown = (kind: FactKind, raw: Raw, type: string, spans: Range[], name: string): ShownFact => ({
    ...decided({ type, name, spans }, byLens(view.byFact[raw.id])),
    id: raw.id,
    kind,
    confidence: raw.confidence,
    rule: raw.rule,
    raw,
    mergedInto: null,
    partOf: null,
    news: news.get(raw.id) ?? null,
  });
  const facts = [
    ...record.entities.map((one) => shown("entity", one, one.type, one.mentions, one.name)),
    ...record.counts.map((one) => shown("count", one, one.kind, [one.span], one.span.text)),
    ...record.dates.map((one) => shown("date", one, one.type, [one.span], one.span.text)),
    ...record.quotes.map((one) => shown("quote", one, one.kind, one.content, one.content[0]!.text)),
    ...view.added
      .filter(({ decision }) => lens === null || decision.reviewer === lens)
      .map((one) => addedFact(one, record.article.text, byLens(view.byFact[`added-${one.decision.id}`]))),
  ];
  return mergedAndSplit(facts, record.article.text).sort(
    (a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end,
  );
}

/** What a fact is after the decisions on it. */
function decided(found: Pick<ShownFact, "type" | "name" | "spans">, decisions: Decision[]) {
  const last = decisions.findLast(({ verdict }) => verdict !== "comment");
  const correction = last?.correction ?? null;
  const spans = correction?.spans ?? found.spans;
  return {
    type: correction?.type ?? found.type,
    name: correction?.name ?? found.name,
    spans,
    places: spans,
    verdict: last?.verdict ?? null,
    correction,
    decisions,
  };
}

function addedFact(
  { decision, start, end }: DeskArticleView["added"][number],
  text: string,
  later: Decision[],
): ShownFact {
  const { correction, anchor } = decision;
  const words = { type: correction?.type ?? "", name: correction?.name ?? text.slice(start, end) };
  const now = decided({ ...words, spans: [{ start, end }] }, later);
  return {
    ...now,
    id: `added-${decision.id}`,
    kind: anchor?.kind ?? "entity",
    confidence: 1,
    rule: "review/added",
    verdict: now.verdict ?? "add",
    correction: { ...correction, ...now.correction },
    decisions: [decision, ...later],
    raw: null,
    mergedInto: null,
    partOf: null,
    news: null,
  };
}

function newsOf({ versions, version }: DeskArticleView): Map<string, "new" | "changed"> {
  const change = version > 1 ? versions.find((one) => one.version === version) : undefined;
  return new Map([
    ...(change?.gained.map(({ id }) => [id, "new"] as const) ?? []),
    ...(change?.changed.map(({ after }) => [after.id, "changed"] as const) ?? []),
  ]);
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
  return { ...view, article: { ...view.article, ...standing(view, byFact, made) }, byFact, added, onArticle };
}

/** How far the review of the article is after decisions just made, as the server will say too. */
function standing(
  { article, record }: DeskArticleView,
  byFact: DeskArticleView["byFact"],
  made: readonly Decision[],
): Pick<DeskArticleView["article"], "status" | "decided"> {
  const facts = [...record.entities, ...record.counts, ...record.dates, ...record.quotes];
  const decided = facts.filter(({ id }) => byFact[id]?.some(({ verdict }) => verdict !== "comment")).length;
  if (made.some(({ verdict }) => verdict === "send-back")) return { status: "sent-back", decided };
  if (made.every(({ verdict }) => verdict === "comment")) return { status: article.status, decided };
  return { status: decided >= facts.length ? "done" : "started", decided };
}
