import type { Colors } from "picocolors/types.js";
import type { ArticleRecord } from "../../../schemas/index.js";
import { plainTable } from "./facts-tables.js";

/** One line an article of at most `width` characters: title, day, numbers of facts. */
export function recordsTable(records: readonly ArticleRecord[], colours: Colors, width: number): string {
  const rows = records.map((record) => [
    record.article.title ?? record.source.url ?? String(record.id ?? ""),
    record.article.publishedAt?.slice(0, 10) ?? "",
    ...[record.entities, record.counts, record.dates, record.quotes].map((facts) => String(facts.length)),
  ]);
  return plainTable(["Article", "Published", "Entities", "Counts", "Dates", "Quotes"], rows, colours, width);
}
