import { createHash } from "node:crypto";
import { z } from "zod";
import type { Extractor, TraceEvent } from "../extractors/index.js";
import { analyse, builtIn, runExtractors } from "../extractors/index.js";
import { ArticleRecord, SCHEMA_VERSION, type Source, WiredeskError } from "../schemas/index.js";
import { withWatchList } from "./config/watch-list.js";
import type { ParsedPage } from "./parse/parsed-page.js";

/** Where the bytes came from. */
export interface Origin {
  url: string | null;
  /** The bytes as they came; they give the content hash. */
  body: Uint8Array | string;
  fetchedAt?: string | null;
  feedUrl?: string;
  httpStatus?: number;
}

export interface RecordSettings {
  /** The caller's own id, kept at the top level of the record. */
  id?: string | number;
  /** Default: the built-in extractors. */
  extractors?: readonly Extractor[];
  /** Options by extractor name. */
  options?: Readonly<Record<string, unknown>>;
  onStart?: (extractor: string) => void;
  onTrace?: (extractor: string, event: TraceEvent) => void;
}

/**
 * Extracts a parsed page into its record and validates it. Synchronous and heavy on the CPU.
 * @throws {WiredeskError} WD_EXTRACT_INVALID if the record breaks its own contract.
 */
export function buildRecord(page: ParsedPage, origin: Origin, settings: RecordSettings = {}): ArticleRecord {
  const source = sourceOf(page, origin);
  return validated({
    schemaVersion: SCHEMA_VERSION,
    ...(settings.id !== undefined && { id: settings.id }),
    source,
    article: page.article,
    ...factsOf(page.article, source.country ?? null, page.warnings, settings),
  });
}

/**
 * Extracts an article anew, from its record, with the extractors and options of today.
 * @throws {WiredeskError} WD_EXTRACT_INVALID if the record breaks its own contract.
 */
export function extractAgain(record: ArticleRecord, settings: RecordSettings = {}): ArticleRecord {
  const { article, source, diagnostics } = record;
  const warnings = diagnostics.warnings.filter((warning) => warning !== notEnglish(article.language));
  return validated({ ...record, ...factsOf(article, source.country ?? null, warnings, settings) });
}

type Extracted = Pick<
  ArticleRecord,
  "entities" | "counts" | "dates" | "quotes" | "extensions" | "diagnostics"
>;

function factsOf(
  article: ArticleRecord["article"],
  country: string | null,
  before: readonly string[],
  settings: RecordSettings,
): Extracted {
  const { text, title, publishedAt, language, paragraphs } = article;
  // `und`: too short to tell. English is what Wiredesk reads, so it tries.
  const english = ["en", "und"].includes(language.split("-")[0] ?? "");
  const { facts, reports } = runExtractors(
    analyse({ text, title, publishedAt, language, country, paragraphs }),
    english ? (settings.extractors ?? builtIn) : [],
    settings.options ? { ...settings, options: withWatchList(settings.options) } : settings,
  );
  return {
    entities: [...facts.entities],
    counts: [...facts.counts],
    dates: [...facts.dates],
    quotes: [...facts.quotes],
    extensions: { ...facts.extensions },
    diagnostics: {
      extractors: reports,
      warnings: english ? [...before] : [...before, notEnglish(language)],
    },
  };
}

const notEnglish = (language: string) => `language is ${language}: facts are extracted from English only`;

function sourceOf(page: ParsedPage, origin: Origin): Source {
  return {
    url: origin.url,
    canonicalUrl: page.canonicalUrl,
    fetchedAt: origin.fetchedAt ?? null,
    ...(origin.feedUrl !== undefined && { feedUrl: origin.feedUrl }),
    ...(origin.httpStatus !== undefined && { httpStatus: origin.httpStatus }),
    contentHash: createHash("sha256").update(origin.body).digest("hex"),
    ...(page.publisher !== undefined && { publisher: page.publisher }),
    ...(page.agency !== undefined && { agency: page.agency }),
    ...(page.country !== undefined && { country: page.country }),
  };
}

function validated(record: ArticleRecord): ArticleRecord {
  const result = ArticleRecord.safeParse(record);
  if (result.success) return result.data;
  const input = record.source.url ?? record.id?.toString();
  const message = `the record of ${input ?? "this article"} is invalid: ${z.prettifyError(result.error)}`;
  throw new WiredeskError("WD_EXTRACT_INVALID", message, input === undefined ? {} : { input });
}
