import pg from "pg";
import { WiredeskError } from "../../schemas/errors.js";
import type { Pool } from "./pool.js";

/**
 * Connects to a PostgreSQL server.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE, with the address but never the password.
 */
export async function openServer(databaseUrl: string): Promise<Pool> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    // Each queue of a process keeps one session for LISTEN, beside those that work.
    max: 24,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // The queue calls its functions by unqualified names.
    options: "-c search_path=wiredesk,bullmq,public",
    application_name: "wiredesk",
  });
  try {
    await pool.query("select 1");
  } catch (cause) {
    await pool.end();
    const reason = cause instanceof Error && cause.message ? cause.message : "no connection";
    throw new WiredeskError("WD_STORE_UNREACHABLE", `PostgreSQL at ${address(databaseUrl)}: ${reason}`, {
      cause,
    });
  }
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return pool as unknown as Pool;
}

/** Host, port and database of a connection string, without user and password. */
export function address(connection: string): string {
  try {
    const { host, pathname } = new URL(connection);
    return `${host}${pathname}`;
  } catch {
    return "the given address";
  }
}
