import { type Kysely, sql } from "kysely";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";

/** What one request writes, in one transaction: one undo takes all of it back. */
export interface Action {
  id: string;
  reviewer: string;
  db: Kysely<Tables>;
}

/** Runs what a reviewer does at once. What the reviewer had undone before can no longer be redone. */
export function act<T>(store: Store, reviewer: string, work: (action: Action) => Promise<T>): Promise<T> {
  return store.db.transaction().execute(async (db) => {
    await db
      .updateTable("actions")
      .set({ state: "dropped" })
      .where("reviewer", "=", reviewer)
      .where("state", "=", "undone")
      .execute();
    const { id } = await db
      .insertInto("actions")
      .values({ reviewer })
      .returning("id")
      .executeTakeFirstOrThrow();
    return work({ id, reviewer, db });
  });
}

/** The action that an undo (`standing`) or a redo (`undone`) is about, kept from others until the transaction ends. */
export async function nextAction(
  db: Kysely<Tables>,
  reviewer: string,
  state: "standing" | "undone",
): Promise<string | undefined> {
  const row = await db
    .selectFrom("actions")
    .select("id")
    .where("reviewer", "=", reviewer)
    .where("state", "=", state)
    .orderBy("id", state === "standing" ? "desc" : "asc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

/** Marks an action and its decisions as undone, or as standing again. */
export async function markAction(
  db: Kysely<Tables>,
  id: string,
  state: "standing" | "undone",
): Promise<void> {
  await db.updateTable("actions").set({ state }).where("id", "=", id).execute();
  await sql`update wiredesk.decisions set undone = ${state === "undone"} where action_id = ${id}`.execute(db);
}
