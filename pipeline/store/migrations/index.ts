import { type Kysely, type Migration, Migrator } from "kysely";
import { WiredeskError } from "../../../schemas/errors.js";
import type { Pool } from "../pool.js";
import type { Tables } from "../tables.js";
import * as tables from "./0001-tables.js";
import * as review from "./0002-review.js";
import * as desk from "./0003-desk.js";
import * as reviewers from "./0004-reviewers.js";
import * as fullDesk from "./0005-full-desk.js";
import * as deliveries from "./0006-deliveries.js";
import * as factsUnchecked from "./0007-facts-unchecked.js";
import * as receivers from "./0008-receivers.js";
import * as lighterFacts from "./0009-lighter-facts.js";

/** In order of their names. A migration that has been released never changes. */
const migrations: Record<string, Migration> = {
  "0001-tables": tables,
  "0002-review": review,
  "0003-desk": desk,
  "0004-reviewers": reviewers,
  "0005-full-desk": fullDesk,
  "0006-deliveries": deliveries,
  "0007-facts-unchecked": factsUnchecked,
  "0008-receivers": receivers,
  "0009-lighter-facts": lighterFacts,
};

/** Names the tables that the newest migration leaves. */
export const tablesVersion = Object.keys(migrations).at(-1) ?? "none";

/**
 * Brings the tables up to date. Several processes may call it at once: one works, the others wait.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE if a migration fails or the database is newer than the program.
 */
export async function migrate(db: Kysely<Tables>, pool: Pool): Promise<void> {
  await createSchema(pool);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: "wiredesk",
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new WiredeskError("WD_STORE_UNREACHABLE", `the tables cannot be brought up to date: ${reason}`, {
    cause: error,
  });
}

/** Two sessions that create the same schema at once collide in spite of `if not exists`: they take turns. */
async function createSchema(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('wiredesk.schema'))");
    await client.query("create schema if not exists wiredesk");
    await client.query("commit");
  } finally {
    client.release();
  }
}
