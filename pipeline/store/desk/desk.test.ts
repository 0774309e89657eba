import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeskQuery } from "../../../schemas/index.js";
import { agreementOf, decide, redoLast, rulePrecision, undoLast } from "../decisions/index.js";
import { getRecord, offerArticles, openStore, type Store, saveRecord, withdrawArticles } from "../index.js";
import { countHistory, entityPage, timeline } from "../pictures/index.js";
import { testRecord } from "../test-record.js";
import { listDeskArticles, listDeskFacts, refreshReview, undecidedFacts, viewArticle } from "./index.js";

let store: Store;
let flood: string;
let fire: string;

async function save(url: string, text: string, title: string): Promise<string> {
  const [ticket] = await offerArticles(store, [{ url }], { again: true });
  return (await saveRecord(store, ticket!, testRecord(url, text, title))).articleId;
}

const query = (filter: object = {}) => DeskQuery.parse(filter);
const titles = async (filter: object) =>
  (await listDeskArticles(store, query(filter))).items.map(({ title }) => title);
const reviewed = async (articleId: string) => {
  const record = await getRecord(store, articleId);
  return { articleId, version: 1, record: record! };
};

beforeAll(async () => {
  store = await openStore({});
  flood = await save(
    "https://a.example/flood",
    "The flood took 12 people near Leeds, Maria Kovacs told us.",
    "Flood",
  );
  fire = await save("https://a.example/fire", "Fire razed 30 houses. Peter Novak saw it.", "Fire");
});
afterAll(() => store.close());

describe("the list of articles", () => {
  it("is filtered by words, kind and entity, and sorted by certainty", async () => {
    expect(await titles({})).toEqual(["Fire", "Flood"]);
    expect(await titles({ q: "houses" })).toEqual(["Fire"]);
    expect(await titles({ entity: "maria kovacs" })).toEqual(["Flood"]);
    expect(await titles({ belowConfidence: 0.1 })).toEqual([]);
    expect(await titles({ kind: "count", rule: "counts/test", order: "least-certain" })).toHaveLength(2);
    expect(await titles({ q: "'; drop table wiredesk.facts; --" })).toEqual([]);
  });

  it("comes a page at a time", async () => {
    for (const order of ["newest", "least-certain"]) {
      const first = await listDeskArticles(store, query({ order, limit: 1 }));
      const second = await listDeskArticles(store, query({ order, limit: 1, cursor: first.next }));
      expect(new Set([first.items[0]?.id, second.items[0]?.id])).toEqual(new Set([flood, fire]));
      expect(second.next).toBeNull();
    }
    await expect(listDeskArticles(store, query({ cursor: "nonsense" }))).rejects.toThrow(/no cursor/);
  });
});

describe("a copy", () => {
  it("shows the first source and its other copies, but none that was withdrawn", async () => {
    const wire = Array.from({ length: 40 }, (_, i) => `Line ${i} of the report names pier ${i * 7}.`).join(
      " ",
    );
    const [first, second, third] = [
      await save("https://one.example/1", wire, "One"),
      await save("https://two.example/1", wire, "Two"),
      await save("https://three.example/1", wire, "Three"),
    ];
    const copiesOf = async (id: string) => (await viewArticle(store, id))?.copies.map(({ title }) => title);
    expect(await copiesOf(first)).toEqual(["Two", "Three"]);
    expect(await copiesOf(second)).toEqual(["One", "Three"]);
    await withdrawArticles(store, [{ url: "https://one.example/1" }], "killed");
    expect(await copiesOf(third)).toEqual(["Two"]);
    await withdrawArticles(
      store,
      [{ url: "https://two.example/1" }, { url: "https://three.example/1" }],
      "killed",
    );
  });
});

describe("a bulk decision", () => {
  it("is about the first facts of the list, however many there are", async () => {
    const many = Array.from({ length: 1_050 }, (_, i) => `${i + 2} people`).join(", ");
    const crowd = await save("https://a.example/crowd", many, "Crowd");
    await store.pool.query(
      "update wiredesk.facts set confidence = 0.2 where article_id = $1 and value > 1046",
      [crowd],
    );
    const chosen = await undecidedFacts(store, query({ q: "people", type: "cardinal" }));
    const least = await listDeskFacts(store, query({ q: "people", type: "cardinal", limit: 5 }));
    expect(chosen).toHaveLength(1_000);
    expect(least.items).toHaveLength(5);
    for (const { factId } of least.items) expect(chosen).toContainEqual(expect.objectContaining({ factId }));
    await withdrawArticles(store, [{ url: "https://a.example/crowd" }], "killed");
  });
});

