import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Count } from "./count.js";
import type { Entity } from "./entity.js";
import { ArticleRecord } from "./record.js";
import { spanOf } from "./span.js";

const text = "Ruiz freed 12 people. Khan watched.";

function entity(id: string, start: number, end: number): Entity {
  return {
    id,
    type: "person",
    name: text.slice(start, end),
    aliases: [],
    mentions: [spanOf(text, start, end)],
    roles: [],
    links: [],
    salience: 0.5,
    confidence: 0.9,
    rule: "entities/model",
  };
}

const count: Count = {
  id: "c1",
  span: spanOf(text, 11, 13),
  value: 12,
  min: null,
  max: null,
  qualifier: "exact",
  kind: "cardinal",
  what: { text: "people", span: spanOf(text, 14, 20) },
  predicate: "free",
  negated: false,
  attributedTo: "e1",
  dateId: null,
  placeId: null,
  confidence: 0.9,
  rule: "counts/number",
};

function record(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schemaVersion: "1.0",
    source: { url: null, canonicalUrl: null, fetchedAt: null, contentHash: "0".repeat(64) },
    article: {
      title: null,
      byline: [],
      publishedAt: "2026-01-02T03:04:05+01:00",
      modifiedAt: null,
      language: "en",
      keywords: [],
      kind: "article",
      access: "free",
      origins: {},
      text,
      paragraphs: [{ start: 0, end: text.length }],
    },
    entities: [entity("e1", 0, 4), entity("e2", 22, 26)],
    counts: [count],
    dates: [],
    quotes: [],
    extensions: {},
    diagnostics: { extractors: {}, warnings: [] },
    ...changes,
  };
}

function issuesOf(changes: Partial<ArticleRecord>): string[] {
  const result = ArticleRecord.safeParse(record(changes));
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

describe("ArticleRecord", () => {
  it("accepts a sound record and gives it back unchanged", () => {
    expect(ArticleRecord.parse(JSON.parse(JSON.stringify(record())))).toEqual(record());
  });

  it("refuses a span that does not slice to its text", () => {
    const moved = { ...count, span: { start: 10, end: 12, text: "12" } };
    expect(issuesOf({ counts: [moved] })).toEqual(['counts.0.span: span says "12" but the text has " 1"']);
  });

  it("refuses a span deep inside a fact", () => {
    const wrong = { ...count, what: { text: "people", span: { start: 0, end: 6, text: "people" } } };
    expect(issuesOf({ counts: [wrong] })[0]).toContain("counts.0.what.span");
  });

  it("refuses a reference to a fact that is not there", () => {
    expect(issuesOf({ counts: [{ ...count, attributedTo: "e9" }] })[0]).toContain("refers to e9");
    expect(issuesOf({ counts: [{ ...count, dateId: "d1" }] })[0]).toContain("refers to d1");
    expect(issuesOf({ counts: [{ ...count, attributedTo: "human rights groups" }] })).toEqual([]);
  });

  it("refuses ids out of order of appearance", () => {
    expect(issuesOf({ entities: [entity("e1", 22, 26), entity("e2", 0, 4)] })).toEqual([
      "entities.1: e2 is out of order of first appearance",
    ]);
    expect(issuesOf({ entities: [entity("e2", 0, 4)] })[0]).toContain("expected id e1, got e2");
  });

  it("refuses unknown keys and paragraphs outside the text", () => {
    expect(issuesOf({ surplus: 1 } as Partial<ArticleRecord>)).not.toEqual([]);
    const article = { ...record().article, paragraphs: [{ start: 0, end: 99 }] };
    expect(issuesOf({ article })[0]).toContain("article.paragraphs.0");
  });

  it("has a JSON Schema", () => {
    const schema = z.toJSONSchema(ArticleRecord);
    expect(schema.required).toContain("entities");
    expect(Object.keys(schema.properties ?? {})).toContain("quotes");
  });
});
