import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decide } from "../decisions/index.js";
import { refreshReview } from "../desk/index.js";
import {
  articleId,
  findArticles,
  listFacts,
  offerArticles,
  openStore,
  replaceFacts,
  type Store,
} from "../index.js";
import { createTestDatabase } from "../test-database.js";
import { testRecord } from "../test-record.js";
import { getRecord, listVersions } from "./get-record.js";
import { saveRecord } from "./save-record.js";

const url = "https://news.example/flood";
const id = articleId(url);
const toll = "Ann Bell said 10 people died in the flood.";

for (const databaseUrl of ["", process.env.DATABASE_URL]) {
  describe.skipIf(databaseUrl === undefined)(databaseUrl === "" ? "embedded" : "PostgreSQL", () => {
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
      await store.pool.query("truncate wiredesk.articles, wiredesk.actions cascade");
    });

    const save = async (record: ReturnType<typeof testRecord>, mark: string) => {
      const [ticket] = await offerArticles(store, [{ url, mark }]);
      return saveRecord(store, ticket!, record);
    };

    it("holds a publisher, an agency and changes with characters that the database has no place for", async () => {
      const record = testRecord(url, toll);
      const [count] = record.counts;
      const odd = {
        ...record,
        source: { ...record.source, publisher: "The\u0000 Wire", agency: "A\ud83dP" },
        counts: [{ ...count!, what: { text: "peo\ud83dple", span: count!.what!.span } }],
      };
      await save(odd, "1");
      expect((await findArticles(store)).articles).toMatchObject([
        { publisher: "The\ufffd Wire", agency: "A\ufffdP" },
      ]);
      await save({ ...odd, ...testRecord(url, `${toll} More is to come.`), source: odd.source }, "2");
      const [first, second] = await listVersions(store, id);
      expect(first?.changes.gained.map(({ name }) => name)).toContain("peo\ud83dple");
      expect(second?.changes.changed).toMatchObject([
        { before: { name: "peo\ufffdple" }, after: { name: "people" } },
      ]);
      await replaceFacts(store, id, 2, { ...(await getRecord(store, id))!, counts: odd.counts });
      expect((await listFacts(store, 0)).at(-1)?.name).toBe("peo\ufffdple");
    });

    it("stores a new version and what becomes of its review together or not at all", async () => {
      await save(testRecord(url, toll), "1");
      const record = (await getRecord(store, id))!;
      await decide(store, { articleId: id, version: 1, record }, "ana", { verdict: "accept", factId: "c1" });
      await refreshReview(store, id);
      await store.pool.query(`create function wiredesk.refuse() returns trigger language plpgsql as
        $$ begin raise exception 'refused'; end $$`);
      await store.pool.query(`create trigger refuse before update on wiredesk.desk_articles
        for each row when (new.decided > 0) execute function wiredesk.refuse()`);
      const update = testRecord(url, `Late news. ${toll}`);
      await expect(save(update, "2")).rejects.toThrow("refused");
      expect(await listVersions(store, id)).toHaveLength(1);
      await store.pool.query("drop function wiredesk.refuse cascade");
      await save(update, "3");
      const { rows } = await store.pool.query(
        "select version, value from wiredesk.facts where current and verdict = 'accept'",
      );
      expect(rows).toEqual([{ version: 2, value: 10 }]);
    });

    it("goes with its facts when somebody deletes its article", async () => {
      await save(testRecord(url, toll), "1");
      expect(await listFacts(store, 0)).toHaveLength(2);
      await store.pool.query(`delete from wiredesk.articles where id = '${id}'`);
      const { rows } = await store.pool.query("select count(*)::int as left from wiredesk.facts");
      expect(rows).toEqual([{ left: 0 }]);
    });

    it.skipIf(databaseUrl === "")("holds no row while it waits for its turn to write facts", async () => {
      await save(testRecord(url, toll), "1");
      const record = (await getRecord(store, id))!;
      const saver = await store.pool.connect();
      await saver.query("begin");
      await saver.query("select pg_advisory_xact_lock(hashtext('wiredesk.facts'))");
      const others = [replaceFacts(store, id, 1, { ...record, counts: [] }), refreshReview(store, id)];
      const waiting =
        "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())";
      while ((await store.pool.query(waiting)).rows.length < 2) await sleep(10);
      await saver.query(`select 1 from wiredesk.articles where id = '${id}' for update nowait`);
      await saver.query(`select 1 from wiredesk.desk_articles where article_id = '${id}' for update nowait`);
      await saver.query("commit");
      saver.release();
      await Promise.all(others);
      expect((await listFacts(store, 0)).map(({ kind }) => kind)).toEqual(["entity"]);
    });
  });
}
