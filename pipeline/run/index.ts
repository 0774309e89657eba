import { type Config, type QueueName, WiredeskError } from "../../schemas/index.js";
import { queueNames, type Working } from "../queue/index.js";
import { postOverdue } from "../stages/deliver.js";
import type { Desk } from "../stages/desk.js";
import type { Trouble } from "../stages/stage-event.js";
import type { ThreadPool } from "../stages/thread/thread-pool.js";
import { addFeeds, feedId, listFeeds, type Store } from "../store/index.js";
import { drained } from "./drain.js";
import { openDesk } from "./open-desk.js";
import { type OnProgress, type Progress, Tally } from "./progress.js";
import { resumeOpen } from "./resume.js";
import { keepHouse } from "./schedule.js";
import { startWorkers } from "./start-workers.js";
import { takeArchives } from "./take-archives.js";
import { takeWireFiles } from "./watch-folders.js";

export type { StageEvent, Trouble } from "../stages/stage-event.js";
export { pipelineStatus } from "../watch/status.js";
export type { OnProgress, Progress } from "./progress.js";

export interface RunOptions {
  /** Drain and stop. */
  once: boolean;
  /** Feeds or articles to run over once, in place of the configured feeds. */
  urls?: readonly string[];
  /** WARC files whose pages are taken in, besides feeds or in their place. */
  archives?: readonly string[];
  /** Asks the run to end: running work may finish within `limits.stopSeconds`. */
  signal?: AbortSignal;
  onProgress?: OnProgress;
  /** An open store to work on; it stays open. Default: the one that the configuration names. */
  store?: Store;
  /** Open threads to work with; they stay open. Starting them takes a second. Default: threads of its own. */
  threads?: ThreadPool;
}

export interface RunSummary extends Progress {
  /** Articles that this run stored or saw again, in that order; at most 10,000. */
  articleIds: string[];
  /** What was discarded, quarantined or failed, and why; at most 1,000. */
  troubles: Trouble[];
  /** Ended by its signal before everything was done. */
  interrupted: boolean;
  seconds: number;
}

/**
 * Runs the pipeline: feeds and URLs through fetch, parse and extract into the store. What an earlier run left open is
 * taken up, what is stored is not fetched again unless its feed says that it changed.
 * @throws {WiredeskError} WD_STORE_*, WD_QUEUE_*, WD_EXTRACTOR_INVALID, WD_USAGE if there is nothing to run over.
 */
export async function run(config: Config, options: RunOptions): Promise<RunSummary> {
  const { once, urls = [], archives = [], signal = new AbortController().signal } = options;
  const sources = [urls, archives, config.feeds, config.wires];
  if (sources.every((list) => list.length === 0)) {
    throw new WiredeskError(
      "WD_USAGE",
      "nothing to run over: no feeds or wires in the configuration and no URL given",
    );
  }
  const started = performance.now();
  const tally = new Tally(options.onProgress);
  const { desk, close } = await openDesk(config, {
    once,
    signal,
    store: options.store,
    threads: options.threads,
    report: (event) => tally.add(event),
  });
  try {
    await begin(desk, urls, { feeds: urls.length + archives.length === 0 });
    const workers = startWorkers(desk, queueNames);
    try {
      await takeArchives(desk, archives, signal);
      tally.progress.postponed = await untilDone(desk, workers, { once, signal });
    } finally {
      await stopAll(desk, workers);
    }
  } finally {
    await close();
  }
  return {
    ...tally.progress,
    articleIds: [...tally.articleIds],
    troubles: tally.troubles,
    interrupted: signal.aborted,
    seconds: (performance.now() - started) / 1_000,
  };
}

export interface WorkSettings {
  /** Default: all. */
  stages?: readonly QueueName[];
  signal: AbortSignal;
  onProgress?: OnProgress;
}

/** One more worker process beside others, until its signal. Needs a database and a queue that can be shared. */
export async function work(
  config: Config,
  { stages = queueNames, signal, onProgress }: WorkSettings,
): Promise<void> {
  if (config.databaseUrl === undefined) {
    throw new WiredeskError(
      "WD_USAGE",
      "a worker shares the database with others: set DATABASE_URL (or databaseUrl)",
    );
  }
  const tally = new Tally(onProgress);
  const { desk, close } = await openDesk(config, {
    once: false,
    signal,
    report: (event) => tally.add(event),
  });
  try {
    const workers = startWorkers(desk, stages);
    await untilDone(desk, workers, { once: false, signal });
    await stopAll(desk, workers);
  } finally {
    await close();
  }
}

async function begin(desk: Desk, urls: readonly string[], { feeds }: { feeds: boolean }): Promise<void> {
  const { config, store, queue } = desk;
  if (feeds)
    await addFeeds(
      store,
      config.feeds.map(({ url }) => url),
    );
  const queued = await resumeOpen(desk);
  if (queued > 0) desk.report({ type: "resumed", queued });
  await postOverdue(desk);
  const addresses = urls.map((url) => ({ id: feedId(url), message: { url } }));
  // A single run looks at every feed now, due or not.
  const known = feeds && desk.once ? await listFeeds(store) : [];
  const looks = known.map(({ id, url }) => ({ id, message: { feedId: id, url } }));
  await queue.post("poll", [...addresses, ...looks]);
  if (feeds && desk.once) await takeWireFiles(desk);
}

/** @returns jobs that a single run leaves for the next one. */
async function untilDone(
  desk: Desk,
  workers: ReadonlyMap<QueueName, Working>,
  { once, signal }: { once: boolean; signal: AbortSignal },
): Promise<number> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const house = keepHouse(desk, workers, either);
  if (!once) {
    await house;
    return 0;
  }
  const left = await drained(desk.queue, desk.config.limits.onceWaitSeconds, signal);
  ended.abort();
  await house;
  return left;
}

async function stopAll({ config }: Desk, workers: ReadonlyMap<QueueName, Working>): Promise<void> {
  await Promise.all([...workers.values()].map((worker) => worker.stop(config.limits.stopSeconds * 1_000)));
}
