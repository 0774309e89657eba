import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { checkpoint, vacuum } from "./housekeeping.js";
import { openStore } from "./open.js";

it("keeps the embedded database’s log of changes from growing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-log-"));
  const store = await openStore({ dataDir: folder });
  const segments = () => readdirSync(join(folder, "db", "pg_wal")).length;
  const turns: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    await sql`insert into wiredesk.articles (id, url, state) select ${`${turn}-`} || i, ${`u${turn}-`} || repeat(md5(i::text), 30), 'stored'
      from generate_series(1, 6000) i`.execute(store.db);
    await sql`delete from wiredesk.articles`.execute(store.db);
    await vacuum(store);
    await checkpoint(store);
    turns.push(segments());
  }
  expect(turns[7]).toBeLessThanOrEqual(turns[3] ?? 0);
  const { rows } = await sql<{ bytes: number }>`
    select pg_relation_size('wiredesk.articles')::int as bytes`.execute(store.db);
  expect(rows[0]?.bytes).toBeLessThan(1_000_000);
  await store.close();
  rmSync(folder, { recursive: true });
});
