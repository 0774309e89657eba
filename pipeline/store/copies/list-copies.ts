import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";

/** The other articles with the text of this one, first source first. */
export async function listCopies(db: Kysely<Tables>, articleId: string) {
  const own = await db
    .selectFrom("copies")
    .select("group_id")
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  const group = own?.group_id ?? articleId;
  return db
    .selectFrom("articles")
    .leftJoin("copies", "copies.article_id", "articles.id")
    .select(["articles.id", "articles.url", "articles.title", "articles.publisher", "articles.published_at"])
    .select("copies.similarity")
    .where((either) => either.or([either("articles.id", "=", group), either("copies.group_id", "=", group)]))
    .where("articles.id", "<>", articleId)
    .orderBy("articles.stored_at")
    .execute();
}
