import { deserialize, serialize } from "node:v8";
import { createFetcher } from "../../pipeline/fetch/index.js";
import { parsePage } from "../../pipeline/parse/index.js";
import { openQueue } from "../../pipeline/queue/index.js";
import { buildRecord } from "../../pipeline/record.js";
import {
  articleToFetch,
  articleToProcess,
  markFetched,
  offerArticles,
  openStore,
  type Store,
  saveRecord,
} from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import { ArticleRecord, Config } from "../../schemas/index.js";
import { hostAddress, planSite } from "./plan.js";
import { settingsFor } from "./settings.js";
import { startSite } from "./start-site.js";

const articles = 300;
/** So many that enough of them are plain. */
const pages = 1_000;
/** What an article costs whoever reads it; the rest is what the pipeline adds: queue, store, validation. */
const proper = ["fetch", "parse", "extract"];

/** Takes the stages one after the other over the same articles, in this process, and prints the CPU of each. */
export async function benchStages(
  databaseUrl: string | undefined,
  redisUrl: string | undefined,
): Promise<void> {
  const database = databaseUrl === undefined ? undefined : await createTestDatabase(databaseUrl);
  const store = await openStore(database ? { databaseUrl: database.url } : {});
  const backend = `${database ? "PostgreSQL" : "embedded"}${redisUrl === undefined ? "" : " + Redis"}`;
  console.log(`\n== stages in a row, ${articles} articles, ${backend} (CPU of this process alone)`);
  const site = await startSite(pages);
  // The first round warms the code up; the machine of the embedded database goes on compiling for a while.
  await round(store, redisUrl, site.port, 0);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const times = await round(store, redisUrl, site.port, articles);
  site.stop();
  for (const [name, seconds] of times)
    console.log(`${name.padEnd(24)} ${((seconds / articles) * 1_000).toFixed(2)} ms`);
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (times.get(name) ?? 0), 0);
  const whole = sum([...times.keys()]);
  const share = 100 * (1 - sum(proper) / whole);
  console.log(
    `${"overhead".padEnd(24)} ${share.toFixed(0)} % of ${((whole / articles) * 1_000).toFixed(1)} ms (all but ${proper.join(", ")})`,
  );
  await store.close();
  await database?.drop();
}

async function round(
  store: Store,
  redisUrl: string | undefined,
  port: number,
  from: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const measure = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1e6);
    return result;
  };
  const queue = await openQueue(store, { prefix: `stages-${process.pid}`, redisUrl });
  const site = planSite(pages);
  const settings = Config.parse(settingsFor(site, port));
  const fetcher = createFetcher(settings.fetch);
  const plan = site.filter(({ kind }) => kind === "plain").slice(from, from + articles);
  const urls = plan.map(({ host, path }) => `http://${hostAddress(host)}:${port}${path}`);
  const tickets = await measure("offer", () =>
    offerArticles(
      store,
      urls.map((url) => ({ url })),
    ),
  );
  const postings = tickets.map(({ articleId, revision }) => ({
    id: `${articleId}-${revision}`,
    message: { articleId, revision },
  }));
  await measure("queue, both stages", async () => {
    for (const name of ["fetch", "process"] as const) {
      for (const posting of name === "fetch" ? [postings] : postings.map((one) => [one]))
        await queue.post(name, posting);
      let left = postings.length;
      await new Promise<void>((resolve) => {
        const working = queue.work(name, {
          concurrency: 4,
          lockSeconds: 30,
          pause: () => 1_000,
          onError: () => undefined,
          onLost: async () => undefined,
          handle: async () => {
            left -= 1;
            if (left === 0) setImmediate(() => void working.stop(1_000).then(resolve));
          },
        });
      });
    }
  });
  for (const [place, url] of urls.entries()) {
    const ticket = tickets[place]!;
    const { body } = await measure("fetch", () => fetcher.get(url, { kind: "page" }));
    await measure("store the page", async () => {
      await articleToFetch(store, ticket);
      const common = { status: 200, contentType: "text/html", etag: null, lastModified: null };
      await markFetched(store, ticket, {
        ...common,
        body,
        finalUrl: url,
        fetchedAt: "2026-01-02T03:00:00Z",
      });
    });
    const fetched = await measure("read the page", () => articleToProcess(store, ticket));
    const bytes = fetched?.body ?? body;
    const page = await measure("parse", () =>
      parsePage({ body: bytes, url, contentType: "text/html", fetchedAt: null }, settings.parse),
    );
    const record = await measure("extract", () => buildRecord(page, { url, body: bytes }));
    const valid = await measure("validate", () => ArticleRecord.parse(record));
    await measure("from thread to thread", () => deserialize(serialize(valid)));
    await measure("store the record", () => saveRecord(store, ticket, valid));
  }
  await queue.close();
  await fetcher.close();
  // The record is validated once, at the end of extraction.
  times.set("extract", (times.get("extract") ?? 0) - (times.get("validate") ?? 0));
  return times;
}
