import pc from "picocolors";
import type { FeedStatus } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { writeOpml } from "../sources/index.js";
import { openStore } from "../store/index.js";
import { pipelineStatus } from "../watch/status.js";
import { exitCodes } from "./exit-codes.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { feedsTable } from "./render/status-text.js";

interface FeedsOptions extends Overrides {
  format: "table" | "json" | "opml";
  config?: string;
}

/** `wiredesk feeds`: the configured feeds and those of earlier runs, with how they are. */
export async function feedsCommand(options: FeedsOptions): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  const store = await openStore(config);
  try {
    const { feeds: known } = await pipelineStatus(store);
    const fresh = config.feeds.filter(({ url }) => !known.some((feed) => feed.url === url));
    const feeds = [...known, ...fresh.map(({ url }) => notYetSeen(url))];
    const named = feeds.map(({ url, title }) => ({ url, ...(title !== null && { title }) }));
    const print = {
      table: () => (feeds.length > 0 ? feedsTable(feeds, pc) : "no feeds: name some in wiredesk.config.ts"),
      json: () => JSON.stringify(feeds, null, 2),
      opml: () => writeOpml("Feeds of Wiredesk", named).trimEnd(),
    };
    process.stdout.write(`${print[options.format]()}\n`);
  } finally {
    await store.close();
  }
  return exitCodes.done;
}

/** A configured feed that no run has looked at. Only a run enters it into the store. */
function notYetSeen(url: string): FeedStatus {
  const nextPollAt = new Date().toISOString();
  return { url, title: null, failures: 0, failingSince: null, error: null, polledAt: null, nextPollAt };
}
