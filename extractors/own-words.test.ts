import { describe, expect, it } from "vitest";
import { builtIn, runExtractors } from "./index.js";
import { withOwnWords } from "./own-words.js";
import { analyse } from "./text/document.js";

function factsOf(text: string, options: Record<string, unknown> = {}) {
  const doc = analyse({ text, publishedAt: "2026-01-07T00:00:00Z" });
  const { facts, reports } = runExtractors(doc, builtIn, { options });
  expect(Object.values(reports).flatMap(({ warnings }) => warnings)).toEqual([]);
  return facts;
}

describe("a user's own words", () => {
  it("win over the lexicon, which stays as it is", () => {
    const lexicon = new Map([
      ["mile", "mi"],
      ["stone", "st"],
    ]);
    const own = { Mile: "mile", stone: null, league: "lea" };
    expect([...withOwnWords(lexicon, own)]).toEqual([
      ["mile", "mile"],
      ["league", "lea"],
    ]);
    expect(lexicon.size).toBe(2);
    expect(withOwnWords(lexicon, own)).toBe(withOwnWords(lexicon, own));
  });

  it("are units and currencies of counts", () => {
    const text = "The port moved 4,000 teus and 30 tonnes for 12 quatloos.";
    const units = (options?: Record<string, unknown>) =>
      factsOf(text, options).counts.map(({ span, unit, currency }) => [span.text, unit ?? currency]);
    expect(units()).toEqual([
      ["4,000", undefined],
      ["30 tonnes", "t"],
      ["12", undefined],
    ]);
    const own = { units: { teus: "TEU", tonnes: null }, currencies: { quatloos: "XQL" } };
    expect(units({ counts: own })).toEqual([
      ["4,000 teus", "TEU"],
      ["30", undefined],
      ["12 quatloos", "XQL"],
    ]);
  });

  it("are reporting verbs of quotes", () => {
    const text = "Ana Ruiz burbled that the port was safe. Carl Meyer said that it was not.";
    const speakers = (options?: Record<string, unknown>) =>
      factsOf(text, options).quotes.map(({ speaker, cue }) => [speaker?.name, cue?.lemma]);
    expect(speakers()).toEqual([["Carl Meyer", "say"]]);
    expect(speakers({ quotes: { verbs: { add: ["burble"], remove: ["say"] } } })).toEqual([
      ["Ana Ruiz", "burble"],
    ]);
  });

  it("are days of dates", () => {
    const text = "The cuts begin on Founders' Day. The budget was read on Christmas Eve.";
    const days = (options?: Record<string, unknown>) =>
      factsOf(text, options).dates.map(({ span, value }) => [span.text, value]);
    expect(days()).toEqual([["Christmas Eve", "2025-12-24"]]);
    const holidays = { "founders' day": { month: 2, date: 3 }, "christmas eve": null, christmas: null };
    expect(days({ dates: { holidays } })).toEqual([["Founders' Day", "2026-02-03"]]);
  });
});