describe("decisions", () => {
  it("mark facts and articles, can be undone and done again", async () => {
    const on = await reviewed(flood);
    await decide(store, on, "ana", { verdict: "accept", factId: "c1" });
    await decide(store, on, "ana", { verdict: "reject", factId: "e1" });
    await refreshReview(store, flood);
    expect((await viewArticle(store, flood))?.article).toMatchObject({ decided: 2, status: "done" });
    await undoLast(store, "ana");
    await refreshReview(store, flood);
    expect((await viewArticle(store, flood))?.article).toMatchObject({ decided: 1, status: "started" });
    expect((await redoLast(store, "ana")).decision?.verdict).toBe("reject");
    expect((await redoLast(store, "ana")).count).toBe(0);
    await refreshReview(store, flood);
    expect((await undecidedFacts(store, query())).every(({ articleId }) => articleId === fire)).toBe(true);
    expect((await listDeskFacts(store, query())).total).toBe(4);
  });

  it("are refused for facts that are not there", async () => {
    const on = await reviewed(flood);
    await expect(decide(store, on, "ana", { verdict: "accept", factId: "c99" })).rejects.toThrow(
      /has no c99/,
    );
  });

  it("are kept beside characters that no database holds", async () => {
    const text = `The quay of Port Hope shut. ${"😀".repeat(30)}x 12 people left. ${"😀".repeat(30)}`;
    const quay = await save("https://a.example/quay", text, "Quay");
    const note = "half a \ud83d smile and \u0000 nothing";
    const made = await decide(store, await reviewed(quay), "cyd", {
      verdict: "edit",
      factId: "c1",
      note,
      correction: { what: "people \ud83d" },
    });
    expect(made.note).toBe("half a \ufffd smile and \ufffd nothing");
    await refreshReview(store, quay);
    expect((await viewArticle(store, quay))?.byFact.c1).toHaveLength(1);
    await undoLast(store, "cyd");
    await withdrawArticles(store, [{ url: "https://a.example/quay" }], "killed");
  });

  it("are compared between reviewers, and counted per rule", async () => {
    await decide(store, await reviewed(flood), "ben", { verdict: "reject", factId: "c1" });
    const agreement = await agreementOf(store, "ana", "ben");
    expect(agreement).toMatchObject({ both: 1, observed: 0 });
    expect(agreement.disagreements[0]?.first.verdict).toBe("accept");
    const rules = await rulePrecision(store);
    expect(rules.find(({ rule }) => rule === "counts/test")).toMatchObject({
      accepted: 1,
      rejected: 1,
      precision: 0.5,
    });
  });

  it("follow their words into a new version", async () => {
    const text = "Update. The flood took 12 people near Leeds, Maria Kovacs told us. Later 3 houses fell.";
    expect(await save("https://a.example/flood", text, "Flood")).toBe(flood);
    const view = await viewArticle(store, flood);
    expect(view?.version).toBe(2);
    expect(view?.versions.at(-1)?.gained.map(({ text }) => text)).toEqual(["3"]);
    expect(view?.byFact.c1?.map(({ verdict }) => verdict)).toContain("accept");
    expect(view?.article).toMatchObject({ status: "started" });
  });
});

describe("pictures", () => {
  it("tell of entities, figures and days with the evidence behind them", async () => {
    expect(await entityPage(store, "Peter Novak")).toMatchObject({ name: "Peter Novak", articles: 1 });
    expect(await entityPage(store, "Nobody")).toBeNull();
    const { points } = await countHistory(store, { what: "houses" });
    expect(points.map(({ value, version }) => [value, version])).toEqual([
      [30, 1],
      [3, 2],
    ]);
    expect((await timeline(store, {})).items).toEqual([]);
  });
});
