import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { type Embedded, openEmbedded } from "./embedded/open.js";
import { migrate, tablesVersion } from "./migrations/index.js";
import type { Pool } from "./pool.js";
import { openServer } from "./server.js";
import type { Tables } from "./tables.js";

export interface StoreOptions {
  /** Folder of the embedded database; without it the database lives in memory. Not used with `databaseUrl`. */
  dataDir?: string | undefined;
  /** A PostgreSQL server, 14 or newer. */
  databaseUrl?: string | undefined;
}

/** The open database. The functions of this folder take it as their first argument. */
export interface Store {
  db: Kysely<Tables>;
  /** The sessions behind `db`, for the queue. */
  pool: Pool;
  embedded: boolean;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date: PostgreSQL at `databaseUrl`, or the embedded one.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE, WD_STORE_UNWRITABLE.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const embedded =
    options.databaseUrl === undefined ? await openEmbedded(options.dataDir, tablesVersion) : undefined;
  const pool = embedded?.pool ?? (await openServer(options.databaseUrl ?? ""));
  const close = once(() => embedded?.close() ?? pool.end());
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }),
  }).withSchema("wiredesk");
  try {
    await prepare(db, pool, embedded);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, embedded: embedded !== undefined, close };
}

async function prepare(db: Kysely<Tables>, pool: Pool, embedded: Embedded | undefined): Promise<void> {
  await migrate(db, pool);
  if (embedded?.fresh) await embedded.keepSnapshot();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
