import type { Article, ArticleRecord, Source } from "../../../schemas/index.js";
import { normalArticleUrl } from "../articles/article-id.js";
import { type Fingerprint, fingerprint } from "../copies/minhash.js";
import { type DeskEntry, deskEntry } from "../desk/describe-article.js";
import { type FactRow, factRows } from "../facts/fact-rows.js";
import { packRows, unpackRows } from "../facts/packed-rows.js";
import { storableText } from "../facts/storable.js";
import { textHash } from "./text-hash.js";

/** What the list of articles shows of a version. */
export interface Headline
  extends Pick<Article, "language" | "publishedAt" | "modifiedAt">,
    Record<"title" | "publisher" | "agency", string | null> {}

/**
 * A validated record on its way into the store, as texts that the database takes as they are. Whoever extracts makes
 * it (a thread of its own, in a pipeline): whoever saves neither validates nor serialises again.
 */
export interface PreparedRecord {
  /** The record. */
  json: string;
  /** Its facts as rows, packed. */
  rows: string;
  factCount: number;
  textHash: string;
  canonicalUrl: string | null;
  print: Fingerprint | null;
  headline: Headline;
  desk: DeskEntry;
}

/** Does whatever of saving a record needs no database. */
export function prepareRecord(record: ArticleRecord): PreparedRecord {
  const { article, source } = record;
  const rows = factRows(record);
  const { language, publishedAt, modifiedAt } = article;
  return {
    json: JSON.stringify(record),
    rows: packRows(rows),
    factCount: rows.length,
    textHash: textHash(article),
    canonicalUrl: canonicalOf(source),
    print: fingerprint(article.text),
    headline: {
      title: storable(article.title),
      publisher: storable(source.publisher),
      agency: storable(source.agency),
      language,
      publishedAt,
      modifiedAt,
    },
    desk: deskEntry(record),
  };
}

export const rowsOf = ({ rows }: PreparedRecord): FactRow[] => unpackRows(rows);

function canonicalOf({ canonicalUrl, url }: Source): string | null {
  const address = canonicalUrl ?? url;
  return address === null ? null : normalArticleUrl(address);
}

function storable(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storableText(text);
}
