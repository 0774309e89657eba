import { deserialize, serialize } from "node:v8";
import { createFetcher } from "../../pipeline/fetch/index.js";
import { parsePage } from "../../pipeline/parse/index.js";
import { openQueue } from "../../pipeline/queue/index.js";
import { buildRecord } from "../../pipeline/record.js";
import { lexiconReader } from "../../pipeline/stages/lexicon.js";
import {
  articleToFetch,
  offerArticles,
  openStore,
  prepareRecord,
  type Store,
  saveRecord,
} from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import { ArticleRecord, Config } from "../../schemas/index.js";
import { temporaryFolder } from "../temporary-folder.js";
import { hostAddress, planSite } from "./plan.js";
import { serverCpu } from "./servers.js";
import { settingsFor } from "./settings.js";
import { startSite } from "./start-site.js";

/** In a round; so many pages that enough of them are plain. */
const articles = 300;
const rounds = 4;
const pages = 1_600;
/** What an article costs whoever reads it; the rest is what the pipeline adds: queue, store, validation. */
const proper = ["fetch", "parse", "extract"];

/**
 * Takes the stages one after the other over the same articles, in this process, and prints the CPU of each: of all its
 * threads, collecting garbage included, and of the embedded database, which works in it. Of servers it is told apart.
 */
export async function benchStages(
  databaseUrl: string | undefined,
  redisUrl: string | undefined,
): Promise<void> {
  const database = databaseUrl === undefined ? undefined : await createTestDatabase(databaseUrl);
  const dataDir = temporaryFolder();
  const store = await openStore(database ? { databaseUrl: database.url } : { dataDir });
  const backend = `${database ? "PostgreSQL" : "embedded"}${redisUrl === undefined ? "" : " + Redis"}`;
  console.log(`\n== stages in a row, ${articles} articles, ${backend} `);
  const site = await startSite(pages);
  // The first rounds warm the code up: a pipeline runs for months, and the machine of the embedded database goes on
  // compiling for a while.
  for (let turn = 0; turn < rounds - 1; turn++) await round(store, redisUrl, site.port, turn * articles);
  const before = database && (await serverCpu(store, redisUrl));
  const times = await round(store, redisUrl, site.port, (rounds - 1) * articles);
  const after = database && (await serverCpu(store, redisUrl));
  site.stop();
  for (const [name, seconds] of times)
    console.log(`${name.padEnd(24)} ${((seconds / articles) * 1_000).toFixed(2)} ms`);
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (times.get(name) ?? 0), 0);
  const whole = sum([...times.keys()]);
  const share = 100 * (1 - sum(proper) / whole);
  console.log(
    `${"overhead".padEnd(24)} ${share.toFixed(0)} % of ${((whole / articles) * 1_000).toFixed(1)} ms (all but ${proper.join(", ")})`,
  );
  if (before && after) {
    const servers = after.postgres + after.redis - before.postgres - before.redis;
    const all = 100 * (1 - sum(proper) / (whole + servers));
    const each = (seconds: number) => ((seconds / articles) * 1_000).toFixed(1);
    console.log(
      `${"with the servers".padEnd(24)} ${all.toFixed(0)} % of ${each(whole + servers)} ms (PostgreSQL ${each(after.postgres - before.postgres)}, Redis ${each(after.redis - before.redis)})`,
    );
  }
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
  await measure("queue", async () => {
    await queue.post("fetch", postings, { attempts: 3 });
    let left = postings.length;
    await new Promise<void>((resolve) => {
      const working = queue.work("fetch", {
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
  });
  const taught = lexiconReader(store, { everyMs: 1_000 });
  for (const [place, url] of urls.entries()) {
    const ticket = tickets[place]!;
    await measure("read the ticket", () => articleToFetch(store, ticket));
    const { body } = await measure("fetch", () => fetcher.get(url, { kind: "page" }));
    await measure("what was taught", taught);
    const page = await measure("parse", () =>
      parsePage({ body, url, contentType: "text/html", fetchedAt: null }, settings.parse),
    );
    const record = await measure("extract", () => buildRecord(page, { url, body }));
    const valid = await measure("validate", () => ArticleRecord.parse(record));
    const prepared = await measure("prepare the record", () => prepareRecord(valid));
    const passed = await measure("from thread to thread", () => {
      deserialize(serialize(body));
      return deserialize(serialize(prepared));
    });
    const common = { status: 200, contentType: "text/html", etag: null, lastModified: null };
    const arrival = { ...common, body, finalUrl: url, fetchedAt: "2026-01-02T03:00:00Z" };
    await measure("store page and record", () => saveRecord(store, ticket, passed, { arrival }));
  }
  await queue.close();
  await fetcher.close();
  // The record is validated once, at the end of extraction.
  times.set("extract", (times.get("extract") ?? 0) - (times.get("validate") ?? 0));
  return times;
}
