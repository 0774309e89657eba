import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Config, type LexiconEntry, type Reextracted } from "../../schemas/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { act, decide, forget, teach } from "../store/decisions/index.js";
import { listDeskArticles, viewArticle } from "../store/desk/index.js";
import { articleId, getRecord, listFacts, openStore, type Store } from "../store/index.js";
import { run } from "./index.js";
import { Reextractor } from "./reextract.js";
import { startSite, type TestSite } from "./test-site.js";

vi.setConfig({ testTimeout: 120_000 });

const page = `<html><head><title>Quay closed</title></head><body><article><h1>Quay closed</h1>
<p>Vadim Orlov, the mayor of Leeds, told reporters on Monday that the quay would stay closed. The council had warned of it.</p>
<p>Mr Orlov said 12 people had been hurt. Maria Kovacs of the harbour office saw the wall fall, and Masha Kovacs spoke to the families.</p>
<p>The harbour office said the repair would take two months, and that ships would go to Hull for as long as the work lasted.</p>
</article></body></html>`;

let store: Store;
let threads: ThreadPool;
let site: TestSite;
let reextractor: Reextractor;
let id: string;
let config: Config;

beforeAll(async () => {
  store = await openStore({});
  site = await startSite({ "/quay": page });
  config = Config.parse({
    fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0 } },
    limits: { threads: 1, oncePauseSeconds: 0.2, onceWaitSeconds: 1 },
  });
  threads = new ThreadPool(config, config.limits);
  reextractor = new Reextractor(store, config);
  id = articleId(`${site.url}/quay`);
  await run(config, { once: true, store, threads, urls: [`${site.url}/quay`] });
});
afterAll(async () => {
  await reextractor.close();
  await threads.close();
  await site.close();
  await store.close();
});

const names = async () => (await getRecord(store, id))?.entities.map(({ name }) => name) ?? [];
const factOf = async (name: string) => {
  const record = await getRecord(store, id);
  const fact = record?.entities.find((entity) => entity.name === name);
  return { on: { articleId: id, version: 1, record: record! }, factId: fact?.id ?? "none" };
};
const tell = (...entries: LexiconEntry[]) =>
  act(store, "ana", async (action) => {
    for (const entry of entries) await teach(action, entry);
  });

describe("a re-extraction", () => {
  it("finds the same where nothing has changed, and leaves the article's place in the list", async () => {
    const before = (await listFacts(store, 0)).length;
    expect(await reextractor.one(id)).toMatchObject({ outcome: "unchanged", gained: 0, lost: 0, unfit: [] });
    expect((await listFacts(store, 0)).length).toBe(before);
    expect((await viewArticle(store, id))?.versions).toHaveLength(1);
  });

  it("obeys what reviewers taught: never a name, always a type, one name for two", async () => {
    expect(await names()).toEqual(
      expect.arrayContaining(["Vadim Orlov", "Leeds", "Hull", "Maria Kovacs", "Masha Kovacs"]),
    );
    await tell(
      { kind: "never-a-name", text: "Hull", value: null },
      { kind: "always-type", text: "Leeds", value: "organization" },
      { kind: "merge", text: "Masha Kovacs", value: "Maria Kovacs" },
    );
    expect(await reextractor.one(id)).toMatchObject({ outcome: "changed" });
    const record = await getRecord(store, id);
    expect(await names()).not.toContain("Hull");
    expect(await names()).not.toContain("Masha Kovacs");
    expect(record?.entities.find(({ name }) => name === "Leeds")?.type).toBe("organization");
    expect(
      record?.entities.find(({ name }) => name === "Maria Kovacs")?.mentions.map(({ text }) => text),
    ).toEqual(["Maria Kovacs", "Masha Kovacs"]);
  });

  it("keeps decisions on what is still there, and lists those that no longer fit", async () => {
    const orlov = await factOf("Vadim Orlov");
    await decide(store, orlov.on, "ana", { verdict: "accept", factId: orlov.factId });
    const kovacs = await factOf("Maria Kovacs");
    await decide(store, kovacs.on, "ana", { verdict: "accept", factId: kovacs.factId });
    await tell(
      { kind: "never-a-name", text: "Maria Kovacs", value: null },
      { kind: "never-a-name", text: "Masha Kovacs", value: null },
    );
    const done: Reextracted = await reextractor.one(id);
    expect(done.unfit.map(({ anchor }) => anchor?.exact)).toEqual(["Maria Kovacs"]);
    expect(done.attached).toBe(1);
    expect((await viewArticle(store, id))?.article).toMatchObject({ decided: 1, lost: 1 });
    const { items } = await listDeskArticles(store, { order: "newest", limit: 10, lost: "true" });
    expect(items.map((article) => article.id)).toEqual([id]);
  });

  it("gives back what is forgotten, and the decision that stood on it", async () => {
    await act(store, "ana", async (action) => {
      for (const text of ["Maria Kovacs", "Masha Kovacs", "Hull"])
        await forget(action, { kind: "never-a-name", text });
    });
    expect(await reextractor.one(id)).toMatchObject({ unfit: [], attached: 2 });
    expect(await names()).toContain("Hull");
  });

  it("goes over all articles of a filter", async () => {
    const outcomes: string[] = [];
    const all = async (filter: object) => {
      outcomes.length = 0;
      for await (const one of reextractor.all(filter)) outcomes.push("error" in one ? "failed" : one.outcome);
      return outcomes;
    };
    expect(await all({})).toEqual(["unchanged"]);
    expect(await all({ publisher: "Nobody" })).toEqual([]);
    expect(await all({ since: "2999-01-01" })).toEqual([]);
    expect(await all({ ids: [id], until: "2999-01-01" })).toEqual(["unchanged"]);
    await expect(reextractor.one("none")).rejects.toThrow(/no article/);
  });
});

describe("a run", () => {
  it("extracts new articles by the lexicon of that moment", async () => {
    await tell(
      { kind: "never-a-name", text: "Vadim Orlov", value: null },
      { kind: "never-a-name", text: "Orlov", value: null },
    );
    site.pages["/again"] = page
      .replaceAll("Quay closed", "Harbour closed")
      .replace("two months", "three months");
    const url = `${site.url}/again`;
    await run(config, { once: true, store, threads, urls: [url] });
    const record = await getRecord(store, articleId(url));
    expect(record?.entities.map(({ name }) => name)).toContain("Leeds");
    expect(record?.entities.map(({ name }) => name)).not.toContain("Vadim Orlov");
  });
});
