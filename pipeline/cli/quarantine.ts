import pc from "picocolors";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { dropQuarantined, listQuarantine, retryQuarantined, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { say, warn } from "./messages.js";
import { openKept } from "./open-kept.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable } from "./render/facts-tables.js";
import { shorten } from "./render/fit-columns.js";

export type QuarantineAction = "list" | "retry" | "drop";

interface QuarantineOptions extends Overrides {
  all?: boolean;
  json?: boolean;
  config?: string;
}

/** More than these a person does not read; the rest is counted. */
const mostListed = 1_000;
const mostAtOnce = 100_000;

/** `wiredesk quarantine list|retry|drop`: what was set aside for a person, and what becomes of it. */
export async function quarantineCommand(
  action: QuarantineAction,
  ids: readonly string[],
  options: QuarantineOptions,
): Promise<number> {
  if (action !== "list" && ids.length === 0 && !options.all) {
    throw new WiredeskError("WD_USAGE", `quarantine ${action} needs ids, or --all`);
  }
  const store = await openKept(withOverrides(await loadConfig(options.config), options));
  try {
    if (action === "list") return await printQuarantine(store, options);
    return await change(store, action, options.all ? await allIds(store) : ids);
  } finally {
    await store.close();
  }
}

async function printQuarantine(store: Store, { json = false }: QuarantineOptions): Promise<number> {
  const entries = await listQuarantine(store, { limit: json ? mostAtOnce : mostListed + 1 });
  if (json) process.stdout.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  else if (entries.length === 0) say("quarantine is empty");
  else {
    const rows = entries
      .slice(0, mostListed)
      .map(({ id, code, url, reason, created_at }) => [
        id,
        created_at.toISOString().slice(0, 16).replace("T", " "),
        code,
        shorten(url ?? "", 60),
        shorten(reason, 60),
      ]);
    process.stdout.write(`${plainTable(["Id", "Since", "Code", "URL", "Reason"], rows, pc)}\n`);
    if (entries.length > mostListed) warn(`only the newest ${mostListed} are shown; --json prints all`);
  }
  return exitCodes.done;
}

async function allIds(store: Store): Promise<string[]> {
  return (await listQuarantine(store, { limit: mostAtOnce })).map(({ id }) => id);
}

async function change(store: Store, action: "retry" | "drop", ids: readonly string[]): Promise<number> {
  const changed = action === "retry" ? await retryQuarantined(store, ids) : await dropQuarantined(store, ids);
  const what = changed === 1 ? "1 article" : `${changed} articles`;
  say(
    action === "retry"
      ? `${what} will go through again in the next run, or in a running one within a minute`
      : `${what} dropped`,
  );
  const wanted = new Set(ids).size;
  if (changed === wanted) return exitCodes.done;
  throw new WiredeskError(
    "WD_INPUT_NOT_FOUND",
    `${wanted - changed} of ${wanted} ids are not in quarantine`,
    {
      hint: "wiredesk quarantine list shows the ids.",
    },
  );
}
