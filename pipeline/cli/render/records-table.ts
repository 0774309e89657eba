import type { Colors } from "picocolors/types.js";
import type { ArticleRecord } from "../../../schemas/index.js";
import { plainTable, shorten } from "./facts-tables.js";

/** One line an article: title, day, numbers of facts. */
export function recordsTable(records: readonly ArticleRecord[], colours: Colors): string {
  const rows = records.map((record) => [
    shorten(record.article.title ?? record.source.url ?? String(record.id ?? ""), 62),
    record.article.publishedAt?.slice(0, 10) ?? "",
    ...[record.entities, record.counts, record.dates, record.quotes].map((facts) => String(facts.length)),
  ]);
  return plainTable(["Article", "Published", "Entities", "Counts", "Dates", "Quotes"], rows, colours);
}
