import { describe, expect, it } from "vitest";
import { builtIn, runExtractors, type TraceEvent } from "./index.js";
import { analyse } from "./text/document.js";

describe("a trace", () => {
  const text = "Minister Ana Ruiz said on Monday that 12 people were freed in Paris. No report says why.";
  const events: (TraceEvent & { extractor: string })[] = [];
  runExtractors(analyse({ text, publishedAt: "2026-01-07T00:00:00Z" }), builtIn, {
    onTrace: (extractor, event) => events.push({ extractor, ...event }),
  });
  const of = (name: string) =>
    events
      .filter(({ extractor }) => extractor === name)
      .map(({ rule, start, end, outcome }) => `${rule} ${text.slice(start, end)}: ${outcome}`);

  it("tells which rule of each built-in extractor read what", () => {
    expect(of("entities")).toContain("entities/model Ana Ruiz: reads person");
    expect(of("counts").join()).toMatch(/counts\/quantity 12: reads 12/);
    expect(of("dates").join()).toMatch(/dates\/weekday Monday: value 2026-01-05/);
    expect(of("quotes").join()).toMatch(/quotes\/said-that said: reads a statement/);
  });

  it("stands within the text", () => {
    for (const { start, end } of events) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
  });
});
