import type { ArticleRecord, Count, DateFact, Entity, Quote, Span } from "../../../schemas/index.js";
import { sentenceAt, sentenceRanges } from "./sentences.js";

/** One fact as one flat row: what the store, the exports and the alert rules work on. */
export interface FactRow {
  fact_id: string;
  kind: "entity" | "count" | "date" | "quote";
  type: string;
  /** Entity name, what is counted, date value, speaker. */
  name: string | null;
  value: number | null;
  min: number | null;
  max: number | null;
  qualifier: string | null;
  currency: string | null;
  unit: string | null;
  speaker: string | null;
  start_offset: number;
  end_offset: number;
  text: string;
  sentence: string;
  confidence: number;
  rule: string;
}

/** Flattens a record into rows, in the order of the record. Offsets are UTF-16 code units. */
export function factRows(record: ArticleRecord): FactRow[] {
  const sentences = sentenceRanges(record.article);
  const place = (span: Span) => ({
    start_offset: span.start,
    end_offset: span.end,
    text: span.text,
    sentence: sentenceAt(record.article.text, sentences, span.start),
  });
  return [
    ...record.entities.map((entity) => ({ ...entityRow(entity), ...place(entity.mentions[0]!) })),
    ...record.counts.map((count) => ({ ...countRow(count), ...place(count.span) })),
    ...record.dates.map((date) => ({ ...dateRow(date), ...place(date.span) })),
    ...record.quotes.map((quote) => ({ ...quoteRow(quote), ...place(quote.content[0]!) })),
  ];
}

type Bare = Omit<FactRow, "start_offset" | "end_offset" | "text" | "sentence">;

const blank = {
  name: null,
  value: null,
  min: null,
  max: null,
  qualifier: null,
  currency: null,
  unit: null,
  speaker: null,
};

function entityRow({ id, type, name, confidence, rule }: Entity): Bare {
  return { ...blank, fact_id: id, kind: "entity", type, name, confidence, rule };
}

function countRow(count: Count): Bare {
  const { id, kind, what, value, min, max, qualifier, confidence, rule } = count;
  return {
    ...blank,
    fact_id: id,
    kind: "count",
    type: kind,
    name: what?.text ?? null,
    value,
    min,
    max,
    qualifier,
    currency: count.currency ?? null,
    unit: count.unit ?? null,
    confidence,
    rule,
  };
}

function dateRow({ id, type, value, modifier, confidence, rule }: DateFact): Bare {
  return { ...blank, fact_id: id, kind: "date", type, name: value, qualifier: modifier, confidence, rule };
}

function quoteRow({ id, kind, speaker, confidence, rule }: Quote): Bare {
  const name = speaker?.name ?? null;
  return { ...blank, fact_id: id, kind: "quote", type: kind, name, speaker: name, confidence, rule };
}
