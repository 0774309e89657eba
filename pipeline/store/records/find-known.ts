import { type Kysely, sql } from "kysely";
import { type Candidate, recentCandidates } from "../copies/closest-copy.js";
import type { Fingerprint } from "../copies/minhash.js";
import type { Tables } from "../tables.js";

/** What tells one article from another. */
export interface Identity {
  articleId: string;
  url: string;
  canonicalUrl: string | null;
  textHash: string;
}

/** The part of an article's row that decides what becomes of a record. */
export interface Known {
  id: string;
  url: string;
  version: number;
  text_hash: string | null;
}

interface Other extends Known {
  canonical_url: string | null;
}

interface Own extends Known {
  blob_id: string | null;
  others: Other[] | null;
  candidates: Candidate[] | null;
}

/**
 * The row of a ticket that is still good, locked, with the stored articles that may be the same (one canonical URL or
 * one text) and the fingerprints that its own may be a copy of.
 */
export async function findKnown(
  db: Kysely<Tables>,
  { articleId, canonicalUrl, textHash }: Omit<Identity, "url">,
  revision: number,
  print: Fingerprint | null,
): Promise<Own | undefined> {
  const { rows } = await sql<Own>`/* often */ select a.id, a.url, a.blob_id, a.version, a.text_hash,
      (select json_agg(o) from (
        select id, url, canonical_url, version, text_hash from wiredesk.articles
        where (text_hash = ${textHash} or canonical_url = ${canonicalUrl}) and version > 0 and id <> ${articleId}
        order by stored_at limit 50) o) as others,
      ${print === null ? sql`null` : recentCandidates(print)} as candidates
    from wiredesk.articles a
    where a.id = ${articleId} and a.revision = ${revision} and a.state in ('queued', 'fetched')
    for no key update of a`.execute(db);
  return rows[0];
}

/** The stored article that is this one under another address: same canonical URL, or same host and same text. */
export function holderAmong(others: readonly Other[], { url, canonicalUrl }: Identity): Known | undefined {
  return (
    others.find(({ canonical_url }) => canonicalUrl !== null && canonical_url === canonicalUrl) ??
    others.find((other) => hostOf(other.url) === hostOf(url))
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
