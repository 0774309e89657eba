import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Exporter } from "./exporter.js";
import { columnNames, type FactLine, factColumns, factLines } from "./fact-columns.js";

/** Rows held in memory at a time; 100,000 facts are about 40 MB. */
const groupSize = 100_000;

/** The table of `csv` as Apache Parquet (Snappy), for pandas, DuckDB, Spark. */
export const parquet: Exporter = {
  name: "parquet",
  describes: "the table of csv as Apache Parquet",
  form: "stream",
  async *write(records) {
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema, createdBy: "wiredesk" });
    let group: FactLine[] = [];
    for await (const stored of records) {
      group.push(...factLines(stored));
      if (group.length < groupSize) continue;
      writeGroup(file, group);
      group = [];
    }
    if (group.length > 0) writeGroup(file, group);
    file.finish();
    yield { content: writer.getBytes() };
  },
};

const schema = [
  { name: "facts", num_children: columnNames.length },
  ...columnNames.map((name) => ({
    name,
    repetition_type: "OPTIONAL" as const,
    ...(factColumns[name] === "STRING"
      ? { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }
      : { type: factColumns[name] }),
  })),
];

function writeGroup(file: ParquetWriter, rows: readonly FactLine[]): void {
  const columnData = columnNames.map((name) => ({ name, data: rows.map((row) => row[name]) }));
  file.write({ columnData, rowGroupSize: groupSize });
}
