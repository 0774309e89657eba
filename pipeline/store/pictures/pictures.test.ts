import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord, DateFact, Entity, Quote } from "../../../schemas/index.js";
import { spanOf } from "../../../schemas/index.js";
import { decide } from "../decisions/index.js";
import { refreshReview } from "../desk/index.js";
import { getRecord, offerArticles, openStore, type Store, saveRecord, withdrawArticles } from "../index.js";
import { testRecord } from "../test-record.js";
import {
  countHistory,
  countTopics,
  entityPage,
  mentionGraph,
  placeMap,
  quoteGraph,
  timeline,
} from "./index.js";

const sure = { confidence: 0.9, rule: "test/test" };

/** Adds to a test record its places, dates and one quote. */
function recordOf(url: string, text: string, published: string): ArticleRecord {
  const base = testRecord(url, text);
  const spans = (words: string) =>
    [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => spanOf(text, index, index + words.length));
  const place = (name: string, links: Entity["links"]): Entity[] => {
    const mentions = spans(name);
    if (mentions.length === 0) return [];
    return [{ ...base.entities[0]!, id: "e1", type: "place", name, mentions, links, aliases: [], ...sure }];
  };
  const entities = [
    ...base.entities,
    ...place("Leeds", [{ source: "geonames", id: "2644688" }]),
    ...place("Belarus", [{ source: "iso3166", id: "BY" }]),
    ...place("Nowhere", []),
  ].map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
  const dates = [...spans("Monday"), ...spans("2025")].map((span, index): DateFact => {
    const year = span.text === "2025";
    const interval = year
      ? { start: "2025-01-01", end: "2025-12-31" }
      : { start: "2026-01-05", end: "2026-01-05" };
    return {
      id: `d${index + 1}`,
      span,
      type: "date",
      value: interval.start,
      interval,
      modifier: null,
      anchor: "context",
      ...sure,
    };
  });
  const quotes = [...text.matchAll(/“(.+?)” said (\w+ \w+)/g)].map((match, index): Quote => {
    const name = match[2]!;
    const content = spanOf(text, match.index + 1, match.index + 1 + match[1]!.length);
    return {
      id: `q${index + 1}`,
      kind: "direct",
      content: [content],
      quoted: [content],
      cue: null,
      speaker: { entityId: null, name, span: spans(name)[0]!, confidence: 1 },
      ...sure,
    };
  });
  return { ...base, article: { ...base.article, publishedAt: published }, entities, dates, quotes };
}

let store: Store;
let first: string;
beforeAll(async () => {
  store = await openStore({});
  const save = async (url: string, text: string, published: string) => {
    const [ticket] = await offerArticles(store, [{ url }], { again: true });
    return (await saveRecord(store, ticket!, recordOf(url, text, published))).articleId;
  };
  first = await save(
    "https://a.example/1",
    "near Leeds 12 people met on Monday. “ask Maria Kovacs about it,” said Peter Novak of Leeds. in 2025 Belarus sent 30 people.",
    "2026-01-06T10:00:00Z",
  );
  await save(
    "https://a.example/2",
    "Peter Novak flew from Leeds to Nowhere with 7 people.",
    "2026-02-01T10:00:00Z",
  );
  await save(
    "https://a.example/1",
    "near Leeds 14 people met on Monday, Peter Novak says. in 2025 Belarus sent 30 people. “ask Maria Kovacs,” said Peter Novak.",
    "2026-01-06T10:00:00Z",
  );
});
afterAll(() => store.close());

describe("the map", () => {
  it("shows places with an id where they are, the facts behind them, and the rest beside it", async () => {
    const { places, unplaced, articles, attribution } = await placeMap(store, {});
    expect(
      places.map(({ name, country, articles, mentions }) => [name, country, articles, mentions]),
    ).toEqual([
      ["Leeds", "GB", 2, 2],
      ["Belarus", "BY", 1, 1],
    ]);
    const [leeds] = places;
    expect([leeds?.lat, leeds?.lon].map((degrees) => Math.round(degrees ?? 0))).toEqual([54, -2]);
    expect(leeds?.evidence.map(({ kind, name }) => [kind, name])).toEqual([
      ["entity", "Leeds"],
      ["entity", "Leeds"],
    ]);
    expect(unplaced).toEqual([{ name: "Nowhere", mentions: 1 }]);
    expect(articles).toBe(2);
    expect(attribution).toMatch(/GeoNames/);
  });

  it("is narrowed to days and to articles that name somebody", async () => {
    const names = async (scope: object) => (await placeMap(store, scope)).places.map(({ name }) => name);
    expect(await names({ until: "2026-01-31" })).toEqual(["Leeds", "Belarus"]);
    expect(await names({ from: "2026-02-01" })).toEqual(["Leeds"]);
    expect(await names({ entity: "maria kovacs" })).toEqual(["Leeds", "Belarus"]);
    expect(await names({ entity: "nobody" })).toEqual([]);
  });

  it("leaves out what a reviewer rejected", async () => {
    const record = (await getRecord(store, first))!;
    const belarus = record.entities.find(({ name }) => name === "Belarus")!;
    await decide(store, { articleId: first, version: 2, record }, "ana", {
      verdict: "reject",
      factId: belarus.id,
    });
    await refreshReview(store, first);
    expect((await placeMap(store, {})).places.map(({ name }) => name)).toEqual(["Leeds"]);
  });
});

