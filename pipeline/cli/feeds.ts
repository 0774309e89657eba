import pc from "picocolors";
import { type Config, type FeedStatus, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { type FoundFeed, findFeeds, writeOpml } from "../sources/index.js";
import { pipelineStatus } from "../watch/status.js";
import { exitCodes } from "./exit-codes.js";
import { explain } from "./messages.js";
import { openKept } from "./open-kept.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable } from "./render/facts-tables.js";
import { feedsTable } from "./render/status-text.js";
import { runningStatus } from "./running-status.js";

interface FeedsOptions extends Overrides {
  format: "table" | "json" | "opml";
  find?: string[];
  config?: string;
}

/** `wiredesk feeds`: the feeds that are watched, with how they are; or with `--find` those of other sites. */
export async function feedsCommand(options: FeedsOptions): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  if (options.find) return printFound(config, options.find, options.format);
  const feeds = await watchedFeeds(config);
  const named = feeds.map(({ url, title }) => ({ url, ...(title !== null && { title }) }));
  const print = {
    table: () => (feeds.length > 0 ? feedsTable(feeds, pc) : "no feeds: name some in wiredesk.config.ts"),
    json: () => JSON.stringify(feeds, null, 2),
    opml: () => writeOpml("Feeds of Wiredesk", named).trimEnd(),
  };
  process.stdout.write(`${print[options.format]()}\n`);
  return exitCodes.done;
}

/** The feeds of the last run, and those of the configuration that no run has looked at. Only a run enters them. */
async function watchedFeeds(config: Config): Promise<FeedStatus[]> {
  const { feeds: known } = (await runningStatus(config)) ?? (await storedStatus(config));
  const fresh = config.feeds.filter(({ url }) => !known.some((feed) => feed.url === url));
  return [...known, ...fresh.map(({ url }) => notYetSeen(url))];
}

async function storedStatus(config: Config) {
  const store = await openKept(config);
  return pipelineStatus(store).finally(store.close);
}

function notYetSeen(url: string): FeedStatus {
  const nextPollAt = new Date().toISOString();
  const nothing = { title: null, failingSince: null, error: null, polledAt: null };
  return { url, ...nothing, failures: 0, warnings: [], nextPollAt };
}

async function printFound(
  config: Config,
  pages: readonly string[],
  format: FeedsOptions["format"],
): Promise<number> {
  const { createFetcher } = await import("../fetch/index.js");
  const fetcher = createFetcher(config.fetch);
  const found: FoundFeed[] = [];
  let failed = false;
  for (const page of pages) {
    try {
      const feeds = await findFeeds(fetcher, await fetcher.get(page, { kind: "feed" }));
      if (feeds.length === 0)
        throw new WiredeskError("WD_FEED_MALFORMED", `${page} names no feed`, { input: page });
      found.push(...feeds);
    } catch (error) {
      if (!(error instanceof WiredeskError)) throw error;
      explain(error);
      failed = true;
    }
  }
  await fetcher.close();
  const print = {
    table: () =>
      plainTable(
        ["Feed", "Title"],
        found.map(({ url, title }) => [url, title ?? ""]),
        pc,
      ),
    json: () => JSON.stringify(found, null, 2),
    opml: () => writeOpml("Feeds found by Wiredesk", found).trimEnd(),
  };
  if (found.length > 0) process.stdout.write(`${print[format]()}\n`);
  return failed ? exitCodes.someFailed : exitCodes.done;
}
