import { type Kysely, type RawBuilder, sql } from "kysely";
import { type KeptPage, keptPage, pageColumns } from "../articles/kept-page.js";
import type { Fingerprint } from "../copies/minhash.js";
import { bumped } from "../counters.js";
import { describedForDesk } from "../desk/describe-article.js";
import { insertedFacts } from "../facts/insert-facts.js";
import type { Tables } from "../tables.js";
import type { Identity } from "./find-known.js";
import type { PreparedRecord } from "./prepare-record.js";

/** A version of an article, with everything that is stored of it. */
export interface NewVersion {
  articleId: string;
  version: number;
  /** The article came here under its own address, not under that of a duplicate: its own ticket is done. */
  own: boolean;
  identity: Identity;
  /** The page that it was read from; `kept` if that is still to be stored. */
  page: { id: string | null; kept?: KeptPage | undefined };
  record: PreparedRecord;
  /** JSON of a change set; nothing for a first version. */
  changes: string | null;
  /** Packed, with what became of each fact. */
  rows: string;
  /** Only of a first version: later ones stay in the group of the first. */
  print: Fingerprint | null;
  copy: { groupId: string; similarity: number } | null;
}

/** Writes a version and all that belongs to it in one statement: an article costs one way to the database, not ten. */
export async function writeVersion(db: Kysely<Tables>, one: NewVersion): Promise<void> {
  const { articleId, version, identity, page, record, changes, rows, print, copy } = one;
  await sql`/* often */ with version_row as (
      insert into wiredesk.versions (article_id, version, record, changes, text_hash, blob_id)
      values (${articleId}, ${version}::int, ${record.json}::json, ${changes}::jsonb,
        ${identity.textHash}, ${page.id})),
    article_row as (${described(one)}),
    ${page.kept ? sql`page_row as (${keptPage(page.kept)}),` : sql``}
    ${print === null ? sql`` : sql`print_row as (${printed(articleId, print)}),`}
    ${copy === null ? sql`` : sql`copy_row as (${copied(articleId, copy)}),`}
    ${version === 1 ? sql`` : sql`older_rows as (update wiredesk.facts set current = false where article_id = ${articleId} and current),`}
    desk_row as (${describedForDesk(articleId, record.desk)}),
    counter_row as (${bumped(version === 1 ? "stored" : "updated")})
    ${insertedFacts(articleId, version, rows)}`.execute(db);
}

/** What the list of articles shows of a version. */
function described({ articleId, version, own, identity, page, record }: NewVersion): RawBuilder<unknown> {
  const { title, publisher, agency, language, publishedAt, modifiedAt } = record.headline;
  return sql`
    update wiredesk.articles set version = ${version}::int, text_hash = ${identity.textHash},
      canonical_url = ${identity.canonicalUrl}, title = ${title}, publisher = ${publisher}, agency = ${agency},
      language = ${language}, published_at = ${publishedAt}::timestamptz, modified_at = ${modifiedAt}::timestamptz,
      fact_count = ${record.factCount}::int, stored_at = now()
      ${own ? sql`, state = 'stored', error_code = null, error = null` : sql``}
      ${own && page.kept ? sql`, ${pageColumns(page.kept)}` : sql``}
    where id = ${articleId}`;
}

function printed(articleId: string, { bands, signature }: Fingerprint): RawBuilder<unknown> {
  return sql`
    insert into wiredesk.fingerprints (article_id, bands, signature)
    values (${articleId}, ${sql.val(bands)}::integer[], ${sql.val(signature)}::integer[])
    on conflict (article_id) do update set bands = excluded.bands, signature = excluded.signature`;
}

function copied(
  articleId: string,
  { groupId, similarity }: NonNullable<NewVersion["copy"]>,
): RawBuilder<unknown> {
  return sql`
    insert into wiredesk.copies (article_id, group_id, similarity) values (${articleId}, ${groupId}, ${similarity}::real)
    on conflict (article_id) do nothing`;
}
