import { describe, expect, it } from "vitest";
import type { Quote } from "../../schemas/index.js";
import { builtIn, runExtractors } from "../index.js";
import { analyse } from "../text/document.js";
import { cases, nothing } from "./cases.js";

const extractors = builtIn.filter(({ name }) => name === "entities" || name === "quotes");

function read(text: string): readonly Quote[] {
  const { facts, reports } = runExtractors(analyse({ text }), extractors);
  expect(Object.values(reports).flatMap((report) => report.warnings)).toEqual([]);
  return facts.quotes;
}

function written({ kind, speaker, content }: Quote): string {
  return `${kind} | ${speaker?.name ?? "-"} | ${content.map((span) => span.text).join(" … ")}`;
}

describe("cases", () => {
  it.each(cases)("$pattern $name: $text", ({ text, quotes }) => {
    expect(read(text).map(written)).toEqual(quotes);
  });
});

describe("phrasings that give nothing", () => {
  it.each(nothing)("$pattern: $text", ({ text }) => {
    expect(read(text).map(written)).toEqual([]);
  });
});

describe("parties", () => {
  it("keeps the hearer apart from the speaker", () => {
    const [quote] = read("David Okoro told reporters that the roof had been checked twice.");
    expect(quote?.addressee?.name).toBe("reporters");
    expect(quote?.cue?.lemma).toBe("tell");
  });

  it("names the outlet that carried the statement", () => {
    const [quote] = read("“The border is shut,” David Okoro was quoted as saying by Harwick Radio.");
    expect(quote?.via?.name).toMatch(/Harwick Radio$/);
  });
});
