import type { Anchor, ArticleRecord, FactKind, Range } from "../../../schemas/index.js";
import { storableText } from "../facts/storable.js";

/** So much text on each side tells two equal stretches of an article apart. */
const contextLength = 40;

/** Anchors a stretch of text by its words. */
export function anchorOf(kind: FactKind, text: string, { start, end }: Range): Anchor {
  return {
    kind,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  };
}

/** A fact of a record as anchors see it: its kind and the stretch that stands for it. */
export interface AnchoredFact {
  kind: FactKind;
  id: string;
  type: string;
  /** The number of a count, the value of a date. */
  value: number | string | null;
  rule: string;
  range: Range;
  /** Every stretch of it; for an entity all its mentions. */
  ranges: readonly Range[];
}

/** The facts of a record with the stretch that each is anchored on: first mention, number, first content span. */
export function anchoredFacts({ entities, counts, dates, quotes }: ArticleRecord): AnchoredFact[] {
  const fact = (
    kind: FactKind,
    { id, rule }: { id: string; rule: string },
    ranges: readonly Range[],
    type: string,
    value: number | string | null = null,
  ): AnchoredFact => ({ kind, id, type, value, rule, range: ranges[0]!, ranges });
  return [
    ...entities.map((entity) => fact("entity", entity, entity.mentions, entity.type)),
    ...counts.map((count) => fact("count", count, [count.span], count.kind, count.value)),
    ...dates.map((date) => fact("date", date, [date.span], date.type, date.value)),
    ...quotes.map((quote) => fact("quote", quote, quote.content, quote.kind)),
  ];
}

/** Of all places where the anchor's exact text stands, the one whose surroundings fit best; `null` if it is gone. */
export function findAnchor(anchor: Anchor, article: string): Range | null {
  // Anchors come out of the store, which does not hold every character of an article.
  const text = storableText(article);
  let best: { start: number; score: number } | null = null;
  for (let start = text.indexOf(anchor.exact); start !== -1; start = text.indexOf(anchor.exact, start + 1)) {
    const score = contextScore(anchor, text, start);
    if (best === null || score > best.score) best = { start, score };
  }
  return best === null ? null : { start: best.start, end: best.start + anchor.exact.length };
}

/** Shared characters on both sides, then nearness to the old place. */
function contextScore(anchor: Anchor, text: string, start: number): number {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const after = text.slice(start + anchor.exact.length, start + anchor.exact.length + contextLength);
  const shared = sharedEnd(before, anchor.prefix) + sharedStart(after, anchor.suffix);
  return shared - Math.min(0.9, Math.abs(start - anchor.start) / 100_000);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