describe("graphs", () => {
  it("show who speaks of whom, with the quotes", async () => {
    const { nodes, edges } = await quoteGraph(store, {});
    expect(edges).toMatchObject([
      { from: "Peter Novak", to: "Maria Kovacs", weight: 1, evidence: [{ kind: "quote" }] },
    ]);
    expect(nodes).toContainEqual({ name: "Maria Kovacs", type: "person", weight: 1 });
    expect((await quoteGraph(store, { from: "2026-02-01" })).edges).toEqual([]);
  });

  it("show who stands beside whom", async () => {
    const { edges, articles } = await mentionGraph(store, {});
    expect(edges).toMatchObject([{ from: "Maria Kovacs", to: "Peter Novak", weight: 1 }]);
    expect(articles).toBe(2);
  });

  it("show the newest sentences of an edge that has many", async () => {
    const crowd = await openStore({});
    for (let day = 1; day <= 22; day++) {
      const url = `https://a.example/met-${day}`;
      const [ticket] = await offerArticles(crowd, [{ url }]);
      const text = `Peter Novak met Maria Kovacs and ${day} people.`;
      await saveRecord(crowd, ticket!, recordOf(url, text, "2026-01-06T10:00:00Z"));
    }
    const [edge] = (await mentionGraph(crowd, {})).edges;
    await crowd.close();
    expect(edge?.weight).toBe(22);
    const newest = Array.from({ length: 20 }, (_, index) => `and ${22 - index} people`);
    expect(edge?.evidence.map(({ sentence }) => /and \d+ people/.exec(sentence)?.[0])).toEqual(newest);
  });
});

describe("figures and days", () => {
  it("tell a count through versions by the time of each, with the verb", async () => {
    const { points } = await countHistory(store, { what: "people", entity: "Leeds" });
    expect(points.map(({ value, version, at }) => [value, version, at.slice(0, 10)])).toEqual([
      [12, 1, "2026-01-06"],
      [30, 1, "2026-01-06"],
      [7, 1, "2026-02-01"],
      [14, 2, new Date().toISOString().slice(0, 10)],
      [30, 2, new Date().toISOString().slice(0, 10)],
    ]);
    expect((await countHistory(store, { what: "' or 1=1 --" })).points).toEqual([]);
  });

  it("name what is counted, by how many articles count it", async () => {
    expect((await countTopics(store)).items).toEqual([{ what: "people", articles: 2 }]);
  });

  it("show days, not years, by the day that is spoken of", async () => {
    const { items, next } = await timeline(store, {});
    expect(items.map(({ start, text }) => [start, text])).toEqual([["2026-01-05", "Monday"]]);
    expect(next).toBeNull();
    expect((await timeline(store, { from: "2026-01-06" })).items).toEqual([]);
  });

  it("gather an entity by its key, whatever the case of its name", async () => {
    const page = await entityPage(store, "PETER NOVAK");
    expect(page).toMatchObject({ name: "Peter Novak", type: "person", articles: 2 });
    expect(page?.quotesBy).toHaveLength(1);
    expect((await entityPage(store, "Maria Kovacs"))?.quotesAbout).toHaveLength(1);
  });

  it("forget an article that its wire has withdrawn", async () => {
    await withdrawArticles(store, [{ url: "https://a.example/1" }], "killed");
    expect((await placeMap(store, {})).places).toMatchObject([{ name: "Leeds", articles: 1 }]);
    expect(await entityPage(store, "Maria Kovacs")).toBeNull();
    expect((await timeline(store, {})).items).toEqual([]);
  });
});
