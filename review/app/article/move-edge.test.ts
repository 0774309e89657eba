import { describe, expect, it } from "vitest";
import { moveEdge, wordAfter } from "./move-edge.js";

const text = "On Monday, a man left.";
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe("the word behind an offset", () => {
  it("is a whole one, without what stands before it", () => {
    expect(words(wordAfter(text, text.indexOf(",")))).toBe("a");
    expect(words(wordAfter(text, 0))).toBe("On");
    expect(words(wordAfter(text, text.indexOf("man")))).toBe("left.");
  });

  it("is the last one at the end", () => {
    expect(words(wordAfter(text, text.length))).toBe("left.");
  });
});

it("an edge goes from word to word and leaves no stretch empty", () => {
  const monday = { start: 3, end: 9 };
  expect(words(moveEdge(text, monday, "start", -1))).toBe("On Monday");
  expect(words(moveEdge(text, monday, "end", 1))).toBe("Monday,");
  expect(words(moveEdge(text, { start: 3, end: 4 }, "start", 1))).toBe("M");
  expect(words(moveEdge(text, monday, "end", -1, true))).toBe("Monda");
});
