import { type FactRow, factRows } from "../store/index.js";
import type { Stored } from "./exporter.js";

/** A fact with what there is to know of its article: one row of a table. Offsets are UTF-16 code units. */
export interface FactLine extends FactRow {
  article_id: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published_at: string | null;
}

export type ColumnType = "STRING" | "DOUBLE" | "INT32";

/** The columns, in their order. */
export const factColumns = {
  article_id: "STRING",
  url: "STRING",
  title: "STRING",
  publisher: "STRING",
  published_at: "STRING",
  fact_id: "STRING",
  kind: "STRING",
  type: "STRING",
  name: "STRING",
  value: "DOUBLE",
  min: "DOUBLE",
  max: "DOUBLE",
  qualifier: "STRING",
  currency: "STRING",
  unit: "STRING",
  speaker: "STRING",
  attributed_to: "STRING",
  key: "STRING",
  link: "STRING",
  predicate: "STRING",
  mentions: "INT32",
  from_day: "STRING",
  until_day: "STRING",
  text: "STRING",
  start_offset: "INT32",
  end_offset: "INT32",
  sentence: "STRING",
  confidence: "DOUBLE",
  rule: "STRING",
} as const satisfies Record<keyof FactLine, ColumnType>;

export const columnNames = Object.keys(factColumns) as (keyof FactLine)[];

/** The facts of one record as rows. */
export function factLines({ articleId, record }: Stored): FactLine[] {
  const { source, article } = record;
  const about = {
    article_id: articleId,
    url: source.url,
    title: article.title,
    publisher: source.publisher ?? null,
    published_at: article.publishedAt,
  };
  return factRows(record).map((row) => ({ ...about, ...row }));
}
