import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ArticleRecord } from "../../schemas/index.js";
import {
  articleId,
  articleToProcess,
  countStates,
  countStored,
  eachRecord,
  findArticles,
  getRecord,
  listCopies,
  listFacts,
  listQuarantine,
  listVersions,
  markDiscarded,
  markFetched,
  markOf,
  offerArticles,
  openStore,
  pruneBlobs,
  quarantineArticle,
  readCounters,
  retryQuarantined,
  type Store,
  saveRecord,
  storedIds,
  withdrawArticles,
} from "./index.js";
import { createTestDatabase } from "./test-database.js";
import { testRecord } from "./test-record.js";

const url = "https://news.example/flood?id=1";
const toll =
  "Officials in Port Hope said 10 people died when the river rose overnight.\n\nMore rain is expected.";

for (const databaseUrl of ["", process.env.DATABASE_URL]) {
  describe.skipIf(databaseUrl === undefined)(
    databaseUrl === "" ? "embedded store" : "PostgreSQL store",
    () => {
      let store: Store;
      let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
      beforeAll(async () => {
        database = databaseUrl ? await createTestDatabase(databaseUrl) : undefined;
        store = await openStore(database ? { databaseUrl: database.url } : {});
      });
      afterAll(async () => {
        await store.close();
        await database?.drop();
      });
      beforeEach(async () => {
        await store.pool.query(
          "truncate wiredesk.articles, wiredesk.counters, wiredesk.quarantine, wiredesk.blobs cascade",
        );
      });

      const ticketFor = async (address: string, mark?: string) => {
        const [ticket] = await offerArticles(store, [{ url: address, ...(mark && { mark }) }]);
        return ticket!;
      };
      const arrival = {
        body: Buffer.from("<p>page</p>"),
        finalUrl: url,
        status: 200,
        contentType: "text/html",
        etag: null,
        lastModified: null,
        fetchedAt: "2026-01-02T03:04:05Z",
      };
      const save = async (address: string, text: string, mark?: string) =>
        saveRecord(store, await ticketFor(address, mark), testRecord(address, text));

      it("asks for an article once, whatever the spelling of its address", async () => {
        const first = await offerArticles(store, [
          { url: "https://news.example/a?utm_source=rss#top" },
          { url: "http://news.example/a" },
        ]);
        expect(first).toEqual([{ articleId: articleId("https://news.example/a"), revision: 1 }]);
        expect(await offerArticles(store, [{ url: "https://news.example/a/" }])).toEqual([]);
      });

      it("asks again when a feed says that the article changed, once for all feeds that date it their own way", async () => {
        const offer = async (at: string) => offerArticles(store, [{ url, mark: markOf({ at }) }]);
        await save(url, toll, markOf({ at: "2026-01-02T03:00:00Z" }));
        expect(await offer("2026-01-02T04:00:00+01:00")).toEqual([]);
        const [again] = await offer("2026-01-02T05:00:00Z");
        expect(again).toEqual({ articleId: articleId(url), revision: 2 });
        expect(await offer("2026-01-02T03:00:00Z")).toEqual([]);
        expect(await offer("2026-01-02T05:00:00Z")).toEqual([]);
      });

      it("takes a wire's versions in their order, whatever the order in which they arrive", async () => {
        const offer = async (version: number, at = "2026-01-02T03:00:00Z") =>
          (await offerArticles(store, [{ url, mark: markOf({ version, at }) }])).length;
        const kill = (version?: number) => {
          const mark = version === undefined ? undefined : markOf({ version, at: "2026-01-02T03:00:00Z" });
          return withdrawArticles(store, [{ url, mark }], "killed");
        };
        expect([await offer(2), await offer(1), await offer(10), await offer(9)]).toEqual([1, 0, 1, 0]);
        expect([await kill(9), await countStates(store)]).toEqual([0, { queued: 1 }]);
        expect([await kill(11), await kill(11), await offer(10), await offer(11)]).toEqual([1, 0, 0, 0]);
        expect(await countStates(store)).toEqual({ withdrawn: 1 });
        expect(await offer(12)).toBe(1);
        expect([await kill(), await offer(11), await offer(13, "2999-01-02T03:00:00Z")]).toEqual([1, 0, 1]);
        expect(await readCounters(store)).toEqual({ withdrawn: 2 });
      });

      it("knows of a kill that arrives before its story", async () => {
        expect(await withdrawArticles(store, [{ url, mark: markOf({ version: 2 }) }], "killed")).toBe(0);
        expect(await offerArticles(store, [{ url, mark: markOf({ version: 1 }) }])).toEqual([]);
        expect(await countStates(store)).toEqual({ withdrawn: 1 });
        expect((await findArticles(store)).articles).toEqual([]);
      });

      it("lets a feed neither kill nor overwrite what another source has offered", async () => {
        const urn = "urn:wire:1";
        await offerArticles(store, [{ url: urn, feedId: "f1", mark: "1" }]);
        expect(await offerArticles(store, [{ url: urn, feedId: "f2", mark: "2" }])).toEqual([]);
        expect(await withdrawArticles(store, [{ url: urn, feedId: "f2" }], "killed")).toBe(0);
        expect(await offerArticles(store, [{ url: urn, mark: "2" }])).toHaveLength(1);
        expect(await withdrawArticles(store, [{ url: urn, feedId: "f1" }], "killed")).toBe(1);
      });

      it("gives the record back byte for byte", async () => {
        const text = "Odd \u0000 and \ud800 and 😀 characters.\n\nAnn Bell met 12 people.";
        const record = testRecord(url, text, "A \u0000 title");
        await saveRecord(store, await ticketFor(url), record);
        const stored = await getRecord(store, articleId(url));
        expect(JSON.stringify(stored)).toBe(JSON.stringify(record));
        expect(ArticleRecord.parse(stored)).toEqual(record);
      });

      it("stores one ticket once, however many workers bring its record", async () => {
        const ticket = await ticketFor(url);
        const outcomes = await Promise.all(
          [1, 2, 3, 4].map(() => saveRecord(store, ticket, testRecord(url, toll))),
        );
        expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["stored", "void", "void", "void"]);
        expect(await listVersions(store, articleId(url))).toHaveLength(1);
        expect(await readCounters(store)).toEqual({ stored: 1 });
      });

      it("shows a revised toll as one change, and the new words as gained", async () => {
        await save(url, toll, "1");
        const saved = await save(url, `${toll.replace("10", "12")}\n\nWe saw Ann Bell at 3 houses.`, "2");
        expect(saved).toMatchObject({ outcome: "updated", version: 2 });
        const [, version] = await listVersions(store, articleId(url));
        expect(version?.changes.changed).toMatchObject([
          { before: { value: 10, name: "people" }, after: { value: 12, name: "people" } },
        ]);
        expect(version?.changes.gained.map(({ name }) => name)).toEqual(["Ann Bell", "houses"]);
        expect(version?.changes.lost).toEqual([]);
      });

      it("makes no version of a text that has not changed", async () => {
        await save(url, toll, "1");
        expect(await save(url, toll, "2")).toMatchObject({ outcome: "unchanged", version: 1 });
        expect(await countStates(store)).toEqual({ stored: 1 });
      });

      it("tells facts in the order of their sequence, older versions as not current", async () => {
        await save(url, toll, "1");
        const first = await listFacts(store, 0);
        expect(first).toMatchObject([
          { kind: "entity", name: "Port Hope", sentence: expect.stringContaining("10 people died") },
          { kind: "count", value: 10, text: "10", start_offset: 28, current: true },
        ]);
        await save(url, toll.replace("10", "12"), "2");
        const later = await listFacts(store, first.at(-1)!.sequence);
        expect(later).toMatchObject([
          { change: "kept", version: 2 },
          { change: "changed", value: 12, version: 2 },
        ]);
        expect((await listFacts(store, 0)).filter(({ current }) => current)).toHaveLength(2);
      });

      it("drops the same text under another address of the same host", async () => {
        await save(url, toll);
        const saved = await save("https://news.example/amp/flood", toll);
        expect(saved).toMatchObject({ outcome: "duplicate", articleId: articleId(url) });
        expect(await countStates(store)).toEqual({ stored: 1, duplicate: 1 });
        expect((await findArticles(store)).articles).toHaveLength(1);
      });

      it("leaves the article that holds the text as it is: withdrawn, or about to be fetched again", async () => {
        await save(url, toll, "1");
        await offerArticles(store, [{ url, mark: "2" }]);
        expect(await save("https://news.example/amp/1", toll)).toMatchObject({ outcome: "duplicate" });
        expect(await countStates(store)).toEqual({ queued: 1, duplicate: 1 });
        expect(await withdrawArticles(store, [{ url }], "killed"), "with its duplicate").toBe(2);
        expect(await countStates(store)).toEqual({ withdrawn: 2 });
        expect(await save("https://news.example/amp/2", toll)).toMatchObject({ outcome: "duplicate" });
        expect(await countStates(store)).toEqual({ withdrawn: 2, duplicate: 1 });
        expect((await findArticles(store)).articles).toEqual([]);
      });

      it("neither exports nor tells nor extracts again what was withdrawn", async () => {
        await save(url, toll);
        const kept = (await save("https://other.example/1", toll.replace("10", "11"))).articleId;
        await withdrawArticles(store, [{ url }], "killed");
        const exported: string[] = [];
        for await (const one of eachRecord(store)) exported.push(one.articleId);
        expect(exported).toEqual([kept]);
        expect(await storedIds(store, {}, "", 10)).toEqual([kept]);
        expect(await countStored(store, {})).toBe(1);
        expect(new Set((await listFacts(store, 0)).map(({ article_id }) => article_id))).toEqual(
          new Set([kept]),
        );
      });

      it("groups copies that are saved at the same moment", async () => {
        const wire = Array.from(
          { length: 40 },
          (_, i) => `Sentence ${i} names place ${i * 7} on the map.`,
        ).join(" ");
        const tickets = await Promise.all([1, 2, 3].map((n) => ticketFor(`https://site-${n}.example/1`)));
        await Promise.all(
          tickets.map((ticket, n) =>
            saveRecord(store, ticket, testRecord(`https://site-${n + 1}.example/1`, wire)),
          ),
        );
        expect(await listCopies(store.db, articleId("https://site-1.example/1"))).toHaveLength(2);
      });

      it("takes two addresses with one canonical address for one article", async () => {
        const canonical = "https://news.example/story/9";
        const withCanonical = (address: string, text: string) => {
          const record = testRecord(address, text);
          return { ...record, source: { ...record.source, canonicalUrl: canonical } };
        };
        const [a, b] = ["https://news.example/r/9?from=rss", "https://news.example/s/9"] as const;
        const [one, two] = await Promise.all([
          saveRecord(store, await ticketFor(a), withCanonical(a, toll)),
          saveRecord(store, await ticketFor(b), withCanonical(b, toll.replace("10", "11"))),
        ]);
        expect(one.articleId).toBe(two.articleId);
        expect([one.outcome, two.outcome].sort()).toEqual(["stored", "updated"]);
      });

      it("groups a wire copy of another publisher behind the first source", async () => {
        const wire = Array.from(
          { length: 40 },
          (_, i) => `Sentence ${i} of the report names place number ${i * 7}.`,
        ).join(" ");
        await save("https://first.example/1", wire);
        const copy = await save("https://second.example/1", `${wire} Edited by our desk.`);
        expect(copy.copyOf).toBe(articleId("https://first.example/1"));
        expect(await listCopies(store.db, articleId("https://first.example/1"))).toMatchObject([
          { url: "https://second.example/1", similarity: expect.closeTo(1, 0) },
        ]);
        const other = await save("https://third.example/1", toll.repeat(5));
        expect(other.copyOf).toBeNull();
      });

      it("counts a discard once and leaves the stored version alone", async () => {
        const ticket = await ticketFor(url);
        const reason = { code: "WD_FETCH_STATUS_GONE", message: "404" };
        await markDiscarded(store, ticket, reason);
        await markDiscarded(store, ticket, reason);
        expect(await readCounters(store)).toEqual({ "discarded WD_FETCH_STATUS_GONE": 1 });
      });

      it("gives an article its end whatever characters the trouble, the address or the type hold", async () => {
        const odd = "half \ud83d and \u0000";
        const [ticket] = await offerArticles(store, [{ url: `urn:wire:${odd}` }]);
        await markFetched(store, ticket!, { ...arrival, finalUrl: `urn:wire:${odd}`, contentType: odd });
        await quarantineArticle(store, ticket!, { stage: "process", code: "WD_INTERNAL", reason: odd });
        const [entry] = await listQuarantine(store);
        expect(entry?.reason).toBe("half \ufffd and \ufffd");
        const other = await ticketFor(url);
        await markDiscarded(store, other, { code: "WD_PARSE_EMPTY", message: odd });
        expect(await countStates(store)).toEqual({ quarantined: 1, discarded: 1 });
      });

      it("sets an article aside and lets it go again from its kept page", async () => {
        const ticket = await ticketFor(url);
        await markFetched(store, ticket, arrival);
        await quarantineArticle(store, ticket, {
          stage: "process",
          code: "WD_STAGE_TIMEOUT",
          reason: "hung",
        });
        await quarantineArticle(store, ticket, {
          stage: "process",
          code: "WD_STAGE_TIMEOUT",
          reason: "hung",
        });
        const entries = await listQuarantine(store);
        expect(entries).toMatchObject([{ url, code: "WD_STAGE_TIMEOUT", times: 1 }]);
        expect(await retryQuarantined(store, [entries[0]!.id])).toBe(1);
        expect(await countStates(store)).toEqual({ fetched: 1 });
        expect(await listQuarantine(store)).toEqual([]);
      });

      it("keeps pages and throws old ones away", async () => {
        const bytes = Buffer.from([0, 255, 1, 2, 3]);
        const ticket = await ticketFor(url);
        await markFetched(store, ticket, { ...arrival, body: bytes });
        expect(Buffer.from((await articleToProcess(store, ticket))?.body ?? [])).toEqual(bytes);
        await store.pool.query("update wiredesk.blobs set created_at = now() - interval '2 days'");
        expect(await pruneBlobs(store, 1), "an article on its way needs it").toBe(0);
        await saveRecord(store, ticket, testRecord(url, toll));
        expect(await pruneBlobs(store, 1)).toBe(1);
      });

      it("pages through articles and finds them by title, publisher and name", async () => {
        for (let i = 0; i < 5; i++)
          await save(`https://news.example/${i}`, `Story ${i}: Ann Bell met ${i + 2} people.`);
        const page = await findArticles(store, { limit: 3 });
        const rest = await findArticles(store, { limit: 3, cursor: page.next! });
        expect(new Set([...page.articles, ...rest.articles].map(({ id }) => id)).size).toBe(5);
        expect(rest.next).toBeUndefined();
        expect((await findArticles(store, { name: "ann bell", title: "TEST a" })).articles).toHaveLength(5);
        expect((await findArticles(store, { name: "nobody" })).articles).toEqual([]);
        await expect(findArticles(store, { cursor: "rubbish" })).rejects.toMatchObject({ code: "WD_USAGE" });
      });
    },
  );
}
