/**
 * What touches the world: configuration, fetching, storing, exporting, the running pipeline. Each function loads its
 * room, and the libraries behind it, when it is first called.
 *
 * @module wiredesk/pipeline
 */
import type { Extractor } from "../extractors/index.js";
import type { ArticleRecord, Config, ConfigInput, FetchOptions } from "../schemas/index.js";
import type { Piece } from "./export/exporter.js";
import type { Fetcher } from "./fetch/fetcher.js";
import type { RunOptions, RunSummary } from "./run/index.js";
import type { Store, StoreOptions } from "./store/open.js";
import type { ArticleFilter, ArticleSummary } from "./store/records/find-articles.js";

export { type ConfigFile, defineConfig } from "./config/define-config.js";
export type { Piece } from "./export/exporter.js";
export type { Fetched, FetchRequest } from "./fetch/fetched.js";
export type { Fetcher } from "./fetch/fetcher.js";
export type { OnProgress, Progress, RunOptions, RunSummary, Trouble } from "./run/index.js";
export type { Store, StoreOptions } from "./store/open.js";
export type { ArticleFilter, ArticleSummary } from "./store/records/find-articles.js";

/**
 * Loads a configuration file, by default `wiredesk.config.{ts,mts,js,mjs,json}` of the working folder.
 * @throws {WiredeskError} WD_CONFIG_INVALID, naming the path of each wrong value.
 */
export async function loadConfig(file?: string): Promise<Config> {
  return (await import("./config/load.js")).loadConfig(file);
}

/**
 * The built-in extractors and the plug-ins of a configuration, their options checked.
 * @throws {WiredeskError} WD_EXTRACTOR_INVALID, WD_CONFIG_INVALID.
 */
export async function loadExtractors(config: Pick<ConfigInput, "extractors">): Promise<Extractor[]> {
  const { loadExtractors, parsed } = await import("./config/index.js");
  const { ExtractorsConfig } = await import("../schemas/config.js");
  return loadExtractors({
    extractors: parsed(ExtractorsConfig, config.extractors ?? {}, "what is set about extractors"),
  });
}

/**
 * A polite client: robots.txt, pace by host, caps, no private addresses. Close it when done.
 * @throws {WiredeskError} WD_CONFIG_INVALID, naming the path of each wrong value.
 */
export async function createFetcher(options: FetchOptions = {}): Promise<Fetcher> {
  const { parsed } = await import("./config/parsed.js");
  const { FetchConfig } = await import("../schemas/fetch-config.js");
  const config = parsed(FetchConfig, options, "what createFetcher was given");
  return (await import("./fetch/fetcher.js")).createFetcher(config);
}

/**
 * Opens the database and brings its tables up to date: PostgreSQL at `databaseUrl`, or the embedded one.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE, WD_STORE_UNWRITABLE.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return (await import("./store/open.js")).openStore(options);
}

/** Stored articles that fit a filter, a page at a time; `next` asks for the page after it. */
export async function findArticles(
  store: Store,
  filter?: ArticleFilter,
): Promise<{ articles: ArticleSummary[]; next?: string }> {
  return (await import("./store/records/find-articles.js")).findArticles(store, filter);
}

/** The record of a stored article: its current version, or the one asked for. */
export async function getRecord(
  store: Store,
  articleId: string,
  version?: number,
): Promise<ArticleRecord | undefined> {
  return (await import("./store/records/get-record.js")).getRecord(store, articleId, version);
}

/** Every stored record, current versions, read a page at a time. */
export async function* storedRecords(store: Store): AsyncGenerator<ArticleRecord> {
  const { eachRecord } = await import("./store/records/get-record.js");
  for await (const { record } of eachRecord(store)) yield record;
}

/**
 * Writes records in a format of other tools: `jsonl`, `csv`, `parquet`, `followthemoney`, `web-annotation`, `brat`,
 * `label-studio`, `conll`, `ninjs`, `warc` (without pages). Pieces with a `file` belong into a folder, the others one
 * after the other into one file.
 * @throws {WiredeskError} WD_USAGE for a format that is not there.
 */
export async function* exportRecords(
  format: string,
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
): AsyncGenerator<Piece> {
  const { exporterNamed } = await import("./export/index.js");
  yield* exporterNamed(format).write(withIds(records));
}

async function* withIds(records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>) {
  const { articleId } = await import("./store/articles/article-id.js");
  for await (const record of records) {
    const url = record.source.canonicalUrl ?? record.source.url;
    yield { articleId: url === null ? record.source.contentHash : articleId(url), record };
  }
}

/**
 * Runs the pipeline over the feeds of a configuration, or over `urls`, until it is drained (`once`) or stopped.
 * @throws {WiredeskError} WD_STORE_*, WD_QUEUE_*, WD_EXTRACTOR_INVALID, WD_CONFIG_INVALID, WD_USAGE if there is nothing to
 * run over.
 */
export async function run(config: ConfigInput, options: RunOptions): Promise<RunSummary> {
  const { parsed } = await import("./config/parsed.js");
  const { Config } = await import("../schemas/config.js");
  return (await import("./run/index.js")).run(parsed(Config, config, "the configuration"), options);
}
