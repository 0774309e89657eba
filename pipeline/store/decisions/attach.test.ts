import { describe, expect, it } from "vitest";
import type { ArticleRecord, Decision } from "../../../schemas/index.js";
import { buildRecord } from "../../record.js";
import { anchoredFacts, anchorOf, findAnchor } from "./anchor.js";
import { applyDecisions } from "./apply.js";
import { attachDecisions } from "./attach.js";

function recordOf(text: string): ArticleRecord {
  const article = {
    title: null,
    byline: [],
    publishedAt: "2026-01-07T00:00:00Z",
    modifiedAt: null,
    language: "en",
    keywords: [],
    kind: "article" as const,
    access: "free" as const,
    origins: {},
    text,
    paragraphs: [{ start: 0, end: text.length }],
  };
  return buildRecord({ article, canonicalUrl: null, warnings: [] }, { url: null, body: text });
}

const before = "The quake killed 12 people in Leeds. Officials said 30 homes fell.";
const after = "UPDATE: Rescuers went on. The quake killed 12 people in Leeds. Officials said 31 homes fell.";

function decision(record: ArticleRecord, exact: string, changes: Partial<Decision>): Decision {
  const start = record.article.text.indexOf(exact);
  const range = { start, end: start + exact.length };
  const fact = anchoredFacts(record).find((one) => one.range.start === start && one.kind === "count");
  return {
    id: 1,
    articleId: "a",
    version: 1,
    verdict: "accept",
    factId: fact?.id ?? null,
    anchor: anchorOf("count", record.article.text, range),
    rule: fact?.rule ?? null,
    correction: null,
    note: null,
    reviewer: "ana",
    createdAt: "2026-01-07T00:00:00.000Z",
    undone: false,
    ...changes,
  };
}

describe("anchors", () => {
  it("find their words again after the text has moved", () => {
    const start = before.indexOf("12");
    const place = findAnchor(anchorOf("count", before, { start, end: start + 2 }), after);
    expect(place && after.slice(place.start - 7, place.end + 7)).toBe("killed 12 people");
  });

  it("tell equal words apart by what stands around them", () => {
    const text = "Two died on Monday. Two died on Friday.";
    const second = text.lastIndexOf("Two");
    const anchor = anchorOf("count", text, { start: second, end: second + 3 });
    expect(findAnchor(anchor, `Three left. ${text}`)?.start).toBe(second + 12);
    expect(findAnchor(anchor, "Nobody died.")).toBeNull();
  });
});

describe("decisions", () => {
  const record = recordOf(before);
  const kept = decision(record, "12", { verdict: "accept" });
  const edited = decision(record, "12", { verdict: "edit", correction: { value: 13 } });
  const gone = decision(record, "30", { id: 2, verdict: "accept" });

  it("are attached to the fact that stands at their words in the newer text", () => {
    const attached = attachDecisions(recordOf(after), [kept]);
    expect([...attached.byFact.values()].flat()).toEqual([kept]);
    expect(attached.lost).toEqual([]);
  });

  it("are listed as lost when their words are gone, and ignored when undone", () => {
    expect(attachDecisions(recordOf(after), [gone]).lost).toEqual([gone]);
    expect(attachDecisions(recordOf(after), [{ ...gone, undone: true }]).lost).toEqual([]);
  });

  it("correct, drop and add facts", () => {
    const apply = (...list: Decision[]) => applyDecisions(record, attachDecisions(record, list)).counts;
    expect(apply(edited).map((count) => count.value)).toContain(13);
    expect(apply(decision(record, "12", { verdict: "reject" })).map((count) => count.value)).not.toContain(
      12,
    );
    const added = decision(record, "Leeds", { verdict: "add", factId: null, correction: { value: 1 } });
    const counts = apply(added);
    expect(counts.map((count) => count.span.text)).toContain("Leeds");
    expect(counts.map((count) => count.id)).toEqual(counts.map((_, index) => `c${index + 1}`));
  });
});
