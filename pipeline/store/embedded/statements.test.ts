import { PGlite } from "@electric-sql/pglite";
import { afterAll, expect, it } from "vitest";
import { often } from "../pool.js";
import { Statements } from "./statements.js";

const db = await PGlite.create();
const statements = new Statements(db);
afterAll(() => db.close());

const prepared = async () =>
  (await db.query<{ statement: string }>("select statement from pg_prepared_statements where name <> ''"))
    .rows;

it("take and give the values that PGlite itself does", async () => {
  const text =
    "select $1::text as text, $2::int as int, $3::float8 as float, $4::timestamptz as instant, $5::bytea as bytes, $6::jsonb as json, $7::int[] as list, $8::bool as yes, $9::text as nothing";
  const values = [
    "Zoë’s 12",
    7,
    0.25,
    "2026-01-02T03:00:00Z",
    new Uint8Array([0, 255]),
    '{"a":1}',
    [3, 4],
    true,
    null,
  ];
  const { rows } = await db.query(text, values);
  for (const asked of [text, often + text, often + text]) {
    const result = await statements.query(asked, values);
    expect(result.rows).toEqual(rows);
  }
});

it("take long texts and JSON with whatever characters", async () => {
  const long = "Zoë’s 😀 ".repeat(200);
  const { rows } = await statements.query("select $1::text as text, $2::json as json", [
    long,
    JSON.stringify([long]),
  ]);
  expect(rows).toEqual([{ text: long, json: [long] }]);
});

it("prepare for good what runs often, and nothing else", async () => {
  await statements.query("select 1 + $1::int", [1]);
  await statements.query(`${often} select 2 + $1::int`, [1]);
  const known = (await prepared()).map(({ statement }) => statement);
  expect(known).toContain(`${often} select 2 + $1::int`);
  expect(known).not.toContain("select 1 + $1::int");
});

it("forget the oldest beyond a few hundred", async () => {
  for (let n = 0; n < 320; n++) await statements.query(`${often} select ${n} + $1::int`, [1]);
  expect((await prepared()).length).toBeLessThan(310);
  expect((await statements.query(`${often} select 0 + $1::int as sum`, [1])).rows).toEqual([{ sum: 1 }]);
});

it("go on after one that failed, in a transaction too", async () => {
  const divide = `${often} select 6 / $1::int as half`;
  await expect(statements.query(divide, [0])).rejects.toMatchObject({ code: "22012" });
  await expect(statements.query("select nothing from $1", [1])).rejects.toMatchObject({ code: "42601" });
  await db.exec("begin");
  await expect(statements.query(divide, [0])).rejects.toMatchObject({ code: "22012" });
  await expect(statements.query(divide, [2])).rejects.toMatchObject({ code: "25P02" });
  await db.exec("rollback");
  const { rows, rowCount } = await statements.query(divide, [2]);
  expect({ rows, rowCount }).toEqual({ rows: [{ half: 3 }], rowCount: 1 });
});

it("plan anew as a table grows", async () => {
  await db.exec("create table words (id int, word text); create index by_id on words (id)");
  const text = `${often} select word from words where id = $1`;
  for (let n = 0; n < 49; n++) await statements.query(text, [n]);
  const name = async () =>
    (await db.query<{ name: string }>("select name from pg_prepared_statements where statement = $1", [text]))
      .rows;
  const first = await name();
  await statements.query(text, [1]);
  const second = await name();
  expect(first).toHaveLength(1);
  expect(second).not.toEqual(first);
});
