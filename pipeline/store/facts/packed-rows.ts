import { factColumnNames } from "./columns.js";
import type { FactRow } from "./fact-rows.js";
import { storableJson } from "./storable.js";

const nothing = Object.fromEntries(factColumnNames.map((name) => [name, null]));

/** Rows as the JSON that `json_to_recordset` reads. Half of the fields of most facts are null: they are left out. */
export function packRows(rows: readonly object[]): string {
  return storableJson(rows.map(filled));
}

/** The rows that `packRows` packed. */
export function unpackRows(packed: string): FactRow[] {
  const rows: Partial<FactRow>[] = JSON.parse(packed);
  return rows.map((row) => ({ ...nothing, ...row }) as FactRow);
}

function filled(row: object): object {
  const fields: Record<string, unknown> = {};
  const all = row as Readonly<Record<string, unknown>>;
  for (const name in all) if (all[name] !== null) fields[name] = all[name];
  return fields;
}
