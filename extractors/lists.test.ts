import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changeExtractor, defineExtractor, type Extractor, type Lists } from "./define.js";
import { changeList, ordered } from "./lists.js";
import { runAlone } from "./run.js";
import { analyse } from "./text/document.js";

const list = ordered({ firstOfAll: 1, second: 2, third: 3 });
const ids = (changes: Parameters<typeof changeList>[1]) => [...changeList(list, changes).keys()];

/** Says the words of its rules in their order. */
const speaker = defineExtractor({
  name: "speaker",
  version: "1",
  schema: z.string(),
  lists: { rules: ordered({ sayRed: () => "red", sayGreen: () => "green", sayBlue: () => "blue" }) },
  extract: (_doc, _facts, { lists }) => lists.rules.map((rule) => rule()).join(" "),
});
const doc = analyse({ text: "" });
const said = (extractor: Extractor<string>, given?: unknown) =>
  runAlone(extractor, doc, undefined, { given });

describe("lists", () => {
  it("name their members in kebab-case and keep their order", () => {
    expect([...list]).toEqual([
      ["first-of-all", 1],
      ["second", 2],
      ["third", 3],
    ]);
  });

  it("leave members out, and move one before another", () => {
    expect(ids({ remove: ["second"] })).toEqual(["first-of-all", "third"]);
    expect(ids({ move: [{ id: "third", before: "first-of-all" }] })).toEqual([
      "third",
      "first-of-all",
      "second",
    ]);
    expect(ids({ move: [{ id: "first-of-all", before: "third" }] })).toEqual([
      "second",
      "first-of-all",
      "third",
    ]);
    expect(ids({ move: [{ id: "third", before: "third" }] })).toEqual([...list.keys()]);
  });

  it("are untouched themselves", () => {
    ids({ remove: ["second"], move: [{ id: "third", before: "first-of-all" }] });
    expect(list.size).toBe(3);
  });
});

describe("an extractor's lists", () => {
  it("are run as they stand, or as the configuration changes them", () => {
    expect(said(speaker)).toBe("red green blue");
    expect(
      said(speaker, { rules: { remove: ["say-green"], move: [{ id: "say-blue", before: "say-red" }] } }),
    ).toBe("blue red");
  });

  it("take rules of a user's own, and can then be changed as before", () => {
    const more = changeExtractor(speaker, {
      rules: { add: { sayGold: () => "gold" }, move: [{ id: "say-gold", before: "say-green" }] },
    });
    expect(said(more)).toBe("red gold green blue");
    expect(said(more, { rules: { remove: ["say-gold"] } })).toBe("red green blue");
    expect(said(speaker)).toBe("red green blue");
  });

  it("are not changed by names that they lack", () => {
    expect(() => changeExtractor(speaker, { rules: { remove: ["say-gren"] } })).toThrow(
      'speaker are not valid: rules: there is no "say-gren" in this list; did you mean "say-green"?',
    );
    const rule = { rule: { remove: ["say-green"] } };
    expect(() => changeExtractor<unknown, unknown, Lists>(speaker, rule)).toThrow('did you mean "rules"?');
  });

  it.each([
    [
      { rules: { remove: ["say-gren"] } },
      "rules.remove.0",
      /no "say-gren" in this list; did you mean "say-green"/,
    ],
    [{ rules: { remove: ["whisper"] } }, "rules.remove.0", /known: say-red, say-green, say-blue/],
    [{ rules: { move: [{ id: "say-red", before: "x" }] } }, "rules.move.0.before", /no "x"/],
    [{ rules: { drop: [] } }, "rules", /drop/],
    [{ loud: true }, "", /loud/],
  ])("refuse %j", (given, path, message) => {
    const issues = () => {
      try {
        said(speaker, given);
      } catch (error) {
        if (error instanceof z.ZodError) return error.issues;
      }
      return [];
    };
    expect(issues().map((issue) => issue.path.join("."))).toEqual([path]);
    expect(issues()[0]!.message).toMatch(message);
  });
});
