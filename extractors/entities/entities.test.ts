import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../schemas/index.js";
import { runExtractors } from "../run.js";
import { analyse } from "../text/document.js";
import { negatives, notNames, positives } from "./cases.js";
import { entities, overridesOf } from "./index.js";

function entitiesOf(text: string, options: Record<string, unknown> = {}): readonly Entity[] {
  const run = runExtractors(analyse({ text }), [entities], { options: { entities: options } });
  // A busy machine may make it slow.
  expect(run.reports.entities?.warnings.filter((warning) => !warning.includes("budget"))).toEqual([]);
  return run.facts.entities;
}

describe("cases", () => {
  it.each(positives)("%s", (text, ...expected) => {
    const found = entitiesOf(text);
    for (const { name, type, mentions, roles, gender, placeKind, link } of expected) {
      const entity = found.find((candidate) => candidate.name === name && candidate.type === type);
      expect(
        entity,
        `${name} [${type}] in ${JSON.stringify(found.map((e) => [e.name, e.type]))}`,
      ).toBeDefined();
      if (mentions) expect(entity?.mentions.map((mention) => mention.text)).toEqual(mentions);
      if (roles) expect(entity?.roles.map((role) => role.text)).toEqual(roles);
      if (gender) expect(entity?.gender).toBe(gender);
      if (placeKind) expect(entity?.placeKind).toBe(placeKind);
      if (link) expect(entity?.links.map(({ source, id }) => `${source}:${id}`)).toContain(link);
    }
  });

  it.each(negatives)("nothing in: %s", (text) => {
    expect(entitiesOf(text).map(({ name, type }) => `${name} [${type}]`)).toEqual([]);
  });

  it.each(notNames)("no such names in: %s", (text, ...words) => {
    const found = entitiesOf(text).flatMap(({ mentions }) => mentions.map((mention) => mention.text));
    for (const word of words) expect(found).not.toContain(word);
  });
});

describe("a place that acts", () => {
  it("is marked as metonym where it does and not where it lies", () => {
    const [place] = entitiesOf("Washington imposed new sanctions. Protesters gathered in Washington.");
    expect(place?.mentions.map((mention) => mention.metonym)).toEqual([true, undefined]);
    const [warned] = entitiesOf("Norway warned Moscow on Monday.").filter(({ name }) => name === "Moscow");
    expect(warned?.mentions[0]?.metonym).toBe(true);
  });
});

describe("two people with one surname", () => {
  it("stay apart, and Mr goes to the man", () => {
    const found = entitiesOf(
      "Peter Lund and his sister Karen Lund own the farm. Peter Lund runs it. Karen Lund keeps the books.",
    );
    expect(found.filter(({ type }) => type === "person").map(({ name }) => name)).toEqual([
      "Peter Lund",
      "Karen Lund",
    ]);
  });
});

describe("what users lay down", () => {
  const text = "The Volta Project met Jane Smith. Volta Project members cheered.";

  it("links watched names to their entry", () => {
    const watchlist = [{ id: "w1", name: "Volta Project", aliases: [], type: "organization" }];
    const found = entitiesOf(text, { watchlist, watchlistName: "ours" });
    const entity = found.find(({ name }) => name === "Volta Project");
    expect(entity?.links).toEqual([{ source: "ours", id: "w1" }]);
    expect(entity?.mentions).toHaveLength(2);
  });

  it("leaves out what is never a name, but not longer names with it", () => {
    const overrides = { never: ["jane smith"] };
    const names = entitiesOf(`${text} The Jane Smith Foundation paid.`, { overrides }).map(
      ({ name }) => name,
    );
    expect(names).not.toContain("Jane Smith");
    expect(names).toContain("Jane Smith Foundation");
  });

  it("gives a name the type it always has, also one without a capital", () => {
    const overrides = {
      always: [
        { name: "Volta Project", type: "product" },
        { name: "zibbo", type: "organization" },
      ],
    };
    const found = entitiesOf(`${text} They flew with zibbo.`, { overrides });
    expect(found.find(({ name }) => name === "Volta Project")?.type).toBe("product");
    expect(found.find(({ name }) => name === "zibbo")?.type).toBe("organization");
  });

  it("takes aliases as names of one entity, and calls it by the name laid down", () => {
    const overrides = { aliases: [{ name: "Jane Smith", alias: "Janet Smythe" }] };
    const people = (words: string) =>
      entitiesOf(words, { overrides }).filter(({ type }) => type === "person");
    const both = people("Jane Smith left. Janet Smythe came back.");
    expect(both.map(({ name, aliases }) => [name, aliases])).toEqual([["Jane Smith", ["Janet Smythe"]]]);
    expect(people("Janet Smythe came back.").map(({ name }) => name)).toEqual(["Jane Smith"]);
  });

  it("gives an alias the type that its name has, and follows aliases of aliases", () => {
    const overrides = {
      always: [{ name: "Harbour Inquiry Unit", type: "organization" }],
      aliases: [
        { name: "Harbour Inquiry Unit", alias: "Vadim" },
        { name: "Vadim", alias: "Dim" },
      ],
    };
    const found = entitiesOf("Vadim and Dim searched the quay.", { overrides });
    expect(found.map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([
      ["Harbour Inquiry Unit", "organization", 2],
    ]);
  });

  it("takes the reviewers' lexicon", () => {
    const overrides = overridesOf([
      { kind: "never-a-name", text: "Jane Smith", value: null },
      { kind: "always-type", text: "Volta Project", value: "product" },
      { kind: "always-type", text: "Volta", value: "no type" },
      { kind: "merge", text: "Volta Project", value: "Project Volta" },
      { kind: "alias", text: "Nobody", value: null },
    ]);
    expect(overrides).toEqual({
      never: ["Jane Smith"],
      always: [{ name: "Volta Project", type: "product" }],
      aliases: [{ name: "Project Volta", alias: "Volta Project" }],
    });
    expect(entitiesOf(text, { overrides }).map(({ name, type }) => [name, type])).toEqual([
      ["Project Volta", "product"],
    ]);
  });

  it("does not take a namesake for the one that an alias means", () => {
    const overrides = { aliases: [{ name: "Joe Harlow", alias: "Harlow" }] };
    const found = entitiesOf("Mary Harlow spoke first. Harlow thanked the crowd.", { overrides });
    expect(found.map(({ name }) => name)).toContain("Mary Harlow");
  });

  it("is refused with a reason where it is malformed", () => {
    const run = runExtractors(analyse({ text }), [entities], {
      options: { entities: { watchlist: [{ name: "no id" }] } },
    });
    expect(run.reports.entities?.warnings[0]).toContain("watch-list");
    const other = runExtractors(analyse({ text }), [entities], {
      options: { entities: { overrides: { never: [""] } } },
    });
    expect(other.reports.entities?.warnings[0]).toContain("overrides");
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "Anna",
    "Berg",
    "the",
    "United",
    "States",
    "U.S.",
    "WHO",
    "(",
    ")",
    ",",
    ".",
    "said",
    "of",
    "Hurricane",
    "Act",
    "\n\n",
    "’s",
    "-",
    "and",
    "RIGA",
    "Norwegians",
    "É",
    "12",
  );

  it("gives mentions that stand apart, slice to their text and belong to one entity", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const spans = entitiesOf(text)
          .flatMap(({ mentions }) => mentions)
          .sort((a, b) => a.start - b.start);
        spans.forEach((span, i) => {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same record every time", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        expect(entitiesOf(words.join(" "))).toEqual(entitiesOf(words.join(" ")));
      }),
      { numRuns: 20 },
    );
  });
});
