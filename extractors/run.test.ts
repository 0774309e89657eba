import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineExtractor, type Extractor } from "./define.js";
import { inOrder, runExtractors } from "./run.js";
import { analyse } from "./text/document.js";

const doc = analyse({ text: "Ruiz freed 12 people." });

function plugin(name: string, extract: () => unknown, needs: string[] = []): Extractor {
  return defineExtractor({ name, version: "1", schema: z.unknown(), needs, extract }) as Extractor;
}

describe("runExtractors", () => {
  it("keeps what a plug-in finds under its name", () => {
    const { facts, reports } = runExtractors(doc, [plugin("greetings", () => ["hello"])]);
    expect(facts.extensions).toEqual({ greetings: ["hello"] });
    expect(reports.greetings?.warnings).toEqual([]);
  });

  it("leaves out an extractor that throws, and names it", () => {
    const broken = plugin("broken", () => {
      throw new Error("no such lexicon");
    });
    const { facts, reports } = runExtractors(doc, [broken, plugin("sound", () => [1])]);
    expect(facts.extensions).toEqual({ sound: [1] });
    expect(reports.broken?.warnings).toEqual(["broken was left out: no such lexicon"]);
  });

  it("leaves out what does not fit its schema", () => {
    const wrong = defineExtractor({
      name: "wrong",
      version: "1",
      schema: z.array(z.number()),
      extract: () => ["one"] as unknown as number[],
    }) as Extractor;
    const { facts, reports } = runExtractors(doc, [wrong]);
    expect(facts.extensions).toEqual({});
    expect(reports.wrong?.warnings[0]).toMatch(/wrong was left out: .*expected number/);
  });

  it("leaves out spans that do not stand in the text", () => {
    const astray = plugin("astray", () => [{ span: { start: 0, end: 4, text: "Khan" } }]);
    const { reports } = runExtractors(doc, [astray]);
    expect(reports.astray?.warnings[0]).toContain('0.span: "Khan" does not stand at 0');
  });

  it("hands over the options of each extractor, parsed", () => {
    const shout = defineExtractor({
      name: "shout",
      version: "1",
      schema: z.string(),
      options: z.object({ times: z.number().default(1) }),
      extract: (_doc, _facts, { options }) => "!".repeat(options.times),
    }) as unknown as Extractor;
    expect(runExtractors(doc, [shout]).facts.extensions.shout).toBe("!");
    expect(runExtractors(doc, [shout], { options: { shout: { times: 3 } } }).facts.extensions.shout).toBe(
      "!!!",
    );
  });
});

describe("inOrder", () => {
  const names = (list: Extractor[]) => inOrder(list).map((extractor) => extractor.name);

  it("puts each after what it needs, otherwise as given", () => {
    const list = [plugin("a", () => 0, ["c"]), plugin("b", () => 0), plugin("c", () => 0)];
    expect(names(list)).toEqual(["c", "a", "b"]);
  });

  it("refuses a circle", () => {
    const list = [plugin("a", () => 0, ["b"]), plugin("b", () => 0, ["a"])];
    expect(() => inOrder(list)).toThrow("a → b → a");
  });
});
