import type { ArticleRecord, Config, ErrorCode } from "../../../schemas/index.js";
/** What a thread is told when it starts. */
export type ThreadSettings = Pick<Config, "parse" | "extractors">;

/** One fetched page, on its way into a thread. */
export interface Task {
  body: Uint8Array;
  url: string;
  contentType: string | null;
  fetchedAt: string | null;
  httpStatus?: number;
  feedUrl?: string;
  /** What the feed says where the page does not. */
  hint?: { title?: string; publishedAt?: string };
  /** Extractors that have failed on this page before. */
  without: string[];
}

/** What comes back from a thread: the name of each extractor before it runs, then the record or why there is none. */
export type Reply =
  | { type: "begin" }
  | { type: "start"; extractor: string }
  | { type: "done"; record: ArticleRecord }
  | { type: "failed"; code: ErrorCode; message: string };
