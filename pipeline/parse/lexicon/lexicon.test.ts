import { describe, expect, it } from "vitest";
import { notes } from "./notes.js";
import { credits, invitations, openings, pointers, services } from "./phrases.js";

describe("phrases of lines that are no text", () => {
  it("name language and no addresses", () => {
    const lists = [notes, credits, invitations, openings, pointers, services].flatMap(Object.values);
    const phrases = lists.flatMap((list: string) => list.split(/[|\n]/)).filter((phrase) => phrase.trim() !== "");
    expect(phrases.length).toBeGreaterThan(1_000);
    expect(phrases.filter((phrase) => /[\p{L}\d]\.\p{L}{2}|@\p{L}|https?:/u.test(phrase))).toEqual([]);
  });
});
