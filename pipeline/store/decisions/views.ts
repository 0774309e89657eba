import { SavedView } from "../../../schemas/index.js";
import type { Store } from "../open.js";

/** Keeps a filter under a name, in the place of one of that name. */
export async function saveView(store: Store, reviewer: string, { name, ...view }: SavedView): Promise<void> {
  const filter = JSON.stringify(view);
  await store.db
    .insertInto("views")
    .values({ reviewer, name, filter })
    .onConflict((conflict) => conflict.columns(["reviewer", "name"]).doUpdateSet({ filter }))
    .execute();
}

export async function savedViews(store: Store, reviewer: string): Promise<SavedView[]> {
  const rows = await store.db
    .selectFrom("views")
    .selectAll()
    .where("reviewer", "=", reviewer)
    .orderBy("name")
    .execute();
  return rows.map(({ name, filter }) => SavedView.parse({ name, ...filter }));
}

export async function deleteView(store: Store, reviewer: string, name: string): Promise<void> {
  await store.db.deleteFrom("views").where("reviewer", "=", reviewer).where("name", "=", name).execute();
}
