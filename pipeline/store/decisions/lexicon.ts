import { LexiconEntry } from "../../../schemas/index.js";
import type { Store } from "../open.js";

/** Adds an entry, or replaces what the lexicon said of that text. */
export async function teach(store: Store, entry: LexiconEntry, reviewer: string): Promise<void> {
  await store.db
    .insertInto("lexicon")
    .values({ ...entry, reviewer })
    .onConflict((conflict) =>
      conflict.columns(["kind", "text"]).doUpdateSet({ value: entry.value, reviewer }),
    )
    .execute();
}

export async function forget(
  store: Store,
  { kind, text }: Pick<LexiconEntry, "kind" | "text">,
): Promise<void> {
  await store.db.deleteFrom("lexicon").where("kind", "=", kind).where("text", "=", text).execute();
}

/** The user's lexicon, in alphabetical order. */
export async function lexicon(store: Store): Promise<LexiconEntry[]> {
  const rows = await store.db
    .selectFrom("lexicon")
    .select(["kind", "text", "value"])
    .orderBy("kind")
    .orderBy("text")
    .execute();
  return rows.map((row) => LexiconEntry.parse(row));
}
