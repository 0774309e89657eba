import { createHash } from "node:crypto";
import { type Selectable, sql } from "kysely";
import type { FeedState } from "../../sources/index.js";
import { storableText } from "../facts/storable.js";
import type { Store } from "../open.js";
import type { FeedsTable } from "../tables.js";

export type Feed = Selectable<FeedsTable>;

export const feedId = (url: string) => `f${createHash("sha256").update(url).digest("hex").slice(0, 20)}`;

/** Watches these feeds, and only these: others that were watched before rest, and keep what is known of them. */
export async function addFeeds(store: Store, urls: readonly string[]): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    await db.updateTable("feeds").set({ active: false }).where("active", "=", true).execute();
    for (const url of new Set(urls)) {
      await db
        .insertInto("feeds")
        .values({ id: feedId(url), url })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ active: true }))
        .execute();
    }
  });
}

/** Feeds whose time has come, longest overdue first. */
export function dueFeeds(store: Store, limit: number): Promise<Feed[]> {
  return (
    store.db
      .selectFrom("feeds")
      .selectAll()
      .where("active", "=", true)
      // A look in the future says that the clock was set back since: then no time can be trusted.
      .where(sql<boolean>`(next_poll_at <= now() or polled_at > now() + interval '1 minute')`)
      .orderBy("next_poll_at")
      .limit(limit)
      .execute()
  );
}

export function getFeed(store: Store, id: string): Promise<Feed | undefined> {
  return store.db.selectFrom("feeds").selectAll().where("id", "=", id).executeTakeFirst();
}

/** All watched feeds, failing ones first. */
export function listFeeds(store: Store): Promise<Feed[]> {
  return store.db
    .selectFrom("feeds")
    .selectAll()
    .where("active", "=", true)
    .orderBy("failures", "desc")
    .orderBy("url")
    .execute();
}

/** What a look at a feed brought. */
export interface FeedLook {
  state: FeedState;
  /** Something new was there. */
  changed: boolean;
  title?: string;
  format?: string;
}

/** Keeps how a look at a feed went, good or bad, and when the next one is due. */
export async function noteFeedLook(store: Store, id: string, look: FeedLook): Promise<void> {
  const { failures, lastError, nextAt } = look.state;
  await store.db
    .updateTable("feeds")
    .set({
      state: JSON.stringify(look.state),
      failures,
      failing_since: failures === 0 ? null : sql`coalesce(failing_since, now())`,
      error_code: lastError?.code ?? null,
      error: lastError === undefined ? null : storableText(lastError.message),
      polled_at: sql`now()`,
      // By the clock of the database, which tells the feeds that are due: that of a worker may differ.
      next_poll_at: sql`now() + make_interval(secs => ${(nextAt - Date.now()) / 1_000}::float8)`,
      ...(look.changed && { changed_at: sql`now()` }),
      ...(look.title !== undefined && { title: storableText(look.title) }),
      ...(look.format !== undefined && { format: look.format }),
    })
    .where("id", "=", id)
    .execute();
}
