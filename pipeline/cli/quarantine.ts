import pc from "picocolors";
import { type Config, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { dropQuarantined, listQuarantine, openStore, retryQuarantined, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { plainTable, shorten } from "./render/facts-tables.js";

export type QuarantineAction = "list" | "retry" | "drop";

interface QuarantineOptions {
  all?: boolean;
  config?: string;
}

/** `wiredesk quarantine list|retry|drop`: what was set aside for a person, and what becomes of it. */
export async function quarantineCommand(
  action: QuarantineAction,
  ids: readonly string[],
  options: QuarantineOptions,
): Promise<number> {
  if (action !== "list" && ids.length === 0 && !options.all) {
    throw new WiredeskError("WD_USAGE", `quarantine ${action} needs ids, or --all`);
  }
  const config: Config = await loadConfig(options.config);
  const store = await openStore(config);
  try {
    if (action === "list") await printQuarantine(store);
    else await change(store, action, options.all ? await allIds(store) : ids);
  } finally {
    await store.close();
  }
  return exitCodes.done;
}

async function printQuarantine(store: Store): Promise<void> {
  const entries = await listQuarantine(store, { limit: 1_000 });
  if (entries.length === 0) return say("quarantine is empty");
  const rows = entries.map(({ id, code, url, reason, created_at }) => [
    id,
    created_at.toISOString().slice(0, 16).replace("T", " "),
    code,
    shorten(url ?? "", 60),
    shorten(reason, 60),
  ]);
  process.stdout.write(`${plainTable(["Id", "Since", "Code", "URL", "Reason"], rows, pc)}\n`);
}

async function allIds(store: Store): Promise<string[]> {
  return (await listQuarantine(store, { limit: 100_000 })).map(({ id }) => id);
}

async function change(store: Store, action: "retry" | "drop", ids: readonly string[]): Promise<void> {
  const changed = action === "retry" ? await retryQuarantined(store, ids) : await dropQuarantined(store, ids);
  say(
    action === "retry" ? `${changed} articles go back to the queue with the next run` : `${changed} dropped`,
  );
}
