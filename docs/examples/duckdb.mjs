// Reads the file of parquet.mjs with DuckDB (npm install @duckdb/node-api).
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const facts = await connection.runAndReadAll(`
  select kind, text, value from 'facts.parquet' where kind = 'count' order by value
`);
console.table(facts.getRowObjectsJson());
