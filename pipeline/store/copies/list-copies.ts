import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";

/** More copies of one text than these tell a reader nothing more. */
const mostCopies = 100;

/** The other articles with the text of this one, first source first; what was withdrawn is not shown. */
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
    .where("articles.state", "<>", "withdrawn")
    .orderBy("articles.stored_at")
    .orderBy("articles.id")
    .limit(mostCopies)
    .execute();
}
