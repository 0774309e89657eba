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
  /** The verb that a count hangs on, as its lemma. */
  predicate: string | null;
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
  const { text } = record.article;
  const sentences = sentenceRanges(record.article);
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const row = (kind: FactKind, said: Said, span: Span): FactRow => ({
    fact_id: said.id,
    kind,
    type: said.type,
    name: said.name ?? null,
    key: said.key ?? null,
    value: said.value ?? null,
    min: said.min ?? null,
    max: said.max ?? null,
    qualifier: said.qualifier ?? null,
    currency: said.currency ?? null,
    unit: said.unit ?? null,
    speaker: said.speaker ?? null,
    attributed_to: said.attributed_to ?? null,
    link: said.link ?? null,
    predicate: said.predicate ?? null,
    mentions: said.mentions ?? null,
    from_day: said.from_day ?? null,
    until_day: said.until_day ?? null,
    start_offset: span.start,
    end_offset: span.end,
    text: span.text,
    sentence: sentenceAt(text, sentences, span.start),
    confidence: said.confidence,
    rule: said.rule,
  });
  return [
    ...record.entities.map((entity) => row("entity", ofEntity(entity), entity.mentions[0]!)),
    ...record.counts.map((count) => row("count", ofCount(count, names), count.span)),
    ...record.dates.map((date) => row("date", ofDate(date), date.span)),
    ...record.quotes.map((quote) => row("quote", ofQuote(quote), quote.content[0]!)),
  ];
}

/** What a fact fills of its row; the rest is null. */
type Said = Partial<FactRow> & { id: string } & Pick<FactRow, "type" | "confidence" | "rule">;

/** Sources of links that stand on a map. */
const mapped = ["geonames", "iso3166"];

function ofEntity(entity: Entity): Said {
  const { id, type, name, links, mentions, confidence, rule } = entity;
  const link = links.find(({ source }) => mapped.includes(source)) ?? links[0];
  return {
    id,
    type,
    name,
    key: entityKey(entity),
    link: link ? `${link.source}:${link.id}` : null,
    mentions: mentions.length,
    confidence,
    rule,
  };
}

function ofCount(count: Count, names: ReadonlyMap<string, string>): Said {
  const { id, kind, what, value, min, max, qualifier, predicate, attributedTo, confidence, rule } = count;
  return {
    id,
    type: kind,
    name: what?.text ?? null,
    value,
    min,
    max,
    qualifier,
    currency: count.currency ?? null,
    unit: count.unit ?? null,
    predicate,
    attributed_to: attributedTo && (names.get(attributedTo) ?? attributedTo),
    confidence,
    rule,
  };
}

const longestSpanDays = 62;

function ofDate({ id, type, value, interval, modifier, confidence, rule }: DateFact): Said {
  const near = interval !== null && isShort(interval);
  return {
    id,
    type,
    name: value,
    qualifier: modifier,
    from_day: near ? interval.start : null,
    until_day: near ? interval.end : null,
    confidence,
    rule,
  };
}

function isShort({ start, end }: NonNullable<DateFact["interval"]>): boolean {
  return start === end || (Date.parse(end) - Date.parse(start)) / 86_400_000 < longestSpanDays;
}

function ofQuote({ id, kind, speaker, confidence, rule }: Quote): Said {
  const name = speaker?.name ?? null;
  return { id, type: kind, name, speaker: name, confidence, rule };
}
