import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type RawBuilder, sql } from "kysely";
import type { Store } from "./open.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A page as it is kept: compressed, under the SHA-256 of its bytes. */
export interface Blob {
  id: string;
  bytes: Uint8Array;
  size: number;
}

export async function makeBlob(bytes: Uint8Array): Promise<Blob> {
  const id = createHash("sha256").update(bytes).digest("hex");
  // Level 1 takes half the time of the usual 6 and 4 % more room on news pages.
  return { id, bytes: await compress(bytes, { level: 1 }), size: bytes.byteLength };
}

/** The statement that keeps a page. One that comes again counts as new for the age at which pages are thrown away. */
export function keptBlob({ id, bytes, size }: Blob): RawBuilder<unknown> {
  return sql`
    insert into wiredesk.blobs (id, bytes, size) values (${id}, ${bytes}, ${size}::int)
    on conflict (id) do update set created_at = now()`;
}

/** The bytes of a page as they came. */
export function unpackBlob(bytes: Uint8Array): Promise<Uint8Array> {
  return decompress(bytes);
}

/** The bytes of a kept page, or nothing if they have been thrown away. */
export async function readBlob(store: Store, id: string): Promise<Uint8Array | undefined> {
  const row = await store.db.selectFrom("blobs").select("bytes").where("id", "=", id).executeTakeFirst();
  return row && (await unpackBlob(row.bytes));
}

/** Throws away pages older than `days` that no article on its way needs. @returns how many. */
export async function pruneBlobs(store: Store, days: number): Promise<number> {
  const { numDeletedRows } = await store.db
    .deleteFrom("blobs")
    .where(sql<boolean>`created_at < now() - make_interval(days => ${days}::int)`)
    .where(
      sql<boolean>`not exists (select 1 from wiredesk.articles where blob_id = blobs.id and state in ('fetched', 'quarantined'))`,
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
