import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { z } from "zod";
import { WiredeskError } from "../../../schemas/errors.js";
import { Engine } from "./engine.js";
import { lockFolder } from "./lock.js";
import { EmbeddedPool } from "./pool.js";
import { readSnapshot, writeSnapshot } from "./snapshot.js";

export interface Embedded {
  pool: EmbeddedPool;
  /** True for a database that holds nothing yet, not even tables. */
  fresh: boolean;
  /** Keeps the database as it is now as the snapshot of new ones. Call before any data is in it. */
  keepSnapshot(): Promise<void>;
  /** Closes the database and gives the folder back. */
  close(): Promise<void>;
}

// int8 as text, as `pg` gives it: numbers beyond 2^53 stay exact.
const options: PGliteOptions = { parsers: { 20: (value: string) => value } };

/**
 * Opens the embedded PostgreSQL in `folder`, or in memory without one.
 * @param tables names the version of the tables that a snapshot holds.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE, WD_STORE_UNWRITABLE.
 */
export async function openEmbedded(folder: string | undefined, tables: string): Promise<Embedded> {
  const unlock = folder === undefined ? () => {} : lockFolder(folder);
  const dataDir = folder === undefined ? undefined : join(folder, "db");
  const exists = dataDir !== undefined && existsSync(join(dataDir, "PG_VERSION"));
  const key = `pglite-${engineVersion()}-${tables}`;
  const snapshot = exists ? undefined : readSnapshot(key);
  try {
    const where = { ...options, ...(dataDir !== undefined && { dataDir }) };
    const db = await start({ ...where, ...(snapshot && { loadDataDir: snapshot }) });
    const pool = new EmbeddedPool(new Engine(db, () => start(where)));
    return {
      pool,
      fresh: !exists && snapshot === undefined,
      keepSnapshot: () => writeSnapshot(key, db),
      close: () => pool.end().finally(unlock),
    };
  } catch (cause) {
    unlock();
    const reason = cause instanceof Error ? cause.message : String(cause);
    const where = folder === undefined ? "in memory" : `in ${folder}`;
    const message = `the embedded database ${where} does not open: ${reason}`;
    throw new WiredeskError("WD_STORE_UNREACHABLE", message, {
      cause,
      ...(folder !== undefined && { input: folder }),
    });
  }
}

async function start(where: PGliteOptions): Promise<PGlite> {
  const db = await PGlite.create(where);
  // The one session serves the queue too, which calls its functions by unqualified names.
  await db.exec("set search_path = wiredesk, bullmq, public");
  // Its pages lie in memory or on no spinning disk: going to one is no dearer than to the next.
  await db.exec("set random_page_cost = 1.1");
  // A new part of its log need not be filled with 16 MB of zeros first: nothing here waits for a disk to have them.
  await db.exec("set wal_init_zero = off");
  return db;
}

function engineVersion(): string {
  const file = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const manifest: unknown = createRequire(import.meta.url)(join(file, "../../package.json"));
  return z.object({ version: z.string() }).parse(manifest).version;
}
