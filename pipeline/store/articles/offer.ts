import { sql } from "kysely";
import type { Store } from "../open.js";
import { articleId, normalArticleUrl } from "./article-id.js";

/** An article as a feed, a list or a caller names it. */
export interface Offer {
  url: string;
  feedId?: string;
  /** What the feed says of the article's last change; another value than before asks for it again. */
  mark?: string;
}

/** An article that waits to be fetched. */
export interface Ticket {
  articleId: string;
  revision: number;
}

/**
 * Takes note of offered articles and tells which of them are to be fetched: new ones, and those whose feed entry
 * has changed since. The rest is known already. Safe to repeat after a crash.
 * @param again asks for every article anew, also for those stored and unchanged.
 */
export async function offerArticles(
  store: Store,
  offers: readonly Offer[],
  { again = false } = {},
): Promise<Ticket[]> {
  const rows = new Map(offers.map((offer) => [articleId(offer.url), offer]));
  if (rows.size === 0) return [];
  return store.db
    .insertInto("articles")
    .values(
      [...rows].map(([id, { url, feedId, mark }]) => ({
        id,
        url: normalArticleUrl(url),
        feed_id: feedId ?? null,
        feed_mark: mark ?? null,
        state: "queued" as const,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({
          state: "queued",
          revision: sql`articles.revision + 1`,
          feed_mark: sql`excluded.feed_mark`,
          queued_at: sql`now()`,
          error_code: null,
          error: null,
        })
        // A feed that does not date its entries asks for each only once.
        .where(
          again
            ? sql<boolean>`articles.state not in ('queued', 'fetched')`
            : sql<boolean>`excluded.feed_mark is not null and excluded.feed_mark is distinct from articles.feed_mark`,
        ),
    )
    .returning(["id as articleId", "revision"])
    .execute();
}
