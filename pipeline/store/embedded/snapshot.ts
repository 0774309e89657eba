import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";

/**
 * A new database costs 4 s of CPU, one unpacked from a snapshot half a second. The first run on a machine leaves
 * a snapshot in the user's cache folder, never in a shared one, where others could plant theirs.
 * @param key names what the snapshot holds; another version of the engine or of the tables has another key.
 */
export function readSnapshot(key: string): Blob | undefined {
  try {
    return new Blob([readFileSync(join(cacheFolder(), `${key}.tgz`))]);
  } catch {
    return undefined;
  }
}

/** Keeps a fresh database for next time. A cache that cannot be written is no fault. */
export async function writeSnapshot(key: string, db: PGlite): Promise<void> {
  const folder = cacheFolder();
  const part = join(folder, `${key}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const dump = await db.dumpDataDir("gzip");
    writeFileSync(part, new Uint8Array(await dump.arrayBuffer()));
    renameSync(part, join(folder, `${key}.tgz`));
  } catch {
    // Slower next time, nothing else.
  }
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "wiredesk");
}
