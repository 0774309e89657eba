import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";

export interface Identity {
  articleId: string;
  url: string;
  canonicalUrl: string | null;
  textHash: string;
}

/**
 * Waits for savers of the same article or the same text, under whatever address, so that two of them never both
 * believe to be first. The locks end with the transaction and are taken in one order, so that nobody waits in a ring.
 */
export async function lockIdentity(db: Kysely<Tables>, { articleId, canonicalUrl, textHash }: Identity) {
  const keys = [articleId, canonicalUrl ?? articleId, textHash];
  await sql`select pg_advisory_xact_lock(key) from (select distinct hashtextextended(name, 0) as key
    from unnest(${sql.val(keys)}::text[]) as name order by key) as ordered`.execute(db);
}

/** The stored article that is this one under another address: same canonical URL, or same host and same text. */
export async function findHolder(db: Kysely<Tables>, identity: Identity): Promise<string | null> {
  const { articleId, url, canonicalUrl, textHash } = identity;
  const rows = await db
    .selectFrom("articles")
    .select(["id", "url", "canonical_url"])
    .where((either) =>
      either.or([either("text_hash", "=", textHash), either("canonical_url", "=", canonicalUrl)]),
    )
    .where("version", ">", 0)
    .where("id", "<>", articleId)
    .orderBy("stored_at")
    .limit(50)
    .execute();
  const holder =
    rows.find((row) => canonicalUrl !== null && row.canonical_url === canonicalUrl) ??
    rows.find((row) => hostOf(row.url) === hostOf(url));
  return holder?.id ?? null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
