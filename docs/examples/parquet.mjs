// Records into a Parquet file, one row a fact, for DuckDB, pandas, Spark.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { extract } from "wiredesk";
import { exportRecords } from "wiredesk/pipeline";

const articles = [
  { text: "Police arrested 12 protesters in Lyon on Monday.", publishedAt: "2026-01-07" },
  { text: "The mine cost $1.2 billion, Ana Ruiz said.", publishedAt: "2026-01-08" },
];

const records = articles.map((article) => extract(article));

async function* contents() {
  for await (const { content } of exportRecords("parquet", records)) yield content;
}

await pipeline(contents, createWriteStream("facts.parquet"));
