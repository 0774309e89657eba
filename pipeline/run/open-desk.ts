import { type Logger, pino } from "pino";
import type { Config } from "../../schemas/index.js";
import { loadExtractors } from "../config/index.js";
import { createFetcher, memoryHostState } from "../fetch/index.js";
import { openQueue, redisHostState } from "../queue/index.js";
import { createWireDrop } from "../sources/index.js";
import type { Desk } from "../stages/desk.js";
import { HostSlots } from "../stages/host-slots.js";
import { lexiconReader } from "../stages/lexicon.js";
import type { StageEvent } from "../stages/stage-event.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { openStore, type Store } from "../store/index.js";
import { Metrics } from "../watch/metrics.js";
import { listen, watchApp } from "../watch/server.js";
import { startTracing } from "../watch/start-tracing.js";

export interface DeskOptions {
  once: boolean;
  /** From its abort on the process says that it is not ready for more. */
  signal: AbortSignal;
  report(event: StageEvent): void;
  /** An open store to work on; it stays open. Default: the one that the configuration names. */
  store?: Store | undefined;
  /** Threads to work with; they stay open. Default: threads of its own. */
  threads?: ThreadPool | undefined;
}

/** What a reviewer teaches reaches new articles within this time. */
const lexiconMs = 1_000;

/** A queued fetch waits this long for its turn at a host, then makes room for others; see HostSlots. */
const longestTurnMs = 2_000;

/**
 * Opens everything that the stages stand on, and closes what is open already if a part fails.
 * @throws {WiredeskError} WD_STORE_*, WD_QUEUE_*, WD_EXTRACTOR_INVALID.
 */
export async function openDesk(
  config: Config,
  options: DeskOptions,
): Promise<{ desk: Desk; close(): Promise<void> }> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    await loadExtractors(config);
    const store = options.store ?? (await openStore(config));
    if (!options.store) closers.push(store.close);
    const queue = await openQueue(store, { redisUrl: config.redisUrl, prefix: config.queuePrefix });
    closers.push(queue.close);
    const hosts = queue.redis ? redisHostState(queue.redis, config.queuePrefix) : memoryHostState();
    const maxWaitMs = Math.min(config.fetch.maxWaitMs, longestTurnMs);
    const fetcher = createFetcher({ ...config.fetch, maxWaitMs }, hosts);
    closers.push(fetcher.close);
    const threads = options.threads ?? new ThreadPool(config, config.limits);
    if (!options.threads) closers.push(() => threads.close());
    const metrics = new Metrics();
    if (config.traces) closers.push(await startTracing(config.traces));
    const { port, host } = config.watch;
    if (port !== undefined) {
      const app = watchApp({ store, queue, metrics, stopping: () => options.signal.aborted });
      const wires = config.wires.flatMap(({ folder, tokens }) => (tokens ? [{ folder, tokens }] : []));
      if (wires.length > 0) app.route("/", createWireDrop({ wires, maxBytes: config.fetch.maxBytes }));
      closers.push((await listen(app, { port, host })).close);
    }
    const desk: Desk = {
      config,
      store,
      queue,
      fetcher,
      threads,
      slots: new HostSlots(config.fetch.pace.gapMs),
      taught: lexiconReader(store, { everyMs: lexiconMs }),
      log: pino({ level: config.log.level }, pino.destination(2)),
      once: options.once,
      metrics,
      report: (event) => {
        metrics.count(event);
        logEvent(desk.log, event);
        options.report(event);
      },
    };
    return { desk, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Troubles at `info`, where they are expected, the rest at `debug`. */
function logEvent(log: Logger, { type, ...event }: StageEvent): void {
  if ("code" in event) log.info(event, type);
  else log.debug(event, type);
}
