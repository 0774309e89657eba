import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";
import { fingerprint, likeness } from "./minhash.js";

/** From this share of common five-word runs on, two articles are copies of one text. */
const copyFrom = 0.6;
/** Wire copies appear within days; older articles are not compared. */
const windowDays = 14;
/** A text that shares a band with more articles than this is compared with the newest of them. */
const mostCandidates = 200;

/**
 * Compares a new article with the recent ones and puts it into the group of the first source of its text.
 * @returns the id of that first source, or `null` if the text is new.
 */
export async function groupCopies(
  db: Kysely<Tables>,
  articleId: string,
  text: string,
): Promise<string | null> {
  const print = fingerprint(text);
  if (!print) return null;
  const candidates = await db
    .selectFrom("fingerprints")
    .leftJoin("copies", "copies.article_id", "fingerprints.article_id")
    .select(["fingerprints.article_id", "fingerprints.signature", "copies.group_id"])
    .where(sql<boolean>`bands && ${sql.val(print.bands)}::integer[]`)
    .where(sql<boolean>`fingerprints.stored_at > now() - make_interval(days => ${windowDays}::int)`)
    .where("fingerprints.article_id", "<>", articleId)
    .orderBy("fingerprints.stored_at", "desc")
    .limit(mostCandidates)
    .execute();
  await db
    .insertInto("fingerprints")
    .values({ article_id: articleId, ...print })
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet(print))
    .execute();
  const [closest] = candidates
    .map((one) => ({ ...one, similarity: likeness(one.signature, print.signature) }))
    .filter(({ similarity }) => similarity >= copyFrom)
    .sort((a, b) => b.similarity - a.similarity);
  if (!closest) return null;
  const group = closest.group_id ?? closest.article_id;
  await db
    .insertInto("copies")
    .values({ article_id: articleId, group_id: group, similarity: closest.similarity })
    .onConflict((conflict) => conflict.column("article_id").doNothing())
    .execute();
  return group;
}

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
