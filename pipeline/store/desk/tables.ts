import type { ColumnType } from "kysely";
import type { ReviewStatus } from "../../../schemas/index.js";

/** What the list of articles on the desk is filtered and sorted by. */
export interface DeskArticlesTable {
  article_id: string;
  /** Day of publication, or of storage where unknown. */
  day: ColumnType<Date, string, string>;
  stored_at: ColumnType<Date, Date | string, Date | string>;
  decided: number;
  least_confidence: number | null;
  status: ReviewStatus;
  publisher: string | null;
  feed_id: string | null;
  /** Decisions that no longer fit. */
  lost: number;
}

export interface DeskTables {
  desk_articles: DeskArticlesTable;
}
