import { type Exporter, eachRecord, line } from "./exporter.js";

/** Whole records, one a line; `id` is the article's id in the store where the record has none of its own. */
export const jsonl: Exporter = {
  name: "jsonl",
  describes: "whole records, one a line",
  form: "stream",
  write: eachRecord(({ articleId, record }) => line({ id: articleId, ...record })),
};
