import type { Logger } from "pino";
import type { Config } from "../../schemas/index.js";
import type { Fetcher } from "../fetch/index.js";
import type { JobQueue } from "../queue/index.js";
import type { Store } from "../store/index.js";
import type { Metrics } from "../watch/metrics.js";
import type { HostSlots } from "./host-slots.js";
import type { Taught } from "./lexicon.js";
import type { StageEvent } from "./stage-event.js";
import type { ThreadPool } from "./thread/thread-pool.js";

/** What the stages stand on. One per process. */
export interface Desk {
  config: Config;
  store: Store;
  queue: JobQueue;
  fetcher: Pick<Fetcher, "get" | "sitemapsOf">;
  threads: Pick<ThreadPool, "run" | "size">;
  slots: HostSlots;
  /** What reviewers have taught so far. */
  taught(): Promise<Taught>;
  log: Logger;
  metrics: Pick<Metrics, "time">;
  /** Drain and stop: few attempts, and what fails for now is left for the next run. */
  once: boolean;
  report(event: StageEvent): void;
}
