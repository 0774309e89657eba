import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Anchor, Correction, LexiconEntry, Verdict } from "../../../schemas/index.js";

type GeneratedInstant = ColumnType<Date, Date | string | undefined, Date | string>;

export interface DecisionsTable {
  /** int8: text on the way out. */
  id: Generated<string>;
  article_id: string;
  version: number;
  verdict: Verdict;
  /** The fact's id in that version. */
  fact_id: string | null;
  anchor: JSONColumnType<Anchor, string, string> | null;
  rule: string | null;
  correction: JSONColumnType<Correction, string, string> | null;
  note: string | null;
  reviewer: string;
  undone: Generated<boolean>;
  created_at: GeneratedInstant;
}

/** What decisions teach the extractors. */
export interface LexiconTable {
  kind: LexiconEntry["kind"];
  text: string;
  value: string | null;
  reviewer: string;
  created_at: GeneratedInstant;
}

/** Filters that a reviewer keeps by name. */
export interface ViewsTable {
  reviewer: string;
  name: string;
  filter: JSONColumnType<object, string, string>;
}

export interface ReviewTables {
  decisions: DecisionsTable;
  lexicon: LexiconTable;
  views: ViewsTable;
}
