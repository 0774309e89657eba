import pc from "picocolors";
import { loadConfig } from "../config/index.js";
import { openStore } from "../store/index.js";
import { pipelineStatus } from "../watch/status.js";
import { exitCodes } from "./exit-codes.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable, shorten } from "./render/facts-tables.js";

/** `wiredesk status`: what lies in the store, and how the feeds are. */
export async function statusCommand(options: Overrides & { config?: string }): Promise<number> {
  const store = await openStore(withOverrides(await loadConfig(options.config), options));
  try {
    const status = await pipelineStatus(store);
    const articles = Object.entries(status.articles).map(([state, number]) => [state, String(number)]);
    const feeds = status.feeds.map(({ url, polledAt, failures, error }) => [
      shorten(url, 60),
      polledAt?.slice(0, 16).replace("T", " ") ?? "never",
      failures === 0 ? pc.green("ok") : pc.red(`${failures} failures`),
      shorten(error ?? "", 60),
    ]);
    const parts = [
      `${pc.bold("Store")}: ${status.database}, ${status.versions} versions, ${status.facts} facts`,
      `${pc.bold("Articles")}\n${plainTable(["State", "Articles"], articles, pc)}`,
      feeds.length > 0
        ? `${pc.bold("Feeds")}\n${plainTable(["Feed", "Last look", "State", "Error"], feeds, pc)}`
        : "",
    ];
    process.stdout.write(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
  } finally {
    await store.close();
  }
  return exitCodes.done;
}
