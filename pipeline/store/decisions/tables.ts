import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Anchor, Correction, LexiconEntry, Verdict } from "../../../schemas/index.js";

type GeneratedInstant = ColumnType<Date, Date | string | undefined, Date | string>;

/** What one request of a reviewer wrote; undone and redone as a whole. */
export interface ActionsTable {
  /** int8: text on the way out. */
  id: Generated<string>;
  reviewer: string;
  /** `dropped`: undone, and something else done since. */
  state: Generated<"standing" | "undone" | "dropped">;
  created_at: GeneratedInstant;
}

export interface DecisionsTable {
  id: Generated<string>;
  action_id: string;
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

/** An entry as it was and as it became. */
export interface LexiconChangesTable {
  id: Generated<string>;
  action_id: string;
  before: JSONColumnType<LexiconEntry, string, string> | null;
  after: JSONColumnType<LexiconEntry, string, string> | null;
}

/** Filters that a reviewer keeps by name. */
export interface ViewsTable {
  reviewer: string;
  name: string;
  filter: JSONColumnType<object, string, string>;
}

export interface ReviewTables {
  actions: ActionsTable;
  decisions: DecisionsTable;
  lexicon: LexiconTable;
  lexicon_changes: LexiconChangesTable;
  views: ViewsTable;
}
