import { createHash } from "node:crypto";
import type { ArticleRecord, Count, Entity } from "../../schemas/index.js";
import { SCHEMA_VERSION, spanOf } from "../../schemas/index.js";

/** A small valid record for tests: every "N people" of the text is a count, every "Capital Name" an entity. */
export function testRecord(url: string, text: string, title = "A test"): ArticleRecord {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const counts = [...text.matchAll(/(\d+) (people|houses)/g)].map((match, index): Count => {
    const end = match.index + match[1]!.length;
    return {
      id: `c${index + 1}`,
      span: spanOf(text, match.index, end),
      value: Number(match[1]),
      min: null,
      max: null,
      qualifier: "exact",
      kind: "cardinal",
      what: { text: match[2]!, span: spanOf(text, end + 1, end + 1 + match[2]!.length) },
      predicate: null,
      negated: false,
      attributedTo: null,
      dateId: null,
      placeId: null,
      confidence: 0.9,
      rule: "counts/test",
    };
  });
  const entities = [...text.matchAll(/[A-Z][a-z]+ [A-Z][a-z]+/g)].map(
    (match, index): Entity => ({
      id: `e${index + 1}`,
      type: "person",
      name: match[0],
      aliases: [],
      mentions: [spanOf(text, match.index, match.index + match[0].length)],
      roles: [],
      links: [],
      salience: 0.5,
      confidence: 0.8,
      rule: "entities/test",
    }),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      url,
      canonicalUrl: null,
      fetchedAt: "2026-01-02T03:04:05Z",
      contentHash: createHash("sha256").update(text).digest("hex"),
    },
    article: {
      title,
      byline: [],
      publishedAt: "2026-01-02T03:00:00Z",
      modifiedAt: null,
      language: "en",
      keywords: [],
      kind: "article",
      access: "free",
      origins: {},
      text,
      paragraphs,
    },
    entities,
    counts,
    dates: [],
    quotes: [],
    extensions: {},
    diagnostics: { extractors: {}, warnings: [] },
  };
}
