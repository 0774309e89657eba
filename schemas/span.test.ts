import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddText } from "../test/support/odd-text.js";
import { contains, overlaps, Span, slicesTo, spanOf } from "./span.js";

const textWithRange = oddText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc
      .tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([t, start, length]) => ({
        text: t,
        start,
        end: Math.min(t.length, start + length),
      })),
  );

describe("spans", () => {
  it("slice to their text whatever the characters", () => {
    fc.assert(
      fc.property(textWithRange, ({ text, start, end }) => {
        const span = spanOf(text, start, end);
        expect(Span.parse(JSON.parse(JSON.stringify(span)))).toEqual(span);
        expect(slicesTo(text, span)).toBe(true);
        expect(slicesTo(`x${text}`, span)).toBe(`x${text}`.slice(start, end) === span.text);
      }),
    );
  });

  it("are refused when length and text disagree", () => {
    expect(Span.safeParse({ start: 0, end: 3, text: "ab" }).success).toBe(false);
    expect(Span.safeParse({ start: 0, end: 0, text: "" }).success).toBe(false);
  });

  it("know overlap and containment", () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(contains({ start: 1, end: 3 }, { start: 0, end: 3 })).toBe(false);
  });
});
