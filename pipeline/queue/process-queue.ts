import type { QueueName } from "../../schemas/messages.js";
import type { JobCounts, JobQueue, Posting } from "./job-queue.js";
import { Line } from "./line.js";

/**
 * The queues of a process that shares its work with no other. Nothing of them outlives it, and need not: what is open
 * stands in the store, and is queued again at the next start.
 */
export function processQueue(): JobQueue {
  const lines: { [Name in QueueName]: Line<Name> } = {
    poll: new Line(),
    fetch: new Line(),
    process: new Line(),
    deliver: new Line(),
  };
  const all = Object.entries(lines);
  return {
    kind: "process",
    redis: undefined,
    post: async <Name extends QueueName>(
      name: Name,
      postings: readonly Posting<Name>[],
      { attempts = 1 } = {},
    ) => {
      const line: Line<Name> = lines[name];
      for (const posting of postings) line.post(posting, attempts);
    },
    work: (name, options) => lines[name].work(options),
    counts: async () =>
      Object.fromEntries(all.map(([name, line]) => [name, line.counts()])) as Record<QueueName, JobCounts>,
    close: async () => {
      for (const [, line] of all) line.close();
    },
  };
}
