import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { QueueName } from "../../schemas/index.js";
import type { Working } from "../queue/index.js";
import { postOverdue } from "../stages/deliver.js";
import type { Desk } from "../stages/desk.js";
import { checkpoint, dueFeeds, pruneBlobs, vacuum } from "../store/index.js";
import { clockWatch } from "./clock-watch.js";
import { hasLost, resumeOpen } from "./resume.js";
import { pruneWireFiles, takeWireFiles } from "./watch-folders.js";

const feedsAtOnce = 200;

interface Chore {
  everySeconds: number;
  work(): Promise<unknown>;
}

/**
 * Does what recurs, until stopped: looks at feeds whose time has come, holds feeds and fetches back while too much
 * waits, queues what was lost, throws old pages away. A chore that fails is logged and done again at its next time.
 */
export async function keepHouse(
  desk: Desk,
  workers: ReadonlyMap<QueueName, Working>,
  signal: AbortSignal,
): Promise<void> {
  const pressure = { feedsRest: false };
  const setBack = clockWatch();
  const chores: Chore[] = [
    { everySeconds: 2, work: () => holdBack(desk, workers, pressure) },
    { everySeconds: 120, work: () => checkpoint(desk.store) },
  ];
  if (workers.has("poll") && !desk.once) {
    chores.push(
      { everySeconds: 1, work: async () => pressure.feedsRest || (await postDueFeeds(desk)) },
      { everySeconds: 2, work: async () => pressure.feedsRest || (await takeWireFiles(desk)) },
      // What a lost Redis took with it is seen about as soon as what a dead worker held.
      {
        everySeconds: 2 * desk.config.limits.lockSeconds,
        work: async () => (await hasLost(desk)) && (await resumeOpen(desk)),
      },
      // Jobs that are void are counted too and may hide lost ones: once an hour all that is open is queued again.
      { everySeconds: 3_600, work: () => resumeOpen(desk) },
      { everySeconds: 5, work: async () => setBack() && (await desk.queue.hurry()) },
      { everySeconds: 60, work: () => postOverdue(desk) },
      { everySeconds: 600, work: () => desk.queue.tidy() },
      { everySeconds: 3_600, work: () => vacuum(desk.store) },
      { everySeconds: 3_600, work: () => pruneBlobs(desk.store, desk.config.limits.keepPagesDays) },
      { everySeconds: 3_600, work: () => pruneWireFiles(desk) },
    );
  }
  // Each chore waits for the signal while it sleeps.
  setMaxListeners(chores.length + 10, signal);
  await Promise.all(chores.map((chore) => repeat(desk, chore, signal)));
}

async function repeat(desk: Desk, { everySeconds, work }: Chore, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      desk.log.warn({ error: String(error) }, "a chore failed");
    }
    await sleep(everySeconds * 1_000, undefined, { signal }).catch(() => undefined);
  }
}

async function postDueFeeds({ store, queue }: Desk): Promise<void> {
  const feeds = await dueFeeds(store, feedsAtOnce);
  const postings = feeds.map(({ id, url, next_poll_at }) => ({
    id: `${id}-${next_poll_at.getTime()}`,
    message: { feedId: id, url },
  }));
  await queue.post("poll", postings);
}

/** Back-pressure, from the store to the hosts: fetches rest while pages pile up, feeds while fetches do. */
async function holdBack(
  { queue, config }: Desk,
  workers: ReadonlyMap<QueueName, Working>,
  pressure: { feedsRest: boolean },
): Promise<void> {
  const { fetch, process } = await queue.counts();
  const { waiting, unprocessed } = config.limits;
  pressure.feedsRest = fetch.waiting + fetch.delayed + process.waiting > waiting;
  if (process.waiting > unprocessed) workers.get("fetch")?.pause();
  // Half empty before it goes on, so that workers do not start and stop with every page.
  else if (process.waiting <= unprocessed / 2) workers.get("fetch")?.resume();
}
