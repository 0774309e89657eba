import type { Desk } from "../stages/desk.js";
import { postTickets } from "../stages/post-tickets.js";
import { countStates, openTickets } from "../store/index.js";

const page = 1_000;

/**
 * Queues every article that the store has open. What is in the queue already stays single; what a killed process, a
 * lost Redis or a crash between store and queue left behind comes back. @returns how many are open.
 */
export async function resumeOpen(desk: Desk): Promise<number> {
  let found = 0;
  for (const [state, stage] of [
    ["queued", "fetch"],
    ["fetched", "process"],
  ] as const) {
    let after = "";
    for (;;) {
      const tickets = await openTickets(desk.store, state, after, page);
      await postTickets(desk, stage, tickets);
      found += tickets.length;
      const last = tickets.at(-1);
      if (!last || tickets.length < page) break;
      after = last.articleId;
    }
  }
  return found;
}

/** Whether the store has more articles open than the queue has jobs: some have been lost. */
export async function hasLost({ store, queue }: Desk): Promise<boolean> {
  const { fetch, process } = await queue.counts();
  const { queued = 0, fetched = 0 } = await countStates(store);
  const jobs = [fetch, process].reduce(
    (sum, { waiting, active, delayed }) => sum + waiting + active + delayed,
    0,
  );
  return queued + fetched > jobs;
}
