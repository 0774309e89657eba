import type { Store } from "./open.js";

/**
 * Lets the embedded database use its log of changes anew, which else grows until it is closed. A server does so by
 * itself; a database without a process for it never does.
 */
export async function checkpoint({ embedded, pool }: Store): Promise<void> {
  if (embedded) await pool.query("checkpoint");
}

/** Gives the room of changed and deleted rows back to the tables of the embedded database. */
export async function vacuum({ embedded, pool }: Store): Promise<void> {
  if (!embedded) return;
  const { rows } = await pool.query(
    "select relname as name from pg_class where relnamespace = 'wiredesk'::regnamespace and relkind = 'r'",
  );
  for (const { name } of rows as { name: string }[]) await pool.query(`vacuum wiredesk."${name}"`);
}
