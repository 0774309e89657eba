import { expect, it } from "vitest";
import { Config, type ConfigInput } from "./config.js";

const issuesOf = (value: unknown) =>
  Config.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

it("needs nothing", () => {
  expect(Config.parse({})).toMatchObject({ dataDir: ".wiredesk", feeds: [], limits: { attempts: 10 } });
});

it("takes a feed as an address or with its settings", () => {
  const config: ConfigInput = {
    feeds: ["https://a.example/rss", { url: "https://b.example/rss", everyMinutes: 5 }],
  };
  expect(Config.parse(config).feeds).toEqual([
    { url: "https://a.example/rss", content: "page" },
    { url: "https://b.example/rss", everyMinutes: 5, content: "page" },
  ]);
});

it("refuses unknown keys and names where they stand", () => {
  expect(issuesOf({ limits: { thread: 3 } })).toEqual(['limits: Unrecognized key: "thread"']);
  expect(issuesOf({ feed: [] })).toEqual([': Unrecognized key: "feed"']);
});

it("refuses addresses of another kind", () => {
  expect(issuesOf({ databaseUrl: "mysql://host/db" })).toEqual(["databaseUrl: expected postgres://…"]);
  expect(issuesOf({ redisUrl: "http://host" })).toEqual(["redisUrl: expected redis://…"]);
});

it("wants a condition and a target in an alert", () => {
  const rule = {
    name: "tolls",
    when: { count: { what: "dead", above: 100 } },
    to: [{ command: ["notify"] }],
  };
  expect(issuesOf({ alerts: [rule] })).toBeUndefined();
  expect(issuesOf({ alerts: [{ ...rule, when: {} }] })).toEqual([
    "alerts.0.when: expected at least one condition",
  ]);
});
