import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceAround } from "./sentence-around.js";

const text =
  "First came rain. “Then 12 people fled,” said Ana Ruiz of Leeds. Nobody came back.\n\nA new start.";

it("gives the sentence, and the words in it", () => {
  const start = text.indexOf("12");
  expect(sentenceAround(text, { start, end: start + 2 })).toEqual({
    before: "“Then ",
    words: "12",
    after: " people fled,” said Ana Ruiz of Leeds.",
  });
  expect(sentenceAround(text, { start: 0, end: 5 })).toEqual({
    before: "",
    words: "First",
    after: " came rain.",
  });
});

it("stays within the text around the words", () => {
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 }), (start, length) => {
      const end = Math.min(text.length, start + length);
      const { before, words, after } = sentenceAround(text, { start, end });
      expect(words).toBe(text.slice(start, end));
      expect(text).toContain(before + words);
      expect(text).toContain(words + after);
    }),
  );
});
