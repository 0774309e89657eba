import { sql } from "kysely";
import type { FactRow } from "./fact-rows.js";

/** The columns that a fact row fills, with their types in the database. */
const types: Record<keyof FactRow, string> = {
  fact_id: "text",
  kind: "text",
  type: "text",
  name: "text",
  value: "float8",
  min: "float8",
  max: "float8",
  qualifier: "text",
  currency: "text",
  unit: "text",
  speaker: "text",
  attributed_to: "text",
  key: "text",
  link: "text",
  predicate: "text",
  mentions: "int",
  from_day: "text",
  until_day: "text",
  start_offset: "int",
  end_offset: "int",
  text: "text",
  sentence: "text",
  confidence: "float4",
  rule: "text",
};

export const factColumnNames = Object.keys(types);
const list = (of: (name: string) => string) => sql.raw(factColumnNames.map(of).join(", "));

export const factColumns = list((name) => name);
/** For `jsonb_to_recordset`. */
export const typedFactColumns = sql.raw(
  Object.entries(types)
    .map((pair) => pair.join(" "))
    .join(", "),
);
/** The columns of a table by its alias. */
export const factColumnsOf = (alias: string) => list((name) => `${alias}.${name}`);
export const setFactColumns = (alias: string) => list((name) => `${name} = ${alias}.${name}`);
