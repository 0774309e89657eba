import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip, gzipSync } from "node:zlib";
import { type RawBuilder, sql } from "kysely";
import type { Store } from "./open.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Half the time of the usual 6, and 4 % more room on news pages. */
const fast = { level: 1 };
/** Takes a few milliseconds to compress. */
const largeBytes = 1_000_000;

/** A page as it is kept: compressed, under the SHA-256 of its bytes. */
export interface Blob {
  id: string;
  bytes: Uint8Array;
  size: number;
}

export async function makeBlob(bytes: Uint8Array): Promise<Blob> {
  const id = createHash("sha256").update(bytes).digest("hex");
  // A usual page is compressed at once: to hand it to another thread and back costs more than the work itself.
  const packed = bytes.byteLength > largeBytes ? await compress(bytes, fast) : gzipSync(bytes, fast);
  return { id, bytes: packed, size: bytes.byteLength };
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
