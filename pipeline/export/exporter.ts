import type { ArticleRecord } from "../../schemas/index.js";
import type { StoredPage } from "../store/index.js";

export interface Stored {
  articleId: string;
  record: ArticleRecord;
  /** Reads the page that the record was made of; nothing once it has been thrown away. */
  page?(): Promise<StoredPage | undefined>;
}

/** A piece of an export. `file` is its name below the target folder, for formats that are made of several files. */
export interface Piece {
  file?: string;
  content: string | Uint8Array;
}

/** One export format. Reads records one after the other and never holds more than it must. */
export interface Exporter {
  /** What `--format` says. */
  name: string;
  /** One line for `--help`. */
  describes: string;
  /** `stream`: one file or standard output; `folder`: several files. */
  form: "stream" | "folder";
  write(records: AsyncIterable<Stored>): AsyncIterable<Piece>;
}

/** The exporter whose format is one text after another, one for each record. */
export function eachRecord(toText: (stored: Stored) => string): Exporter["write"] {
  return async function* write(records) {
    for await (const stored of records) yield { content: toText(stored) };
  };
}

/** One JSON value a line. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
