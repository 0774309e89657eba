import { setTimeout as sleep } from "node:timers/promises";
import type { JobQueue } from "../queue/index.js";

const lookEveryMs = 100;

/**
 * Waits until nothing waits and nothing is at work. Jobs that are to come back later are waited for `patienceSeconds`
 * from when nothing else is left. @returns how many such jobs remain.
 */
export async function drained(
  queue: JobQueue,
  patienceSeconds: number,
  signal: AbortSignal,
): Promise<number> {
  let idleSince: number | undefined;
  let emptyBefore = false;
  while (!signal.aborted) {
    const counts = Object.values(await queue.counts());
    const busy = counts.some(({ waiting, active }) => waiting + active > 0);
    const delayed = counts.reduce((sum, count) => sum + count.delayed, 0);
    if (busy) idleSince = undefined;
    else idleSince ??= Date.now();
    const tired = idleSince !== undefined && Date.now() - idleSince > patienceSeconds * 1_000;
    // Twice empty: between two looks a job may have been on its way from one queue to an earlier one.
    if (!busy && (delayed === 0 || tired) && emptyBefore) return delayed;
    emptyBefore = !busy && (delayed === 0 || tired);
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
  return 0;
}
