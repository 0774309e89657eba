import { readFileSync } from "node:fs";
import { z } from "zod";
import { analyse, type Document } from "../../../extractors/index.js";
import { type Entity, EntityType, type Range, spanOf } from "../../../schemas/index.js";

const Pair = z.tuple([z.number(), z.number()]);
const Line = z.object({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  entities: z.array(z.object({ type: EntityType, name: z.string(), mentions: z.array(Pair) })),
  quotes: z.array(z.object({ kind: z.string(), spans: z.array(Pair), speaker: z.string().nullable() })),
});

export interface GoldQuote {
  spans: Range[];
  speaker: string | null;
}

export interface GoldArticle {
  doc: Document;
  entities: Entity[];
  quotes: GoldQuote[];
}

/** Reads annotated articles: a line is an article (see corpora/wire). */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => articleOf(Line.parse(JSON.parse(line))));
}

function articleOf(line: z.infer<typeof Line>): GoldArticle {
  const { text } = line;
  const entities = line.entities
    .filter((entity) => entity.mentions.length > 0)
    .map(
      (entity, index): Entity => ({
        id: `e${index + 1}`,
        type: entity.type,
        name: entity.name,
        aliases: [],
        mentions: entity.mentions
          .map(([start, end]) => spanOf(text, start, end))
          .sort((a, b) => a.start - b.start),
        roles: [],
        links: [],
        salience: 0.5,
        confidence: 1,
        rule: "entities/gold",
      }),
    );
  return {
    doc: analyse({ text, title: line.title ?? null, publishedAt: line.publishedAt ?? null }),
    entities,
    quotes: line.quotes.map(({ spans, speaker }) => ({
      spans: spans.map(([start, end]) => ({ start, end })),
      speaker,
    })),
  };
}
