import { resolve } from "node:path";
import pc from "picocolors";
import { type ArticleRecord, Config } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { startDemoSite } from "../demo/server.js";
import { type RunSummary, run } from "../run/index.js";
import { articleId, findArticles, getRecord, openStore, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { say } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { recordText } from "./render/record-text.js";
import { recordsTable } from "./render/records-table.js";
import { runReport, showRun } from "./render/run-progress.js";
import { webAddresses } from "./web-addresses.js";

/** Always the same where it is free, so that a second run knows the articles of the first. */
const demoPort = 47_190;
const showcaseSlug = "belarus_release";

/**
 * `wiredesk start`: the main job through the real parts — fetch, parse, extract, validate, store — and then something
 * to look at. Without URLs it runs over the bundled wire feed, served on this machine.
 */
export async function startCommand(urls: readonly string[], options: Overrides): Promise<number> {
  webAddresses(urls);
  const config = withOverrides(await loadConfig(), options);
  const site = urls.length === 0 ? await startDemoSite({ port: demoPort }) : undefined;
  const store = await openStore(config);
  try {
    const summary = await runOver(site ? demoConfig(config, site.feedUrl) : config, urls, store);
    say(runReport(summary));
    if (site && summary.troubles.length > 0)
      say("  (the demo feed names an article that is gone, to show what becomes of it)");
    await show(store, config, site ? [] : summary.articleIds, site && `${site.url}/articles/${showcaseSlug}`);
    if (summary.interrupted) return exitCodes.interrupted;
    return site || summary.troubles.length === 0 ? exitCodes.done : exitCodes.someFailed;
  } finally {
    await store.close();
    await site?.close();
  }
}

function demoConfig(config: Config, feedUrl: string): Config {
  const { host, hostname } = new URL(feedUrl);
  return Config.parse({
    ...config,
    feeds: [feedUrl],
    fetch: { ...config.fetch, allowHosts: [hostname], hosts: { [host]: { gapMs: 0, concurrency: 8 } } },
  });
}

async function runOver(config: Config, urls: readonly string[], store: Store): Promise<RunSummary> {
  const display = showRun();
  const settings = { once: true, urls, signal: interruption(), onProgress: display.onProgress, store };
  return run(config, settings).finally(display.stop);
}

/** The table of articles, one record at length, where the records lie, and what to try next. */
async function show(store: Store, config: Config, ids: readonly string[], showcase?: string): Promise<void> {
  const { articles } = await findArticles(store, ids.length > 0 ? { ids, limit: 50 } : { limit: 50 });
  const records: ArticleRecord[] = [];
  for (const { id } of articles) {
    const record = await getRecord(store, id);
    if (record) records.push(record);
  }
  if (records.length === 0) return;
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  const shown = (showcase && (await getRecord(store, articleId(showcase)))) || records[0]!;
  const parts = [recordsTable(records, pc, columns), recordText(shown, pc, columns), nextSteps(config)];
  process.stdout.write(`\n${parts.join("\n\n")}\n`);
}

function nextSteps(config: Config): string {
  const where = config.databaseUrl ? "your PostgreSQL server" : resolve(config.dataDir);
  return [
    `${pc.bold("The records lie in")} ${where}`,
    pc.bold("Next"),
    "  npx wiredesk desk                                 review the facts in the browser",
    "  npx wiredesk extract URL                          the record of any article",
    '  npx wiredesk try "She said that 12 people left."  what Wiredesk sees in a sentence',
    "  npx wiredesk run --once --url FEED                extract and store a feed",
    "  npx wiredesk export --format csv                  every fact with its sentence",
    "  npx wiredesk --help",
  ].join("\n");
}
