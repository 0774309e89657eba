import { describe, expect, it } from "vitest";
import type { Decision, FactKind } from "../../../schemas/index.js";
import { buildRecord } from "../../record.js";
import { testRecord } from "../test-record.js";
import { anchorOf } from "./anchor.js";
import { applyDecisions, applyKeepingIds } from "./apply.js";
import { attachDecisions } from "./attach.js";

const text = "Maria Kovacs met Peter Novak in Leeds. Kovacs said the river rose. The river Aire fell later.";
const { article } = testRecord("https://a.example/river", text, "River");
const record = buildRecord({ article, canonicalUrl: null, warnings: [] }, { url: null, body: text });
const person = (name: string) => record.entities.find((one) => one.name === name)!;

let next = 1;
function decide(kind: FactKind, exact: string, changes: Partial<Decision>, from = 0): Decision {
  const start = text.indexOf(exact, from);
  return {
    id: next++,
    articleId: "a",
    version: 1,
    verdict: "accept",
    factId: null,
    anchor: anchorOf(kind, text, { start, end: start + exact.length }),
    rule: null,
    correction: null,
    note: null,
    reviewer: "ana",
    createdAt: "2026-01-07T00:00:00.000Z",
    undone: false,
    ...changes,
  };
}
const names = (decisions: Decision[]) =>
  applyDecisions(record, attachDecisions(record, decisions)).entities.map(({ name }) => name);

describe("added facts", () => {
  const added = decide("entity", "river rose", { verdict: "add", correction: { type: "event" } });
  const on = (changes: Partial<Decision>) =>
    decide("entity", "river rose", { factId: `added-${added.id}`, ...changes });

  it("can be decided on like any other", () => {
    const kept = attachDecisions(record, [added, on({ verdict: "accept" })]);
    expect(kept.byFact.get(`added-${added.id}`)).toHaveLength(1);
    expect(applyKeepingIds(record, kept).entities.map(({ id }) => id)).toContain(`added-${added.id}`);
    expect(names([added, on({ verdict: "edit", correction: { name: "River Rose" } })])).toContain(
      "River Rose",
    );
    expect(names([added, on({ verdict: "reject" })])).not.toContain("river rose");
  });

  it("take what was decided on them along when they are undone", () => {
    const attached = attachDecisions(record, [{ ...added, undone: true }, on({ verdict: "accept" })]);
    expect(attached.lost).toHaveLength(1);
    expect(attached.byFact.size).toBe(0);
  });

  it("are the extractors' fact once those find the same words", () => {
    const same = decide("entity", "Peter Novak", { verdict: "add" });
    const comment = decide("entity", "Peter Novak", { verdict: "comment", factId: `added-${same.id}` });
    const attached = attachDecisions(record, [same, comment]);
    expect(attached.added).toEqual([]);
    expect(attached.byFact.get(person("Peter Novak").id)).toEqual([same, comment]);
  });
});

describe("merged and split entities", () => {
  it("follow a decision made on a later mention", () => {
    const later = decide("entity", "Kovacs", { verdict: "accept" }, 30);
    expect(attachDecisions(record, [later]).byFact.get(person("Maria Kovacs").id)).toEqual([later]);
  });

  it("take their quotes and their own merges along", () => {
    const chain = [
      decide("entity", "Maria Kovacs", { verdict: "edit", correction: { mergeInto: "Peter Novak" } }),
      decide("entity", "Peter Novak", { verdict: "edit", correction: { mergeInto: "Leeds" } }),
    ];
    const applied = applyDecisions(record, attachDecisions(record, chain));
    expect(applied.entities.filter(({ mentions }) => mentions.length >= 4).map(({ name }) => name)).toEqual([
      "Leeds",
    ]);
    const leeds = applied.entities.find(({ name }) => name === "Leeds")!;
    expect(applied.quotes.map(({ speaker }) => speaker?.entityId)).toEqual([leeds.id]);
  });

  it("give the split part an id of its own", () => {
    const start = text.indexOf("Kovacs", 30);
    const split = decide("entity", "Maria Kovacs", { verdict: "edit", correction: { splitOff: [start] } });
    const ids = applyKeepingIds(record, attachDecisions(record, [split])).entities.map(({ id }) => id);
    expect(ids).toContain(`${person("Maria Kovacs").id}-split`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
