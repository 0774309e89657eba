import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { z } from "zod";
import { rss, startSite, story, type TestSite } from "../../pipeline/run/test-site.js";
import { readCounters, type Store } from "../../pipeline/store/index.js";
import type { ConfigInput } from "../../schemas/index.js";

/** A site with so many articles in its feed. Every sixth breaks off in the middle of its first answer. */
export async function offerArticles(count: number): Promise<TestSite> {
  const topics = Array.from({ length: count }, (_, i) => `topic${String.fromCharCode(97 + (i % 26))}${i}`);
  const site = await startSite({ "/feed": rss(topics.map((topic) => `/${topic}`)) });
  for (const [place, topic] of topics.entries()) {
    let asked = 0;
    site.pages[`/${topic}`] = () => {
      asked += 1;
      const torn = place % 6 === 5 && asked === 1;
      const length = torn ? { "content-length": "100000" } : {};
      return { headers: length, body: story(topic), torn, delayMs: 100 };
    };
  }
  return site;
}

/** Locks and pauses short enough for tests; the rest as it is delivered. */
export const impatient = (site: TestSite): ConfigInput => ({
  feeds: [`${site.url}/feed`],
  fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0, concurrency: 20 }, pauseMs: 200, deadAfter: 1_000 },
  limits: {
    threads: 1,
    // So few and, with the site's delay, so slow that there is something left to kill.
    fetches: 2,
    lockSeconds: 2,
    pauseSeconds: 0.5,
    longestPauseSeconds: 1,
    oncePauseSeconds: 0.2,
    onceWaitSeconds: 3,
  },
});

/** Every article once: one version each, no fact twice, every counter as if nothing had happened. */
export async function expectStoredOnce(store: Store, count: number): Promise<void> {
  const result = await store.pool.query(
    `select a.url, a.state, a.fact_count as said, count(distinct v.version)::int as versions,
      (select count(*)::int from wiredesk.facts f where f.article_id = a.id) as facts
     from wiredesk.articles a left join wiredesk.versions v on v.article_id = a.id group by a.id`,
  );
  const Row = z.object({ state: z.string(), versions: z.number(), facts: z.number(), said: z.number() });
  const rows = z.array(Row).parse(result.rows);
  expect(rows).toHaveLength(count);
  const wrong = rows.filter((row) => row.state !== "stored" || row.versions !== 1 || row.facts !== row.said);
  expect(wrong).toEqual([]);
  expect(await readCounters(store)).toEqual({ stored: count });
}

/** Waits until something holds; errors of a server that is away count as not yet. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (;;) {
    if (await Promise.resolve(holds()).catch(() => false)) return;
    await sleep(50);
  }
}

export const storedCount = async (store: Store): Promise<number> => (await readCounters(store)).stored ?? 0;
