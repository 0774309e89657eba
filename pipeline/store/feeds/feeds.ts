import { createHash } from "node:crypto";
import { type Selectable, sql } from "kysely";
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
  return store.db
    .selectFrom("feeds")
    .selectAll()
    .where("active", "=", true)
    .where(sql<boolean>`next_poll_at <= now()`)
    .orderBy("next_poll_at")
    .limit(limit)
    .execute();
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

/** The address of a feed, as a part of where an article came from. */
export async function feedUrlOf(store: Store, id: string | null): Promise<{ feedUrl?: string }> {
  const feed = id === null ? undefined : await getFeed(store, id);
  return feed ? { feedUrl: feed.url } : {};
}

/** What a good look at a feed brought. Absent fields stay as they are. */
export interface FeedLook {
  nextPollAt: Date;
  /** Something new was there. */
  changed: boolean;
  title?: string;
  format?: string;
  etag?: string | null;
  lastModified?: string | null;
}

export async function noteFeedRead(store: Store, id: string, look: FeedLook): Promise<void> {
  await store.db
    .updateTable("feeds")
    .set({
      failures: 0,
      failing_since: null,
      error_code: null,
      error: null,
      polled_at: sql`now()`,
      next_poll_at: look.nextPollAt,
      ...(look.changed && { changed_at: sql`now()` }),
      ...(look.title !== undefined && { title: look.title }),
      ...(look.format !== undefined && { format: look.format }),
      ...(look.etag !== undefined && { etag: look.etag }),
      ...(look.lastModified !== undefined && { last_modified: look.lastModified }),
    })
    .where("id", "=", id)
    .execute();
}

export async function noteFeedFailed(
  store: Store,
  id: string,
  failure: { code: string; message: string; nextPollAt: Date },
): Promise<void> {
  await store.db
    .updateTable("feeds")
    .set({
      failures: sql`failures + 1`,
      failing_since: sql`coalesce(failing_since, now())`,
      error_code: failure.code,
      error: failure.message,
      polled_at: sql`now()`,
      next_poll_at: failure.nextPollAt,
    })
    .where("id", "=", id)
    .execute();
}
