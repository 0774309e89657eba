import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { openStore, type Store } from "../store/index.js";
import { type RunOptions, type RunSummary, run } from "./index.js";
import { startSite, type TestSite } from "./test-site.js";

/** What the tests of a file share: a store and threads, emptied before each test, and a news site of its own for each. */
export interface TestPipeline {
  store: Store;
  threads: ThreadPool;
  site: TestSite;
  /** A single run at no pace, with little patience, unless the configuration says otherwise. */
  once(config?: ConfigInput, options?: Partial<RunOptions>): Promise<RunSummary>;
}

/** Opens it before the tests of a file and closes it after them. */
export function testPipeline(): TestPipeline {
  // Starting threads and their libraries takes its time on a machine with much else to do.
  vi.setConfig({ testTimeout: 120_000 });
  const pipeline = {
    once: ({ limits, fetch, ...config } = {}, options = {}) =>
      run(
        Config.parse({
          fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0, concurrency: 20 }, ...fetch },
          limits: { threads: 1, oncePauseSeconds: 0.1, onceWaitSeconds: 1, ...limits },
          ...config,
        }),
        { once: true, store: pipeline.store, threads: pipeline.threads, ...options },
      ),
  } as TestPipeline;
  beforeAll(async () => {
    pipeline.store = await openStore({});
    pipeline.threads = new ThreadPool(Config.parse({}), { threads: 1, stageSeconds: 30 });
  });
  afterAll(async () => {
    await pipeline.threads.close();
    await pipeline.store.close();
  });
  beforeEach(async () => {
    pipeline.site = await startSite({});
    await pipeline.store.pool.query(
      "truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters, wiredesk.deliveries, wiredesk.quarantine cascade",
    );
  });
  afterEach(() => pipeline.site.close());
  return pipeline;
}
