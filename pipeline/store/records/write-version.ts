import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ArticleRecord, ChangeSet } from "../../../schemas/index.js";
import type { Fingerprint } from "../copies/minhash.js";
import { bumped } from "../counters.js";
import { describedForDesk } from "../desk/describe-article.js";
import type { FactRow } from "../facts/fact-rows.js";
import { insertedFacts } from "../facts/insert-facts.js";
import { storableJson, storableText } from "../facts/storable.js";
import type { FactChange, Tables } from "../tables.js";
import type { Identity } from "./find-known.js";

/** A version of an article, with everything that is stored of it. */
export interface NewVersion {
  articleId: string;
  version: number;
  /** The article came here under its own address, not under that of a duplicate: its own ticket is done. */
  own: boolean;
  identity: Identity;
  blobId: string | null;
  record: ArticleRecord;
  changes: ChangeSet;
  rows: readonly (FactRow & { change: FactChange })[];
  /** Only of a first version: later ones stay in the group of the first. */
  print: Fingerprint | null;
  copy: { groupId: string; similarity: number } | null;
}

/** Writes a version and all that belongs to it in one statement: an article costs one way to the database, not ten. */
export async function writeVersion(db: Kysely<Tables>, one: NewVersion): Promise<void> {
  const { articleId, version, identity, blobId, record, changes, rows, print, copy } = one;
  await sql`
    with version_row as (
      insert into wiredesk.versions (article_id, version, record, changes, text_hash, blob_id)
      values (${articleId}, ${version}::int, ${JSON.stringify(record)}::json, ${storableJson(changes)}::jsonb,
        ${identity.textHash}, ${blobId})),
    article_row as (${described(one)}),
    ${print === null ? sql`` : sql`print_row as (${printed(articleId, print)}),`}
    ${copy === null ? sql`` : sql`copy_row as (${copied(articleId, copy)}),`}
    ${version === 1 ? sql`` : sql`older_rows as (update wiredesk.facts set current = false where article_id = ${articleId} and current),`}
    desk_row as (${describedForDesk(articleId, record)}),
    counter_row as (${bumped(version === 1 ? "stored" : "updated")})
    ${insertedFacts(articleId, version, rows)}`.execute(db);
}

/** What the list of articles shows of a version. */
function described({ articleId, version, own, identity, record, rows }: NewVersion): RawBuilder<unknown> {
  const { article, source } = record;
  return sql`
    update wiredesk.articles set version = ${version}::int, text_hash = ${identity.textHash},
      canonical_url = ${identity.canonicalUrl},
      title = ${storable(article.title)}, publisher = ${storable(source.publisher)}, agency = ${storable(source.agency)}, language = ${article.language},
      published_at = ${article.publishedAt}::timestamptz, modified_at = ${article.modifiedAt}::timestamptz,
      fact_count = ${rows.length}::int, stored_at = now()
      ${own ? sql`, state = 'stored', error_code = null, error = null` : sql``}
    where id = ${articleId}`;
}

function storable(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storableText(text);
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
