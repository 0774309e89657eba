import { Redis } from "ioredis";
import { openQueue } from "../../pipeline/queue/index.js";
import { articleId, openStore } from "../../pipeline/store/index.js";

const batch = 10_000;

/** Queues so many references to articles on Redis, prints what one takes there, and removes them. */
export async function benchReferences(redisUrl: string, count: number): Promise<void> {
  const prefix = `bench-references-${process.pid}`;
  const store = await openStore({});
  const queue = await openQueue(store, { redisUrl, prefix });
  const redis = new Redis(redisUrl);
  const memory = async () => Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
  const before = await memory();
  const cpu = process.cpuUsage();
  for (let from = 0; from < count; from += batch) {
    const postings = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
      const id = articleId(`https://news.example/${from + i}`);
      return { id: `${id}-1`, message: { articleId: id, revision: 1 } };
    });
    await queue.post("fetch", postings, { attempts: 10 });
  }
  const { user, system } = process.cpuUsage(cpu);
  const { waiting } = (await queue.counts()).fetch;
  const each = ((await memory()) - before) / count;
  console.log(`\n== ${waiting} references queued on Redis`);
  console.log(`Redis memory             ${each.toFixed(0)} bytes per reference`);
  console.log(`CPU to queue one         ${((user + system) / count).toFixed(0)} µs`);
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 5_000 })) {
    if (keys.length > 0) await redis.unlink(keys);
  }
  await queue.close();
  redis.disconnect();
  await store.close();
}
