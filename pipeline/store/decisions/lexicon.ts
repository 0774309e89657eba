import { type Kysely, sql } from "kysely";
import { LexiconChange, LexiconEntry } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import type { Tables } from "../tables.js";
import type { Action } from "./actions.js";
import { writeLexiconFile } from "./lexicon-file.js";

type Key = Pick<LexiconEntry, "kind" | "text">;

/** Adds an entry, or replaces what the lexicon said of that text. */
export async function teach(action: Action, entry: LexiconEntry): Promise<void> {
  await change(action, entry, entry);
}

/** Drops an entry, if it is there. */
export async function forget(action: Action, key: Key): Promise<void> {
  await change(action, key, null);
}

async function change({ db, id, reviewer }: Action, key: Key, after: LexiconEntry | null): Promise<void> {
  const before = (await entries(db, key))[0] ?? null;
  await setEntry(db, reviewer, { entry: after, key });
  const [was, is] = [before, after].map((entry) => entry && JSON.stringify(entry));
  await db
    .insertInto("lexicon_changes")
    .values({ action_id: id, before: was ?? null, after: is ?? null })
    .execute();
}

/** Makes the lexicon say `entry` of its text, or nothing of `key` where there is no entry. */
export async function setEntry(
  db: Kysely<Tables>,
  reviewer: string,
  { entry, key }: { entry: LexiconEntry | null; key: Key | null },
): Promise<void> {
  if (entry) {
    await db
      .insertInto("lexicon")
      .values({ ...entry, reviewer })
      .onConflict((conflict) =>
        conflict
          .columns(["kind", "text"])
          .doUpdateSet({ value: entry.value, reviewer, created_at: sql`now()` }),
      )
      .execute();
  } else if (key) {
    await db.deleteFrom("lexicon").where("kind", "=", key.kind).where("text", "=", key.text).execute();
  }
}

/** What one action changed in the lexicon, in its order. */
export async function changesOf(db: Kysely<Tables>, actionId: string): Promise<LexiconChange[]> {
  const rows = await db
    .selectFrom("lexicon_changes")
    .select(["before", "after"])
    .where("action_id", "=", actionId)
    .orderBy("id")
    .execute();
  return rows.map((row) => LexiconChange.parse(row));
}

/** The user's lexicon, in alphabetical order. */
export function lexicon(store: Store): Promise<LexiconEntry[]> {
  return entries(store.db);
}

async function entries(db: Kysely<Tables>, key?: Key): Promise<LexiconEntry[]> {
  let query = db.selectFrom("lexicon").select(["kind", "text", "value"]).orderBy("kind").orderBy("text");
  if (key) query = query.where("kind", "=", key.kind).where("text", "=", key.text);
  return (await query.execute()).map((row) => LexiconEntry.parse(row));
}

/** Tells whether the lexicon is what it was when it was read last. */
export async function lexiconState(store: Store): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select coalesce(md5(string_agg(concat_ws(chr(31), kind, text, value), chr(30) order by kind, text)), '') as state
    from wiredesk.lexicon`.execute(store.db);
  return rows[0]?.state ?? "";
}

/** Keeps the file of the lexicon in the data folder up to date. */
export async function keepLexiconFile(store: Store, dataDir: string | undefined): Promise<void> {
  if (dataDir !== undefined) await writeLexiconFile(dataDir, await lexicon(store));
}
