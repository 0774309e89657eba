import type { ArticleRecord, ParseOptions } from "../schemas/index.js";
import { checkCall } from "./check-call.js";
import { type ParsedPage, parsePage, parsePlainText } from "./parse/index.js";
import { readPublished } from "./published.js";
import { buildRecord, type Origin, type RecordSettings } from "./record.js";

/** One article as a caller has it: a page with `html`, or clean `text`. */
export interface ExtractInput {
  html?: string | Uint8Array | null | undefined;
  text?: string | null | undefined;
  url?: string | null;
  title?: string | null;
  /** ISO 8601; a day alone means its first instant in UTC. Wins over what a page says. */
  publishedAt?: string | null;
  /**
   * ISO 3166 alpha-2 of the outlet’s country: what a bare `$` means, how *03/04/2025* is read and when Independence Day
   * is. Wins over what a page says.
   */
  country?: string | null;
  contentType?: string | null;
  fetchedAt?: string | null;
  httpStatus?: number;
}

export interface ExtractSettings extends RecordSettings {
  parse?: ParseOptions;
}

/**
 * Turns one article into its record: parse, extract, validate. Opens no database, queue or network connection.
 * With `text`, `article.text` is that text unchanged but for line ends, which become `\n`.
 * With both, `html` is read.
 * @throws {WiredeskError} WD_PARSE_* if the page holds no article, WD_USAGE for an article, date, extractor or option
 * that is none.
 */
export function extract(input: ExtractInput, settings: ExtractSettings = {}): ArticleRecord {
  checkCall(input, settings);
  const parsed = parseInput(input, settings.parse);
  const page = input.country ? { ...parsed, country: input.country } : parsed;
  const origin: Origin = {
    url: input.url ?? null,
    body: input.html ?? input.text ?? "",
    fetchedAt: input.fetchedAt ?? null,
    ...(input.httpStatus !== undefined && { httpStatus: input.httpStatus }),
  };
  return buildRecord(page, origin, settings);
}

function parseInput(input: ExtractInput, options: ParseOptions | undefined): ParsedPage {
  const url = input.url ?? null;
  const publishedAt = input.publishedAt ? readPublished(input.publishedAt) : null;
  if (input.html == null) {
    return parsePlainText({ text: input.text ?? "", title: input.title ?? null, url, publishedAt });
  }
  const page = parsePage(
    { body: input.html, url, contentType: input.contentType ?? null, fetchedAt: input.fetchedAt ?? null },
    options,
  );
  if (publishedAt === null) return page;
  const origins = { ...page.article.origins, publishedAt: "caller" };
  return { ...page, article: { ...page.article, publishedAt, origins } };
}
