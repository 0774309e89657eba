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
    // A worker that freezes in a transaction would hold all that save: the server ends its session.
    options: "-c search_path=wiredesk,bullmq,public -c idle_in_transaction_session_timeout=60000",
    application_name: "wiredesk",
  });
  // Each queue and worker listens to its errors too.
  pool.setMaxListeners(0);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await pool.query("select 1");
  } catch (cause) {
    await pool.end();
    const reason = cause instanceof Error && cause.message ? cause.message : "no connection";
    throw new WiredeskError("WD_STORE_UNREACHABLE", `PostgreSQL at ${address(databaseUrl)}: ${reason}`, {
      cause,
    });
  }
  // Lost connections, idle or at work, are replaced by the pool, and what ran on them fails; an error to which nobody
  // listens would end the process.
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
