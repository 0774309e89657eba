import { type ArticleRecord, type Config, type Reextracted, WiredeskError } from "../../schemas/index.js";
import { lexiconReader } from "../stages/lexicon.js";
import { extractPatiently } from "../stages/thread/extract-patiently.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { getArticleVersion, replaceFacts, type Store, type StoredFilter, storedIds } from "../store/index.js";

/** Extracts stored articles again, with the extractors and the lexicon of today. */
export class Reextractor {
  readonly #store: Store;
  readonly #config: Pick<Config, "parse" | "extractors" | "limits">;
  readonly #taught: ReturnType<typeof lexiconReader>;
  #threads: ThreadPool | undefined;

  constructor(store: Store, config: Pick<Config, "parse" | "extractors" | "limits">) {
    this.#store = store;
    this.#config = config;
    this.#taught = lexiconReader(store);
  }

  /** One article. @throws {WiredeskError} WD_REVIEW_INVALID if it is not stored, and as extraction says. */
  async one(articleId: string): Promise<Reextracted> {
    this.#threads ??= new ThreadPool(this.#config, this.#config.limits);
    // A newer version that comes in between is read anew in its turn.
    for (;;) {
      const stored = await getArticleVersion(this.#store, articleId);
      if (!stored) {
        throw new WiredeskError("WD_REVIEW_INVALID", `there is no article ${articleId}`, {
          input: articleId,
        });
      }
      const record = await this.#extract(this.#threads, articleId, stored.record);
      const replaced = await replaceFacts(this.#store, articleId, stored.version, record);
      if (replaced) return replaced;
    }
  }

  /** All articles of a filter, in the order of their ids, as many at once as there are threads. */
  async *all(
    filter: StoredFilter,
  ): AsyncGenerator<Reextracted | { articleId: string; error: WiredeskError }> {
    this.#threads ??= new ThreadPool(this.#config, this.#config.limits);
    let after = "";
    for (;;) {
      const ids = await storedIds(this.#store, filter, after, this.#threads.size);
      const last = ids.at(-1);
      if (last === undefined) return;
      yield* await Promise.all(ids.map((id) => this.#attempt(id)));
      after = last;
    }
  }

  async close(): Promise<void> {
    await this.#threads?.close();
  }

  async #attempt(articleId: string) {
    try {
      return await this.one(articleId);
    } catch (error) {
      if (error instanceof WiredeskError && error.outcome !== "stop") return { articleId, error };
      throw error;
    }
  }

  async #extract(threads: ThreadPool, articleId: string, record: ArticleRecord): Promise<ArticleRecord> {
    const url = record.source.url ?? articleId;
    const task = { record, url, without: [], warnings: [], taught: await this.#taught() };
    return JSON.parse((await extractPatiently(threads, task)).json);
  }
}
