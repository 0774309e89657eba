import { type ArticleMessage, type QueueName, WiredeskError } from "../../schemas/index.js";
import type { Working } from "../queue/index.js";
import { awaitDatabase } from "../stages/await-database.js";
import { deliverStage } from "../stages/deliver.js";
import type { Desk } from "../stages/desk.js";
import { fetchStage } from "../stages/fetch.js";
import { pollStage } from "../stages/poll.js";
import { processArrival, processStage } from "../stages/process.js";
import { retryAfter, setAside } from "../stages/settle.js";
import { onJourney } from "../watch/journey.js";

/** Feeds looked at at once. They are small, and hosts pace them anyway. */
const polls = 8;

/** Starts the workers of the named stages in this process. */
export function startWorkers(desk: Desk, stages: readonly QueueName[]): Map<QueueName, Working> {
  const { queue, config, threads, metrics } = desk;
  const common = {
    lockSeconds: config.limits.lockSeconds,
    pause: (made: number, error: Error) => pauseAfter(desk, made, error),
    onError: (error: Error) => desk.log.warn({ error: error.message }, "queue trouble"),
  };
  const timed = <T>(stage: QueueName, article: ArticleMessage | undefined, work: () => Promise<T>) => {
    const patient = () => awaitDatabase(desk, stage, work);
    return metrics.time(stage, () => (article ? onJourney(stage, article, patient) : patient()));
  };
  const start: Record<QueueName, () => Working> = {
    poll: () =>
      queue.work("poll", {
        ...common,
        concurrency: polls,
        handle: (message, attempt) => timed("poll", undefined, () => pollStage(desk, message, attempt)),
        onLost: async () => undefined,
      }),
    fetch: () =>
      queue.work("fetch", {
        ...common,
        concurrency: config.limits.fetches,
        handle: async (message, attempt) => {
          // A process that extracts as well takes the page at once; the queue hands it to others.
          const here = stages.includes("process");
          const come = await timed("fetch", message, () => fetchStage(desk, message, attempt, { here }));
          if (come) await timed("process", message, () => processArrival(desk, message, come, attempt));
        },
        onLost: (message) => setLostAside(desk, "fetch", message),
      }),
    process: () =>
      queue.work("process", {
        ...common,
        // One more than there are threads: the next page is read while they work.
        concurrency: threads.size + 1,
        handle: (message, attempt) => timed("process", message, () => processStage(desk, message, attempt)),
        onLost: (message) => setLostAside(desk, "process", message),
      }),
    deliver: () =>
      queue.work("deliver", {
        ...common,
        concurrency: 4,
        handle: (message, attempt) =>
          timed("deliver", message.article, () => deliverStage(desk, message, attempt)),
        onLost: async () => undefined,
      }),
  };
  return new Map(stages.map((name) => [name, start[name]()]));
}

/** Pause before the next attempt: what the host asks for, else doubling. */
function pauseAfter({ config, once }: Desk, made: number, error: Error): number {
  const { pauseSeconds, oncePauseSeconds, longestPauseSeconds } = config.limits;
  const first = once ? oncePauseSeconds : pauseSeconds;
  const doubling = Math.min(first * 2 ** (made - 1), longestPauseSeconds) * 1_000;
  return Math.max(doubling, retryAfter(error) ?? 0);
}

/** Several processes died over one article: it is the likely cause. */
async function setLostAside(desk: Desk, stage: "fetch" | "process", message: ArticleMessage): Promise<void> {
  const url = message.articleId;
  const error = new WiredeskError("WD_STAGE_CRASH", `several workers died while ${url} was at work`);
  await setAside(desk, { ...message, stage, url }, error);
}
