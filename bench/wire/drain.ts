import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Store } from "../../pipeline/store/index.js";
import { hostAddress, type Planned } from "./plan.js";

const Counts = z.array(
  z.object({ open: z.number(), all: z.number(), done: z.number(), updated: z.number() }),
);

/** How far the store is, told every second. */
export interface Moment {
  seconds: number;
  done: number;
}

/**
 * Waits until everything that the site offers has come to an end, begins the round of updates, and waits again.
 * @returns how many articles were done when, from the first article on.
 */
export async function drain(store: Store, plan: readonly Planned[], port: number): Promise<Moment[]> {
  const updates = plan.filter(({ kind }) => kind === "updated").length;
  const moments: Moment[] = [];
  await until(store, moments, ({ all, open }) => all >= plan.length && open === 0);
  await fetch(`http://${hostAddress(0)}:${port}/phase`, { method: "POST" });
  await store.pool.query("update wiredesk.feeds set next_poll_at = now()");
  await until(store, moments, ({ open, updated }) => updated >= updates && open === 0);
  return moments;
}

async function until(
  store: Store,
  moments: Moment[],
  reached: (counts: z.infer<typeof Counts>[number]) => boolean,
): Promise<void> {
  let last = Date.now();
  let before = "";
  for (;;) {
    const { rows } = await store.pool.query(
      `select count(*)::int as all, (count(*) filter (where state in ('queued', 'fetched')))::int as open,
       (count(*) filter (where version > 0 or state not in ('queued', 'fetched')))::int as done,
       (count(*) filter (where version > 1))::int as updated from wiredesk.articles`,
    );
    const [counts] = Counts.parse(rows);
    if (!counts) throw new Error("no answer");
    if (counts.done > 0)
      moments.push({ seconds: performance.now() / 1_000, done: counts.done + counts.updated });
    if (reached(counts)) return;
    if (JSON.stringify(counts) !== before) last = Date.now();
    before = JSON.stringify(counts);
    if (Date.now() - last > 120_000) throw new Error(`nothing moves any more: ${before}`);
    await sleep(1_000);
  }
}
