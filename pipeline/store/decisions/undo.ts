import type { Decision } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { toDecision } from "./log.js";

/** Takes back the reviewer's last standing decision. The log keeps it, marked. `null` if there is none. */
export function undoLast(store: Store, reviewer: string): Promise<Decision | null> {
  return mark(store, true, (id) =>
    store.db
      .selectFrom("decisions")
      .select((select) => select.fn.max("id").as("id"))
      .where("reviewer", "=", reviewer)
      .where("undone", "=", false)
      .executeTakeFirst()
      .then((row) => row?.id ?? id),
  );
}

/** Restores the decision undone last, unless the reviewer has decided something new since. */
export function redoLast(store: Store, reviewer: string): Promise<Decision | null> {
  return mark(store, false, async (id) => {
    const standing = store.db
      .selectFrom("decisions")
      .select((select) => select.fn.coalesce(select.fn.max("id"), select.lit(0)).as("id"))
      .where("reviewer", "=", reviewer)
      .where("undone", "=", false);
    const row = await store.db
      .selectFrom("decisions")
      .select((select) => select.fn.min("id").as("id"))
      .where("reviewer", "=", reviewer)
      .where("undone", "=", true)
      .where("id", ">", standing)
      .executeTakeFirst();
    return row?.id ?? id;
  });
}

async function mark(
  store: Store,
  undone: boolean,
  find: (none: null) => Promise<string | null>,
): Promise<Decision | null> {
  const id = await find(null);
  if (id === null) return null;
  const row = await store.db
    .updateTable("decisions")
    .set({ undone })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row ? toDecision(row) : null;
}
