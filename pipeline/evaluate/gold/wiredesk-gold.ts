import { z } from "zod";
import { type GoldArticle, type GoldFact, Offsets } from "./gold-article.js";

const At = { start: z.int().nonnegative(), end: z.int().positive() };

/** One line of Wiredesk's own gold: an article annotated in all four layers. */
const Line = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  entities: z.array(z.object({ type: z.string(), name: z.string(), mentions: z.array(Offsets) })).default([]),
  counts: z
    .array(z.object({ ...At, kind: z.string(), value: z.number().nullable(), what: z.string().nullish() }))
    .default([]),
  dates: z.array(z.object({ ...At, type: z.string(), value: z.string().nullable() })).default([]),
  quotes: z
    .array(z.object({ kind: z.string(), spans: z.array(Offsets).min(1), speaker: z.string().nullish() }))
    .default([]),
  extensions: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).default({}),
});

/** Reads Wiredesk's gold JSONL, an article a line. */
export function readWiredeskGold(lines: string): GoldArticle[] {
  return lines
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, text, title, publishedAt, extensions, ...gold } = Line.parse(JSON.parse(line));
      const facts: GoldFact[] = [
        ...gold.entities.flatMap(({ type, name, mentions }) =>
          mentions.map((span): GoldFact => ({ kind: "entity", type, name, spans: [span] })),
        ),
        ...gold.counts.map(
          ({ kind, value, what, start, end }): GoldFact => ({
            kind: "count",
            type: kind,
            value,
            name: what ?? null,
            spans: [[start, end]],
          }),
        ),
        ...gold.dates.map(
          ({ type, value, start, end }): GoldFact => ({ kind: "date", type, value, spans: [[start, end]] }),
        ),
        ...gold.quotes.map(
          ({ kind, speaker, spans }): GoldFact => ({
            kind: "quote",
            type: kind,
            name: speaker ?? null,
            spans,
          }),
        ),
      ];
      return { id, text, title: title ?? null, publishedAt: publishedAt ?? null, facts, extensions };
    });
}
