import { entityKey } from "../../../extractors/entities/entity-key.js";
import type {
  ArticleRecord,
  Count,
  DateFact,
  Entity,
  FactKind,
  Quote,
  Span,
} from "../../../schemas/index.js";
import { sentenceAt, sentenceRanges } from "./sentences.js";

/** One fact as one flat row: what the store, the exports and the alert rules work on. */
export interface FactRow {
  /** The fact's id in the record: `c3`. */
  fact_id: string;
  kind: FactKind;
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
  /** Who states a count: the name of an entity, or a description. */
  attributed_to: string | null;
  /** One for all entities, of whatever article, that are the same: `person/maria kovacs`, `iso3166:BY`. */
  key: string | null;
  /** Where an entity is known, `source:id`; of several links the one that puts it on a map. */
  link: string | null;
  /** Name mentions of an entity. */
  mentions: number | null;
  /** First and last day that a date speaks of, where that is two months at most. ISO 8601. */
  from_day: string | null;
  until_day: string | null;
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
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const place = (span: Span) => ({
    start_offset: span.start,
    end_offset: span.end,
    text: span.text,
    sentence: sentenceAt(record.article.text, sentences, span.start),
  });
  return [
    ...record.entities.map((entity) => ({ ...entityRow(entity), ...place(entity.mentions[0]!) })),
    ...record.counts.map((count) => ({ ...countRow(count, (id) => names.get(id)), ...place(count.span) })),
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
  attributed_to: null,
  key: null,
  link: null,
  mentions: null,
  from_day: null,
  until_day: null,
};

/** Sources of links that stand on a map. */
const mapped = ["geonames", "iso3166"];

function entityRow(entity: Entity): Bare {
  const { id, type, name, links, mentions, confidence, rule } = entity;
  const link = links.find(({ source }) => mapped.includes(source)) ?? links[0];
  return {
    ...blank,
    fact_id: id,
    kind: "entity",
    type,
    name,
    key: entityKey(entity),
    link: link ? `${link.source}:${link.id}` : null,
    mentions: mentions.length,
    confidence,
    rule,
  };
}

function countRow(count: Count, nameOf: (id: string) => string | undefined): Bare {
  const { id, kind, what, value, min, max, qualifier, attributedTo, confidence, rule } = count;
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
    attributed_to: attributedTo && (nameOf(attributedTo) ?? attributedTo),
    confidence,
    rule,
  };
}

const longestSpanDays = 62;

function dateRow({ id, type, value, interval, modifier, confidence, rule }: DateFact): Bare {
  const days = interval && (Date.parse(interval.end) - Date.parse(interval.start)) / 86_400_000;
  const near = days !== null && days < longestSpanDays;
  return {
    ...blank,
    fact_id: id,
    kind: "date",
    type,
    name: value,
    qualifier: modifier,
    from_day: near ? (interval?.start ?? null) : null,
    until_day: near ? (interval?.end ?? null) : null,
    confidence,
    rule,
  };
}

function quoteRow({ id, kind, speaker, confidence, rule }: Quote): Bare {
  const name = speaker?.name ?? null;
  return { ...blank, fact_id: id, kind: "quote", type: kind, name, speaker: name, confidence, rule };
}
