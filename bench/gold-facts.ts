/** Annotated facts handed to extractors as if another extractor had found them, to measure one alone. */
import { z } from "zod";
import { defineExtractor, type Extractor } from "../extractors/define.js";
import { type Draft, numberFacts } from "../extractors/index.js";
import { DateFact, DateType, Entity, EntityType, Quote, QuoteKind, spanOf } from "../schemas/index.js";

const Offsets = z.tuple([z.number(), z.number()]);

export const GoldArticle = z.object({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  entities: z.array(z.object({ type: EntityType, name: z.string(), mentions: z.array(Offsets) })),
  counts: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      value: z.number().nullable(),
      min: z.number().nullish(),
      max: z.number().nullish(),
      kind: z.string(),
      qualifier: z.string(),
      currency: z.string().nullish(),
      unit: z.string().nullish(),
      what: z.string().nullish(),
      attributedTo: z.string().nullish(),
    }),
  ),
  dates: z.array(
    z.object({ start: z.number(), end: z.number(), type: DateType, value: z.string().nullish() }),
  ),
  quotes: z.array(
    z.object({ kind: QuoteKind, spans: z.array(Offsets).min(1), speaker: z.string().nullish() }),
  ),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

export function goldEntities(article: GoldArticle): Extractor {
  const drafts = article.entities
    .filter((entity) => entity.mentions.length > 0)
    .map(
      (entity): Draft<Entity> => ({
        type: entity.type,
        name: entity.name,
        aliases: [],
        mentions: entity.mentions
          .map(([start, end]) => spanOf(article.text, start, end))
          .sort((a, b) => a.start - b.start),
        roles: [],
        links: [],
        salience: 0.5,
        confidence: 1,
        rule: "entities/gold",
      }),
    );
  return given("entities", z.array(Entity), () => numberFacts<Entity>("e", drafts));
}

export function goldDates(article: GoldArticle): Extractor {
  const drafts = article.dates.map(
    ({ start, end, type, value }): Draft<DateFact> => ({
      span: spanOf(article.text, start, end),
      type,
      value: value || null,
      interval: null,
      modifier: null,
      anchor: "explicit",
      confidence: 1,
      rule: "dates/gold",
    }),
  );
  return given("dates", z.array(DateFact), () => numberFacts<DateFact>("d", drafts));
}

export function goldQuotes(article: GoldArticle): Extractor {
  const entities = goldEntities(article).extract as (...args: unknown[]) => Entity[];
  const idOf = new Map(entities().map(({ id, name }) => [name, id]));
  const drafts = article.quotes.map(({ kind, spans, speaker }): Draft<Quote> => {
    const content = spans.map(([start, end]) => spanOf(article.text, start, end));
    const span = content[0]!;
    return {
      kind,
      content,
      quoted: [],
      speaker: speaker ? { entityId: idOf.get(speaker) ?? null, name: speaker, span, confidence: 1 } : null,
      cue: null,
      confidence: 1,
      rule: "quotes/gold",
    };
  });
  return given("quotes", z.array(Quote), () => numberFacts<Quote>("q", drafts));
}

function given<T>(name: string, schema: z.ZodType<T>, extract: () => T): Extractor {
  return defineExtractor({ name, version: "gold", schema, extract }) as unknown as Extractor;
}
