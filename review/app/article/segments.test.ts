import fc from "fast-check";
import { expect, it } from "vitest";
import type { Range } from "../../../schemas/span.js";
import { innermost, segmentText } from "./segments.js";
import type { ShownFact } from "./shown-fact.js";

const factAt = (id: string, places: Range[]): ShownFact => ({
  id,
  kind: "entity",
  type: "person",
  name: id,
  spans: places,
  places,
  confidence: 1,
  rule: "test",
  verdict: null,
  correction: null,
  decisions: [],
  raw: null,
  mergedInto: null,
  partOf: null,
  news: null,
});

const range = (most: number) =>
  fc
    .tuple(fc.nat(most - 1), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: Math.min(most, start + length) }));

it("segments cover each paragraph without a gap, each with exactly the facts that stand over it", () => {
  const paragraphs = [
    { start: 0, end: 40 },
    { start: 42, end: 90 },
  ];
  fc.assert(
    fc.property(fc.array(fc.array(range(90), { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (places) => {
      const facts = places.map((list, index) => factAt(`e${index}`, list));
      const cut = segmentText(paragraphs, facts);
      for (const [index, segments] of cut.entries()) {
        expect(segments[0]?.start).toBe(paragraphs[index]!.start);
        expect(segments.at(-1)?.end).toBe(paragraphs[index]!.end);
        for (const [at, { start, end, facts: over }] of segments.entries()) {
          if (at > 0) expect(start).toBe(segments[at - 1]!.end);
          const expected = facts.filter((fact) =>
            fact.places.some((place) => place.start < end && start < place.end),
          );
          expect(new Set(over)).toEqual(new Set(expected));
        }
      }
    }),
  );
});

it("the innermost fact is the one with the shortest stretch at that place", () => {
  const facts = [factAt("q1", [{ start: 0, end: 50 }]), factAt("e1", [{ start: 10, end: 15 }])];
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  expect(innermost(["q1", "e1"], byId, 12)).toBe("e1");
  expect(innermost(["q1"], byId, 30)).toBe("q1");
});
