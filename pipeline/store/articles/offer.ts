import { type Insertable, sql } from "kysely";
import { storableText } from "../facts/storable.js";
import type { Store } from "../open.js";
import type { ArticlesTable } from "../tables.js";
import { articleId, normalArticleUrl } from "./article-id.js";
import { isNewer } from "./mark.js";

/** An article as a feed, a list or a caller names it. */
export interface Offer {
  url: string;
  feedId?: string;
  /** How new the feed says that the article is (`markOf`): newer than before asks for it again. */
  mark?: string | undefined;
  /** What the feed says of it, for pages that do not say it themselves. */
  title?: string;
  /** ISO 8601 with offset. */
  publishedAt?: string;
  embargoedUntil?: string;
}

/** An article that waits to be fetched. */
export interface Ticket {
  articleId: string;
  revision: number;
}

/**
 * Takes note of offered articles and tells which of them are to be fetched: new ones, and those that have changed since
 * as their feed says. The rest is known already. Safe to repeat after a crash.
 * @param again asks for every article anew, also for those stored and unchanged.
 */
export async function offerArticles(
  store: Store,
  offers: readonly Offer[],
  { again = false } = {},
): Promise<Ticket[]> {
  const byId = new Map(offers.map((offer) => [articleId(offer.url), offer]));
  const rows = [...byId].map(([id, offer]) => row(id, offer));
  const tickets: Ticket[] = [];
  for (let i = 0; i < rows.length; i += rowsPerStatement) {
    tickets.push(...(await offerRows(store, rows.slice(i, i + rowsPerStatement), again)));
  }
  return tickets;
}

/** A statement takes 65,535 parameters. */
const rowsPerStatement = 1_000;

function row(
  id: string,
  { url, feedId, mark, title, publishedAt, embargoedUntil }: Offer,
): Insertable<ArticlesTable> {
  return {
    id,
    url: storableText(normalArticleUrl(url)),
    feed_id: feedId ?? null,
    feed_mark: mark ?? null,
    feed_title: title === undefined ? null : storableText(title),
    feed_published_at: publishedAt ?? null,
    embargoed_until: embargoedUntil ?? null,
    state: "queued",
  };
}

function offerRows(store: Store, rows: Insertable<ArticlesTable>[], again: boolean): Promise<Ticket[]> {
  return store.db
    .insertInto("articles")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({
          state: "queued",
          revision: sql`articles.revision + 1`,
          feed_mark: sql`coalesce(excluded.feed_mark, articles.feed_mark)`,
          embargoed_until: sql`excluded.embargoed_until`,
          queued_at: sql`now()`,
          error_code: null,
          error: null,
        })
        // Ids that are no addresses are anybody's to use: a feed does not touch another's.
        .where(
          sql<boolean>`(articles.url ~ '^https?:' or excluded.feed_id is null or articles.feed_id = excluded.feed_id)`,
        )
        // A feed that does not date its entries asks for each only once.
        .where(
          again
            ? sql<boolean>`articles.state not in ('queued', 'fetched')`
            : isNewer("excluded.feed_mark", "articles.feed_mark"),
        ),
    )
    .returning(["id as articleId", "revision"])
    .execute();
}
