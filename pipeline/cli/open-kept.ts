import { existsSync } from "node:fs";
import type { Config } from "../../schemas/index.js";
import { openStore, type Store } from "../store/index.js";
import { warn } from "./messages.js";

/** Opens the store for a command that looks at what is kept. A folder that is not there may be a mistyped one. */
export async function openKept(config: Config): Promise<Store> {
  if (!config.databaseUrl && !existsSync(config.dataDir)) {
    warn(`there is no data folder ${config.dataDir} yet: an empty one is made`);
  }
  return openStore(config);
}
