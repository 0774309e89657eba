import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { openStore, type Store } from "../store/index.js";
import { run } from "./index.js";
import { rss, startSite, story, type TestSite } from "./test-site.js";

vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let threads: ThreadPool;
let site: TestSite;
beforeAll(async () => {
  store = await openStore({});
  threads = new ThreadPool(Config.parse({}), { threads: 1, stageSeconds: 30 });
  site = await startSite({});
});
afterAll(async () => {
  await site.close();
  await threads.close();
  await store.close();
});
beforeEach(async () => {
  site.asked.length = 0;
  await store.pool.query(
    "truncate wiredesk.articles, wiredesk.feeds, wiredesk.counters, wiredesk.deliveries cascade",
  );
});

const alerts = (name: string): ConfigInput["alerts"] => [
  { name, when: { count: { what: "people", above: 100 } }, to: [{ webhook: `${site.url}/hook` }] },
];
const once = (more: ConfigInput) =>
  run(
    Config.parse({
      feeds: [`${site.url}/feed`],
      fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0 } },
      limits: { threads: 1, oncePauseSeconds: 0.1, onceWaitSeconds: 5 },
      ...more,
    }),
    { once: true, store, threads },
  );
const deliveries = async () =>
  store.db.selectFrom("deliveries").select(["rule", "state", "attempts", "error"]).execute();
const calls = () => site.asked.filter((path) => path === "/hook").length;

function newsOf(toll: number): void {
  site.pages["/feed"] = rss([`/flood@2026-01-0${1 + (toll % 9)}T03:00:00Z`]);
  site.pages["/flood"] = story("flood", `In all ${toll} people died.`);
}

it("an alert reaches a receiver that fails at first, and reaches it once", async () => {
  newsOf(120);
  let failures = 2;
  site.pages["/hook"] = () => ({ status: failures-- > 0 ? 503 : 200 });
  expect(await once({ alerts: alerts("tolls") })).toMatchObject({ stored: 1 });
  expect(await deliveries()).toEqual([{ rule: "tolls", state: "delivered", attempts: 3, error: null }]);
  expect(calls()).toBe(3);
  await once({ alerts: alerts("tolls") });
  expect(calls(), "no news, no alert").toBe(3);
});

it("an alert whose rule is gone by then is given up, with the reason", async () => {
  newsOf(130);
  site.pages["/hook"] = { status: 503 };
  await once({ alerts: alerts("old"), limits: { threads: 1, oncePauseSeconds: 5, onceWaitSeconds: 0.2 } });
  expect(await deliveries()).toMatchObject([{ rule: "old", state: "waiting", error: expect.any(String) }]);
  await store.pool.query("update wiredesk.deliveries set created_at = now() - interval '2 minutes'");
  site.pages["/hook"] = { status: 200 };
  const before = calls();
  await once({ alerts: alerts("new") });
  expect(calls()).toBe(before);
  expect(await deliveries()).toMatchObject([{ rule: "old", state: "failed", error: "its rule is gone" }]);
});
