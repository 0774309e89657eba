import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ArticleRecord } from "../../../schemas/index.js";
import { storableText } from "../facts/storable.js";
import type { Tables } from "../tables.js";

/** PostgreSQL's text search refuses more than 1 MB of lexemes; no honest article comes near. */
const searchedCharacters = 400_000;

/** Makes a stored version findable on the desk. */
export async function describeArticle(
  db: Kysely<Tables>,
  ...described: Parameters<typeof describedForDesk>
): Promise<void> {
  await describedForDesk(...described).execute(db);
}

/**
 * The statement that makes a stored version findable on the desk: its day, its words, its least certain fact.
 * @param again whether it was there before and is only read anew, which is no news.
 */
export function describedForDesk(
  articleId: string,
  { article, source, ...facts }: ArticleRecord,
  again = false,
): RawBuilder<unknown> {
  const all = [...facts.entities, ...facts.counts, ...facts.dates, ...facts.quotes];
  const least = all.reduce<number | null>((low, { confidence }) => Math.min(low ?? 1, confidence), null);
  const names = facts.entities.flatMap((entity) => [entity.name, ...entity.aliases]).join(" ");
  const words = storableText(`${article.title ?? ""} ${names} ${article.text}`).slice(0, searchedCharacters);
  return sql`
    insert into wiredesk.desk_articles (article_id, day, stored_at, least_confidence, publisher, feed_id, words)
    values (${articleId}, coalesce(${article.publishedAt}::timestamptz, now())::date, now(), ${least}::real,
      ${source.publisher === undefined ? null : storableText(source.publisher)}, (select feed_id from wiredesk.articles where id = ${articleId}),
      to_tsvector('english', ${words}))
    on conflict (article_id) do update set day = excluded.day, decided = 0,
      stored_at = case when ${again} then desk_articles.stored_at else excluded.stored_at end,
      least_confidence = excluded.least_confidence, status = 'new', publisher = excluded.publisher,
      feed_id = excluded.feed_id, words = excluded.words`;
}
