import { sql } from "kysely";
import { pino } from "pino";
import { expect, it } from "vitest";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { Postpone } from "../queue/index.js";
import { deliverStage } from "../stages/deliver.js";
import { withdrawArticles } from "../store/index.js";
import { testPipeline } from "./test-pipeline.js";
import { rss, story } from "./test-site.js";

const pipeline = testPipeline();
const alerts = (name: string): ConfigInput["alerts"] => [
  { name, when: { count: { what: "people", above: 100 } }, to: [{ webhook: `${pipeline.site.url}/hook` }] },
];
const once = (more: ConfigInput) =>
  pipeline.once({
    feeds: [`${pipeline.site.url}/feed`],
    ...more,
    limits: { onceWaitSeconds: 5, ...more.limits },
  });
const deliveries = async () =>
  pipeline.store.db.selectFrom("deliveries").select(["rule", "state", "attempts", "error"]).execute();
const calls = () => pipeline.site.asked.filter((path) => path === "/hook").length;

function newsOf(toll: number): void {
  pipeline.site.pages["/feed"] = rss([`/flood@2026-01-0${1 + (toll % 9)}T03:00:00Z`]);
  pipeline.site.pages["/flood"] = story("flood", `In all ${toll} people died.`);
}

it("an alert reaches a receiver that fails at first, and reaches it once", async () => {
  newsOf(120);
  let failures = 2;
  pipeline.site.pages["/hook"] = () => ({ status: failures-- > 0 ? 503 : 200 });
  expect(await once({ alerts: alerts("tolls") })).toMatchObject({ stored: 1 });
  expect(await deliveries()).toEqual([{ rule: "tolls", state: "delivered", attempts: 3, error: null }]);
  expect(calls()).toBe(3);
  await once({ alerts: alerts("tolls") });
  expect(calls(), "no news, no alert").toBe(3);
});

it("an alert whose rule this process does not know waits an hour for one that does, then is given up", async () => {
  newsOf(130);
  pipeline.site.pages["/hook"] = { status: 503 };
  await once({ alerts: alerts("old"), limits: { oncePauseSeconds: 5, onceWaitSeconds: 0.2 } });
  expect(await deliveries()).toMatchObject([{ rule: "old", state: "waiting", error: expect.any(String) }]);
  pipeline.site.pages["/hook"] = { status: 200 };
  const before = calls();
  const agedBy = async (age: string) => {
    await sql`update wiredesk.deliveries set created_at = now() - ${age}::interval`.execute(
      pipeline.store.db,
    );
    await once({ alerts: alerts("new") });
  };
  await agedBy("2 minutes");
  expect(await deliveries()).toMatchObject([{ rule: "old", state: "waiting" }]);
  await agedBy("61 minutes");
  expect(calls()).toBe(before);
  expect(await deliveries()).toMatchObject([
    { rule: "old", state: "failed", error: "its rule or receiver is gone" },
  ]);
});

it("an alert about an article that was taken back meanwhile is not sent", async () => {
  newsOf(150);
  pipeline.site.pages["/hook"] = { status: 503 };
  await once({ alerts: alerts("tolls"), limits: { oncePauseSeconds: 5, onceWaitSeconds: 0.2 } });
  await withdrawArticles(pipeline.store, [{ url: `${pipeline.site.url}/flood` }], "killed");
  await pipeline.store.pool.query("update wiredesk.deliveries set created_at = now() - interval '2 minutes'");
  const before = calls();
  await once({ alerts: alerts("tolls") });
  expect(calls()).toBe(before);
  expect(await deliveries()).toMatchObject([{ state: "dropped", error: "its article was withdrawn" }]);
});

it("an alert whose sending is called off by a stop is not given up, whatever the attempt", async () => {
  newsOf(140);
  pipeline.site.pages["/hook"] = { status: 503 };
  const rules = alerts("tolls");
  await once({ alerts: rules, limits: { oncePauseSeconds: 5, onceWaitSeconds: 0.2 } });
  pipeline.site.pages["/hook"] = "hang";
  const { id } = await pipeline.store.db.selectFrom("deliveries").select("id").executeTakeFirstOrThrow();
  const desk = {
    store: pipeline.store,
    config: Config.parse({ alerts: rules }),
    log: pino({ level: "silent" }),
  };
  const stop = new AbortController();
  const sending = deliverStage(desk, { deliveryId: id }, { last: true, signal: stop.signal });
  setTimeout(() => stop.abort(), 200);
  await expect(sending).rejects.toBeInstanceOf(Postpone);
  expect(await deliveries()).toMatchObject([{ state: "waiting" }]);
});
