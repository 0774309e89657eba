import { sql } from "kysely";
import { bumpCounter } from "../counters.js";
import { storableText } from "../facts/storable.js";
import type { Store } from "../open.js";
import { articleId, normalArticleUrl } from "./article-id.js";
import { isNewer, markOf } from "./mark.js";

/** An article that its source takes back. */
export interface Withdrawal {
  url: string;
  /** How new the kill is, as `markOf` tells it; one without holds for whatever there is. */
  mark?: string | undefined;
  /** Who takes it back: a feed may only take back what it has offered itself. */
  feedId?: string | undefined;
}

/**
 * Takes back what a wire has killed: it is no longer found, nor done if it is on its way, nor taken up where only the
 * kill has arrived so far; nor do the addresses that held the same text come back. A kill that comes after a newer
 * version takes nothing back. @returns how many are taken back.
 */
export async function withdrawArticles(
  store: Store,
  withdrawals: readonly Withdrawal[],
  reason: string,
): Promise<number> {
  let withdrawn = 0;
  const now = markOf({ at: new Date().toISOString() });
  for (const { url, mark, feedId } of withdrawals) {
    const given = mark !== undefined;
    const { rows } = await sql<{ before: string | null }>`
      with before as (select state from wiredesk.articles where id = ${articleId(url)})
      insert into wiredesk.articles (id, url, feed_id, feed_mark, state, error)
      values (${articleId(url)}, ${storableText(normalArticleUrl(url))}, ${feedId ?? null}, ${mark ?? now}, 'withdrawn', ${reason})
      on conflict (id) do update set state = 'withdrawn', revision = articles.revision + 1, error_code = null,
        error = excluded.error, feed_mark = case when ${given} then excluded.feed_mark else articles.feed_mark end
      where not (${given} and ${isNewer("articles.feed_mark", "excluded.feed_mark")})
        and (excluded.feed_id is null or articles.feed_id = excluded.feed_id)
        and (articles.state <> 'withdrawn' or ${given} and ${isNewer("excluded.feed_mark", "articles.feed_mark")})
      returning (select state from before) as before`.execute(store.db);
    if (rows.length > 0) withdrawn += await withdrawDuplicates(store, articleId(url), reason);
    withdrawn += rows.filter(({ before }) => before !== null && before !== "withdrawn").length;
  }
  if (withdrawn > 0) await bumpCounter(store.db, "withdrawn", withdrawn);
  return withdrawn;
}

async function withdrawDuplicates(store: Store, holder: string, reason: string): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable("articles")
    .set({ state: "withdrawn", revision: sql`revision + 1`, error: reason })
    .where("duplicate_of", "=", holder)
    .where("state", "=", "duplicate")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
