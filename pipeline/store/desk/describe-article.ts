import { type RawBuilder, sql } from "kysely";
import type { ArticleRecord } from "../../../schemas/index.js";
import { storableText } from "../facts/storable.js";

/** PostgreSQL's text search refuses more than 1 MB of lexemes; no honest article comes near. */
const searchedCharacters = 400_000;

/** What makes a version findable on the desk. */
export interface DeskEntry {
  publishedAt: string | null;
  publisher: string | null;
  leastConfidence: number | null;
  /** Its title, names and text. */
  words: string;
}

export function deskEntry({ article, source, ...facts }: ArticleRecord): DeskEntry {
  const all = [...facts.entities, ...facts.counts, ...facts.dates, ...facts.quotes];
  const names = facts.entities.flatMap((entity) => [entity.name, ...entity.aliases]).join(" ");
  return {
    publishedAt: article.publishedAt,
    publisher: source.publisher === undefined ? null : storableText(source.publisher),
    leastConfidence: all.reduce<number | null>((low, { confidence }) => Math.min(low ?? 1, confidence), null),
    words: storableText(`${article.title ?? ""} ${names} ${article.text}`).slice(0, searchedCharacters),
  };
}

/**
 * The statement that makes a stored version findable on the desk: its day, its words, its least certain fact.
 * @param again whether it was there before and is only read anew, which is no news.
 */
export function describedForDesk(
  articleId: string,
  { publishedAt, publisher, leastConfidence, words }: DeskEntry,
  again = false,
): RawBuilder<unknown> {
  return sql`
    insert into wiredesk.desk_articles (article_id, day, stored_at, least_confidence, publisher, feed_id, words)
    values (${articleId}, coalesce(${publishedAt}::timestamptz, now())::date, now(), ${leastConfidence}::real,
      ${publisher}, (select feed_id from wiredesk.articles where id = ${articleId}),
      to_tsvector('english', ${words}))
    on conflict (article_id) do update set day = excluded.day, decided = 0,
      stored_at = case when ${again} then desk_articles.stored_at else excluded.stored_at end,
      least_confidence = excluded.least_confidence, status = 'new', publisher = excluded.publisher,
      feed_id = excluded.feed_id, words = excluded.words`;
}
