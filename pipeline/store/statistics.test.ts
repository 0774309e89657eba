import { sql } from "kysely";
import { expect, it } from "vitest";
import { openStore } from "./open.js";
import { refreshStatistics } from "./statistics.js";

it("tell the planner of the embedded database how full its tables are", async () => {
  const store = await openStore({});
  await sql`insert into wiredesk.articles (id, url, state) select 'a' || i, 'u' || i, 'stored'
    from generate_series(1, 3000) i`.execute(store.db);
  const known = async () => {
    const { rows } = await sql<{ n: number }>`
      select reltuples::int as n from pg_class where oid = 'wiredesk.articles'::regclass`.execute(store.db);
    return rows[0]?.n;
  };
  expect(await known()).toBeLessThanOrEqual(0);
  await refreshStatistics(store);
  expect(await known()).toBe(3_000);
  await store.close();
});
