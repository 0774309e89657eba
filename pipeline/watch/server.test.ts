import { afterAll, beforeAll, expect, it } from "vitest";
import { type JobQueue, openQueue } from "../queue/index.js";
import { addFeeds, offerArticles, openStore, type Store } from "../store/index.js";
import { Metrics } from "./metrics.js";
import { listen, watchApp } from "./server.js";

let store: Store;
let queue: JobQueue;
let stopping = false;
const metrics = new Metrics();
const app = () => watchApp({ store, queue, metrics, stopping: () => stopping });

beforeAll(async () => {
  store = await openStore({});
  queue = await openQueue(store, { prefix: "watch" });
});
afterAll(async () => {
  await queue.close();
  await store.close();
});

it("lives, and is ready while database and queue answer", async () => {
  expect((await app().request("/health")).status).toBe(200);
  expect(await (await app().request("/ready")).json()).toEqual({ ok: true });
  const lost = { ...queue, counts: () => Promise.reject(new Error("gone")) };
  const answer = await watchApp({ store, queue: lost, metrics, stopping: () => false }).request("/ready");
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ ok: false, reason: "gone" });
});

it("is not ready once it has been asked to stop", async () => {
  stopping = true;
  expect((await app().request("/ready")).status).toBe(503);
  expect((await app().request("/health")).status).toBe(200);
  stopping = false;
});

it("shows counters, times and queues to Prometheus", async () => {
  const trouble = { url: "u", stage: "fetch", code: "WD_FETCH_DNS", message: "m", hint: "h" };
  metrics.count({ type: "retrying", ...trouble });
  await metrics.time("fetch", async () => undefined);
  const text = await (await app().request("/metrics")).text();
  expect(text).toContain('wiredesk_events_total{event="retrying",stage="fetch",code="WD_FETCH_DNS"} 1');
  expect(text).toContain('wiredesk_stage_seconds_count{stage="fetch"} 1');
  expect(text).toContain('wiredesk_jobs{queue="process",state="waiting"} 0');
  expect(text).not.toContain("http");
});

it("tells the state of the pipeline", async () => {
  await offerArticles(store, [{ url: "https://a.example/1" }]);
  expect(await (await app().request("/status")).json()).toMatchObject({
    database: "embedded",
    queues: { fetch: { waiting: 0 } },
    articles: { queued: 1 },
    oldestWaitSeconds: expect.any(Number),
    feeds: [],
  });
});

it("counts the feeds that are watched and fail, and every alert that did not arrive, in status and metrics alike", async () => {
  await addFeeds(store, ["https://a.example/rss", "https://b.example/rss"]);
  await store.pool.query("update wiredesk.feeds set failures = 2");
  await addFeeds(store, ["https://a.example/rss"]);
  await store.pool.query(`insert into wiredesk.deliveries (id, rule, article_id, version, payload, state)
    values ('1', 'r', 'a', 1, '{}', 'waiting'), ('2', 'r', 'a', 1, '{}', 'failed'), ('3', 'r', 'a', 1, '{}', 'delivered')`);
  const text = await (await app().request("/metrics")).text();
  expect(text).toContain("wiredesk_feeds_failing 1");
  expect(text).toContain("wiredesk_alerts_undelivered 2");
  expect(await (await app().request("/status")).json()).toMatchObject({ undelivered: 2 });
});

it("says that its port is taken", async () => {
  const first = await listen(app(), { port: 0, host: "127.0.0.1" });
  await expect(listen(app(), { port: first.port, host: "127.0.0.1" })).rejects.toMatchObject({
    code: "WD_USAGE",
  });
  await first.close();
});
