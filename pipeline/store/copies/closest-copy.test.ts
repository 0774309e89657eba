import { sql } from "kysely";
import { expect, it } from "vitest";
import { openStore } from "../index.js";
import { recentCandidates } from "./closest-copy.js";

const stored = 3_000;

it("looks for copies by the index of fingerprints, whatever waits to be sorted into it", async () => {
  const store = await openStore({});
  await sql`
    with made as (insert into wiredesk.articles (id, url, state)
      select 'a' || i, 'https://a.example/' || i, 'stored' from generate_series(1, ${stored}::int) i returning id)
    insert into wiredesk.fingerprints (article_id, bands, signature)
    select id, array(select hashtext(id || b) from generate_series(1, 16) b), array_fill(0, array[64]) from made`.execute(
    store.db,
  );
  const { sql: text } = sql`select ${recentCandidates({ bands: [1], signature: [] })} from wiredesk.articles a
    where a.id = ${"a1"}`.compile(store.db);
  // The plan for whatever values, as a statement has it that runs often.
  const { rows } = await store.pool.query(`explain (generic_plan, analyze false) ${text}`);
  expect(JSON.stringify(rows)).toContain("fingerprints_bands");
  const { rows: pending } = await store.pool.query(
    "select reloptions::text as options from pg_class where relname = 'fingerprints_bands'",
  );
  expect(pending).toEqual([{ options: "{fastupdate=off}" }]);
  await store.close();
});
