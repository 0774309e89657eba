import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../store/index.js";
import { createTestDatabase } from "../store/test-database.js";
import { checkRedis, type JobQueue, openQueue, Postpone } from "./index.js";

const backends = [
  { name: "in the embedded database", kind: "database", missing: false },
  { name: "on Redis", kind: "redis", redisUrl: process.env.REDIS_URL, missing: !process.env.REDIS_URL },
  { name: "in PostgreSQL", kind: "database", server: true, missing: !process.env.DATABASE_URL },
];

for (const { name, kind, server, redisUrl, missing } of backends) {
  describe.skipIf(missing)(`the queue ${name}`, () => {
    let store: Store;
    let queue: JobQueue;
    let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
    beforeAll(async () => {
      if (server) database = await createTestDatabase(process.env.DATABASE_URL ?? "");
      store = await openStore(database ? { databaseUrl: database.url } : {});
      queue = await openQueue(store, { prefix: `test-${process.pid}`, ...(redisUrl && { redisUrl }) });
    });
    afterAll(async () => {
      await queue.close();
      await store.close();
      await database?.drop();
    });

    it("is the one that was asked for", () => {
      expect(queue.kind).toBe(kind);
    });

    const posting = (articleId: string) => ({ id: `${articleId}-1`, message: { articleId, revision: 1 } });
    const options = {
      concurrency: 4,
      lockSeconds: 30,
      pause: () => 1,
      onError: () => undefined,
      onLost: async () => undefined,
    };

    async function until(done: () => boolean) {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
    }

    it("hands out each message once, however often it is posted", async () => {
      const seen: string[] = [];
      const many = Array.from({ length: 40 }, (_, i) => posting(`a${i}`));
      await queue.post("fetch", many);
      await queue.post("fetch", many.slice(0, 10));
      expect((await queue.counts()).fetch).toEqual({ waiting: 40, active: 0, delayed: 0 });
      const working = queue.work("fetch", {
        ...options,
        handle: async ({ articleId }) => void seen.push(articleId),
      });
      await until(() => seen.length >= 40);
      await working.stop(1_000);
      expect(new Set(seen).size).toBe(40);
      expect(seen).toHaveLength(40);
    });

    it.skipIf(kind === "redis" || server)("takes no more room however many jobs it has had", async () => {
      const room = async () => {
        const { rows } = await store.pool.query("select pg_relation_size('bullmq.job')::int as bytes");
        return (rows as { bytes: number }[])[0]?.bytes ?? 0;
      };
      const sizes: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const postings = Array.from({ length: 300 }, (_, n) => posting(`room-${turn}-${n}`));
        await queue.post("fetch", postings);
        let done = 0;
        const working = queue.work("fetch", { ...options, handle: async () => void done++ });
        await until(() => done === postings.length);
        await working.stop(1_000);
        await queue.tidy();
        sizes.push(await room());
      }
      expect(Math.max(...sizes)).toBeLessThan(100_000);
    });

    it("tries again as often as asked, and a postponed job without counting it", async () => {
      const attempts: boolean[] = [];
      let postponed = 0;
      await queue.post("process", [posting("a1")], { attempts: 3 });
      const working = queue.work("process", {
        ...options,
        handle: async (_, { last }) => {
          if (postponed++ < 2) throw new Postpone(5);
          attempts.push(last);
          if (!last) throw new Error("not yet");
        },
      });
      await until(() => attempts.includes(true));
      await working.stop(1_000);
      expect(attempts).toEqual([false, false, true]);
      expect((await queue.counts()).process).toEqual({ waiting: 0, active: 0, delayed: 0 });
    });

    it("loses no postponed job that is tried once, however odd the time", async () => {
      let runs = 0;
      await queue.post("poll", [{ id: "odd", message: { url: "http://a.example/odd" } }]);
      const working = queue.work("poll", {
        ...options,
        handle: async () => {
          runs += 1;
          if (runs < 3) throw new Postpone(5 + runs / 3);
        },
      });
      await until(() => runs === 3);
      await working.stop(1_000);
      expect((await queue.counts()).poll).toEqual({ waiting: 0, active: 0, delayed: 0 });
    });

    it("waits for the pause between attempts, and takes a job anew once it has ended", async () => {
      const made: number[] = [];
      const pause = (attempts: number) => {
        made.push(attempts);
        return 20.5;
      };
      let runs = 0;
      const working = queue.work("deliver", {
        ...options,
        pause,
        handle: async () => {
          runs += 1;
          if (runs < 6) throw new Error("not yet");
        },
      });
      const message = { deliveryId: "d1" };
      await queue.post("deliver", [{ id: "d1", message }], { attempts: 3 });
      await until(() => runs === 3);
      await untilEmpty("deliver");
      await queue.post("deliver", [{ id: "d1", message }], { attempts: 5 });
      await until(() => runs === 6);
      await working.stop(1_000);
      expect(made).toEqual([1, 2, 1, 2]);
    });

    it("holds back while paused", async () => {
      const seen: string[] = [];
      const working = queue.work("fetch", {
        ...options,
        handle: async ({ articleId }) => void seen.push(articleId),
      });
      working.pause();
      await queue.post("fetch", [posting("p1"), posting("p2")]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(seen).toEqual([]);
      working.resume();
      await until(() => seen.length === 2);
      await working.stop(1_000);
    });

    async function untilEmpty(line: "deliver") {
      for (;;) {
        const { waiting, active, delayed } = (await queue.counts())[line];
        if (waiting + active + delayed === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }

    it("calls running work off when it does not end in time", async () => {
      let called = false;
      let started = false;
      await queue.post("poll", [{ id: "p1", message: { url: "https://a.example/" } }]);
      const working = queue.work("poll", {
        ...options,
        handle: async (_, { signal }) => {
          started = true;
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          called = true;
        },
      });
      await until(() => started);
      await working.stop(50);
      expect(called).toBe(true);
    });
  });
}

it("says in one line that Redis is not there", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  server.close();
  const port = typeof address === "object" ? address?.port : 0;
  await expect(checkRedis(`redis://user:secret@127.0.0.1:${port}`)).rejects.toMatchObject({
    code: "WD_QUEUE_UNREACHABLE",
    message: expect.stringMatching(
      new RegExp(`^Redis at 127\\.0\\.0\\.1:${port} cannot be reached: .*ECONNREFUSED`),
    ),
  });
});
