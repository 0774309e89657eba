import { describe, expect, it } from "vitest";
import type { Quote } from "../../../schemas/quote.js";
import type { ShownFact } from "./shown-fact.js";
import { quotesOf, speakerOf } from "./speakers.js";

const shown = (change: Partial<ShownFact> & Pick<ShownFact, "id" | "kind" | "name">): ShownFact => ({
  type: "person",
  spans: [],
  places: [],
  confidence: 0.9,
  rule: "test/test",
  verdict: null,
  correction: null,
  decisions: [],
  raw: null,
  mergedInto: null,
  partOf: null,
  news: null,
  ...change,
});
const quoteBy = (id: string, entityId: string, name: string, change: Partial<ShownFact> = {}): ShownFact => {
  const span = { start: 0, end: 1, text: "I" };
  const raw: Quote = {
    id,
    kind: "direct",
    content: [span],
    quoted: [span],
    speaker: { entityId, name, span, confidence: 0.9 },
    cue: null,
    confidence: 0.9,
    rule: "quotes/test",
  };
  return shown({ id, kind: "quote", name: "words", raw, ...change });
};
const kovacs = shown({ id: "e1", kind: "entity", name: "Maria Kovacs" });
const novak = shown({ id: "e2", kind: "entity", name: "Peter Novak" });
const by = (...facts: ShownFact[]) => new Map(facts.map((fact) => [fact.id, fact]));
const ids = (facts: ShownFact[]) => facts.map(({ id }) => id);

describe("who speaks a quote", () => {
  it("is whom the extractors found, until a reviewer names another", () => {
    const found = quoteBy("q1", "e1", "Maria Kovacs");
    const changed = { ...found, correction: { speaker: "Peter Novak" } };
    const unnamed = { ...found, correction: { speaker: null } };
    expect(speakerOf(found, by(kovacs, novak, found))).toBe(kovacs);
    expect(speakerOf(changed, by(kovacs, novak, changed))).toBe(novak);
    expect(speakerOf(unnamed, by(kovacs, novak, unnamed))).toBeNull();
  });

  it("is the one found where an edit of something else repeats the name as it was", () => {
    const quote = quoteBy("q1", "e1", "Kovacs", { correction: { type: "direct", speaker: "Kovacs" } });
    expect(speakerOf(quote, by(kovacs, quote))).toBe(kovacs);
  });

  it("is the name that another was merged into", () => {
    const other = shown({ id: "e3", kind: "entity", name: "Mrs Kovacs", mergedInto: "e1" });
    const quote = quoteBy("q1", "e3", "Mrs Kovacs");
    expect(speakerOf(quote, by(kovacs, other, quote))).toBe(kovacs);
  });

  it("has the quotes that stand under the name now, rejected ones left out", () => {
    const facts = by(
      kovacs,
      novak,
      quoteBy("q1", "e1", "Maria Kovacs", { correction: { speaker: "Peter Novak" } }),
      quoteBy("q2", "e2", "Peter Novak"),
      quoteBy("q3", "e2", "Peter Novak", { verdict: "reject" }),
    );
    expect(ids(quotesOf(novak, facts))).toEqual(["q1", "q2"]);
    expect(quotesOf(kovacs, facts)).toEqual([]);
  });
});
