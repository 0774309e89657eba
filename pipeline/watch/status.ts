import { sql } from "kysely";
import type { PipelineStatus } from "../../schemas/index.js";
import type { JobQueue } from "../queue/index.js";
import { countStates, listFeeds, readCounters, readVitals, type Store } from "../store/index.js";

/** Looks at store and queue. Sums over all that is stored: not for every second of a full store. */
export async function pipelineStatus(
  store: Store,
  queue?: Pick<JobQueue, "counts">,
): Promise<PipelineStatus> {
  const day = new Date().toISOString().slice(0, 10);
  const sums = await store.db
    .selectNoFrom([
      sql<number>`(select count(*) from wiredesk.versions)::float8`.as("versions"),
      sql<number>`(select coalesce(sum(fact_count), 0) from wiredesk.articles)::float8`.as("facts"),
    ])
    .executeTakeFirstOrThrow();
  const { alertsUndelivered: undelivered, oldestWaitSeconds } = await readVitals(store);
  return {
    database: store.embedded ? "embedded" : "server",
    ...(queue && { queues: await queue.counts() }),
    articles: await countStates(store),
    ...sums,
    undelivered,
    oldestWaitSeconds,
    counters: await readCounters(store),
    today: await readCounters(store, day),
    feeds: (await listFeeds(store)).map((feed) => ({
      url: feed.url,
      title: feed.title,
      failures: feed.failures,
      failingSince: feed.failing_since?.toISOString() ?? null,
      error: feed.error,
      warnings: feed.state?.warnings ?? [],
      polledAt: feed.polled_at?.toISOString() ?? null,
      nextPollAt: feed.next_poll_at.toISOString(),
    })),
  };
}
