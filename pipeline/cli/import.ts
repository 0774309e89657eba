import pc from "picocolors";
import { loadConfig } from "../config/index.js";
import { readGold } from "../evaluate/gold/read-gold.js";
import { type Imported, importAnnotations } from "../import/import-annotations.js";
import { openStore } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { say, warn } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable } from "./render/facts-tables.js";

interface ImportCommandOptions extends Overrides {
  reviewer: string;
  complete?: boolean;
  config?: string;
}

/** `wiredesk import`: annotations that were made with another tool become decisions in the store. */
export async function importCommand(
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<number> {
  const store = await openStore(withOverrides(await loadConfig(options.config), options));
  const { reviewer, complete = false } = options;
  const all: Imported[] = [];
  try {
    for (const path of paths)
      all.push(...(await importAnnotations(store, readGold(path), { reviewer, complete })));
  } finally {
    await store.close();
  }
  for (const { id, refused } of all) if (refused) warn(`${id}: nothing taken, ${refused} in the store`);
  const taken = all.filter(({ refused }) => refused === undefined);
  const numbers = ["accepted", "corrected", "added", "rejected", "known"] as const;
  const rows = taken.map((one) => [one.id, ...numbers.map((name) => String(one[name]))]);
  if (rows.length > 0) process.stdout.write(`${plainTable(["Article", ...numbers], rows, pc)}\n`);
  say(`annotations of ${taken.length} of ${all.length} articles taken as decisions of ${reviewer}`);
  return taken.length === all.length ? exitCodes.done : exitCodes.someFailed;
}
