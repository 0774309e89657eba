import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { ConfigInput } from "../../schemas/index.js";
import { openStore, readCounters, type Store } from "../store/index.js";
import { createTestDatabase } from "../store/test-database.js";
import { ended, startProcess } from "./test-process.js";
import { rss, startSite, story, type TestSite } from "./test-site.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const topics = Array.from({ length: 24 }, (_, i) => `topic${String.fromCharCode(97 + (i % 26))}${i}`);
let site: TestSite;
beforeAll(async () => {
  site = await startSite({ "/feed": rss(topics.map((topic) => `/${topic}`)) });
  for (const topic of topics) site.pages[`/${topic}`] = story(topic);
});
afterAll(() => site.close());

const common = (): ConfigInput => ({
  feeds: [`${site.url}/feed`],
  fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0, concurrency: 20 } },
  limits: { threads: 1, lockSeconds: 2, oncePauseSeconds: 0.2, onceWaitSeconds: 3 },
});

/** Every article once: one version each, no fact twice, every counter as if nothing had happened. */
async function expectAllStoredOnce(store: Store) {
  const result = await store.pool.query(
    "select a.url, a.state, count(v.version)::int as versions from wiredesk.articles a left join wiredesk.versions v on v.article_id = a.id group by a.id",
  );
  const rows = z.array(z.object({ state: z.string(), versions: z.number() })).parse(result.rows);
  expect(rows).toHaveLength(topics.length);
  expect(rows.filter(({ state, versions }) => state !== "stored" || versions !== 1)).toEqual([]);
  expect(await readCounters(store)).toEqual({ stored: topics.length });
}

describe("a killed process", () => {
  it("loses and doubles nothing in the embedded database", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "wiredesk-faults-"));
    for (const kills of [3, 10]) {
      const child = startProcess({ ...common(), dataDir }, "once");
      let lines = 0;
      child.stdout?.on("data", (text: Buffer) => {
        lines += text.toString().split("\n").length - 1;
        if (lines >= kills) child.kill("SIGKILL");
      });
      expect(await ended(child)).toBe("SIGKILL");
    }
    expect(await ended(startProcess({ ...common(), dataDir }, "once"))).toBe(0);
    const store = await openStore({ dataDir });
    await expectAllStoredOnce(store);
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it.skipIf(!process.env.DATABASE_URL || !process.env.REDIS_URL)(
    "leaves its work to the others on Redis and PostgreSQL",
    async () => {
      const database = await createTestDatabase(process.env.DATABASE_URL ?? "");
      const config = {
        ...common(),
        databaseUrl: database.url,
        redisUrl: process.env.REDIS_URL ?? "",
        queuePrefix: `faults-${process.pid}`,
      };
      const store = await openStore({ databaseUrl: database.url });
      const count = async () => (await readCounters(store)).stored ?? 0;
      const children = [startProcess(config, "watch"), startProcess(config, "watch")];
      for (const kills of [4, 12]) {
        while ((await count()) < kills) await new Promise((resolve) => setTimeout(resolve, 20));
        children.shift()?.kill("SIGKILL");
        children.push(startProcess(config, "watch"));
      }
      while ((await count()) < topics.length) await new Promise((resolve) => setTimeout(resolve, 100));
      for (const child of children) child.kill("SIGTERM");
      expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
      await expectAllStoredOnce(store);
      await store.close();
      await database.drop();
    },
  );
});
