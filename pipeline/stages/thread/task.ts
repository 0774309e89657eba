import type { ArticleRecord, Config, ErrorCode } from "../../../schemas/index.js";
import type { PreparedRecord } from "../../store/index.js";
import type { Taught } from "../lexicon.js";

/** What a thread is told when it starts. */
export type ThreadSettings = Pick<Config, "parse" | "extractors">;

interface AnyTask {
  url: string;
  /** Extractors that have failed on this page before. */
  without: string[];
  /** What is to be said of that in the record's diagnostics. */
  warnings: string[];
  /** What reviewers taught. */
  taught?: Taught;
}

/** One fetched page, on its way into a thread. */
export interface PageTask extends AnyTask {
  body: Uint8Array;
  contentType: string | null;
  fetchedAt: string | null;
  httpStatus?: number;
  feedUrl?: string;
  /** What the feed says where the page does not. */
  hint?: { title?: string; publishedAt?: string };
}

/** A stored record whose article is to be extracted again. */
export interface RecordTask extends AnyTask {
  record: ArticleRecord;
}

export type Task = PageTask | RecordTask;

/** What comes back from a thread: the name of each extractor before it runs, then the record, ready to be stored, or why there is none. */
export type Reply =
  | { type: "begin" }
  | { type: "start"; extractor: string }
  | { type: "done"; record: PreparedRecord }
  | { type: "failed"; code: ErrorCode; message: string };
