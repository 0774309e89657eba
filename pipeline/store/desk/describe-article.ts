import { type Kysely, sql } from "kysely";
import type { ArticleRecord } from "../../../schemas/index.js";
import { storableText } from "../facts/insert-facts.js";
import type { Tables } from "../tables.js";

/** PostgreSQL's text search refuses more than 1 MB of lexemes; no honest article comes near. */
const searchedCharacters = 400_000;

/** Makes a newly stored version findable on the desk: its day, its words, its least certain fact. */
export async function describeArticle(
  db: Kysely<Tables>,
  articleId: string,
  { article, ...facts }: ArticleRecord,
): Promise<void> {
  const all = [...facts.entities, ...facts.counts, ...facts.dates, ...facts.quotes];
  const least = all.reduce<number | null>((low, { confidence }) => Math.min(low ?? 1, confidence), null);
  const names = facts.entities.flatMap((entity) => [entity.name, ...entity.aliases]).join(" ");
  const words = storableText(`${article.title ?? ""} ${names} ${article.text}`).slice(0, searchedCharacters);
  await sql`
    insert into wiredesk.desk_articles (article_id, day, stored_at, least_confidence, words)
    values (${articleId}, coalesce(${article.publishedAt}::timestamptz, now())::date, now(), ${least},
      to_tsvector('english', ${words}))
    on conflict (article_id) do update set day = excluded.day, stored_at = excluded.stored_at, decided = 0,
      least_confidence = excluded.least_confidence, status = 'new', words = excluded.words`.execute(db);
}
