import { stringify } from "csv-stringify/sync";
import type { Exporter } from "./exporter.js";
import { columnNames, type FactLine, factLines } from "./fact-columns.js";

// Spreadsheets run a text that begins so as a formula, full-width marks too (OWASP: CSV injection). An apostrophe before
// it stops them.
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** One fact a row, with its sentence, offsets and article. RFC 4180, UTF-8, first line with the names. */
export const csv: Exporter = {
  name: "csv",
  describes: "one fact a row, with sentence, offsets and source",
  form: "stream",
  async *write(records) {
    yield { content: stringify([columnNames]) };
    for await (const stored of records) {
      const rows = factLines(stored).map((row) => columnNames.map((name) => cell(row[name])));
      if (rows.length > 0) yield { content: stringify(rows) };
    }
  },
};

function cell(value: FactLine[keyof FactLine]): string | number | null {
  return typeof value === "string" && formula.test(value) ? `'${value}` : value;
}
