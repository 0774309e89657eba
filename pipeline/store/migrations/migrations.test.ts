import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";
import { expect, it } from "vitest";
import { SCHEMA_VERSION, spanOf } from "../../../schemas/index.js";
import { markOf } from "../articles/mark.js";
import { openEmbedded } from "../embedded/open.js";
import { testRecord } from "../test-record.js";
import * as tables from "./0001-tables.js";
import * as review from "./0002-review.js";
import * as desk from "./0003-desk.js";
import * as reviewers from "./0004-reviewers.js";
import * as fullDesk from "./0005-full-desk.js";
import * as deliveries from "./0006-deliveries.js";
import * as receivers from "./0008-receivers.js";
import * as lighterFacts from "./0009-lighter-facts.js";

const text = "Ana Ruiz said on Monday that 12 people had died in Leeds.";

/** A record with what the later columns are filled from. */
function record() {
  const base = testRecord("https://a.example/1", text);
  const place = { ...base.entities[0]!, id: "e2", type: "place" as const, name: "Leeds" };
  const start = text.indexOf("Leeds");
  return {
    ...base,
    schemaVersion: SCHEMA_VERSION,
    entities: [
      base.entities[0]!,
      {
        ...place,
        mentions: [spanOf(text, start, start + 5)],
        links: [
          { source: "watchlist", id: "w1" },
          { source: "geonames", id: "2644688" },
        ],
      },
    ],
    counts: base.counts.map((count) => ({ ...count, attributedTo: "e1", predicate: "die" })),
    dates: [
      { id: "d1", interval: { start: "2026-01-05", end: "2026-01-05" } },
      { id: "d2", interval: null },
    ],
  };
}

it("fill new columns from the records that are stored already", async () => {
  const embedded = await openEmbedded(undefined, "migrations-test");
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: embedded.pool as unknown as PostgresPool }),
  });
  await sql`create schema if not exists wiredesk`.execute(db);
  for (const { up } of [tables, review, desk]) await up(db);
  await sql`insert into wiredesk.articles (id, url, state, version, publisher) values ('a', 'u', 'stored', 1, 'Courier')`.execute(
    db,
  );
  await sql`insert into wiredesk.articles (id, url, state, feed_mark) values ('b', 'b', 'queued', 'version 12'),
    ('c', 'c', 'queued', '2026-01-02T05:00:00+02:00'), ('d', 'd', 'queued', 'captured 2026-01-02T03:00:00.500Z'),
    ('e', 'e', 'queued', 'odd')`.execute(db);
  await sql`insert into wiredesk.versions (article_id, version, record, changes, text_hash)
    values ('a', 1, ${JSON.stringify(record())}::json, '{}', 'h')`.execute(db);
  await sql`insert into wiredesk.desk_articles (article_id, day, stored_at, words) values ('a', now(), now(), '')`.execute(
    db,
  );
  for (const [id, kind, type, name] of [
    ["e1", "entity", "person", "Ana Ruiz"],
    ["e2", "entity", "place", "Leeds"],
    ["c1", "count", "cardinal", "people"],
    ["d1", "date", "date", "2026-01-05"],
    ["d2", "date", "date", null],
  ]) {
    await sql`insert into wiredesk.facts (article_id, version, fact_id, kind, type, name, start_offset, end_offset, text,
      sentence, confidence, rule, change) values ('a', 1, ${id}, ${kind}, ${type}, ${name}, 0, 1, 't', 's', 0.5, 'r', 'gained')`.execute(
      db,
    );
  }
  await sql`insert into wiredesk.decisions (article_id, version, verdict, fact_id, reviewer, undone)
    values ('a', 1, 'accept', 'c1', 'ana', false), ('a', 1, 'reject', 'e1', 'ana', true)`.execute(db);
  for (const { up } of [reviewers, fullDesk, deliveries, receivers, lighterFacts]) await up(db);

  const facts = await sql`select fact_id, key, link, mentions, attributed_to, predicate, from_day, until_day
    from wiredesk.facts order by sequence`.execute(db);
  const none = {
    key: null,
    link: null,
    mentions: null,
    attributed_to: null,
    predicate: null,
    from_day: null,
    until_day: null,
  };
  expect(facts.rows).toEqual([
    { ...none, fact_id: "e1", key: "person/ana ruiz", mentions: 1 },
    { ...none, fact_id: "e2", key: "geonames:2644688", link: "geonames:2644688", mentions: 1 },
    { ...none, fact_id: "c1", attributed_to: "Ana Ruiz", predicate: "die" },
    { ...none, fact_id: "d1", from_day: "2026-01-05", until_day: "2026-01-05" },
    { ...none, fact_id: "d2" },
  ]);
  const actions = await sql`select a.reviewer, a.state, d.verdict from wiredesk.decisions d
    join wiredesk.actions a on a.id = d.action_id order by d.id`.execute(db);
  expect(actions.rows).toEqual([
    { reviewer: "ana", state: "standing", verdict: "accept" },
    { reviewer: "ana", state: "undone", verdict: "reject" },
  ]);
  const next = await sql`insert into wiredesk.actions (reviewer) values ('ana') returning id`.execute(db);
  expect(next.rows).toEqual([{ id: "3" }]);
  const { rows } = await sql`select publisher from wiredesk.desk_articles`.execute(db);
  expect(rows).toEqual([{ publisher: "Courier" }]);
  const marks = await sql`select feed_mark from wiredesk.articles order by id`.execute(db);
  expect(marks.rows.map((row) => Object.values(row as object)[0])).toEqual([
    null,
    "12|",
    markOf({ at: "2026-01-02T03:00:00Z" }),
    markOf({ at: "2026-01-02T03:00:00.500Z" }),
    "odd",
  ]);
  await embedded.close();
});
