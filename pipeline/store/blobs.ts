import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { sql } from "kysely";
import type { Store } from "./open.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Keeps the bytes of a page, compressed. @returns their SHA-256, by which they are found. */
export async function keepBlob(store: Store, bytes: Uint8Array): Promise<string> {
  const id = createHash("sha256").update(bytes).digest("hex");
  await store.db
    .insertInto("blobs")
    .values({ id, bytes: await compress(bytes), size: bytes.byteLength })
    // A page that comes again counts as new for the age at which pages are thrown away.
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ created_at: sql`now()` }))
    .execute();
  return id;
}

/** The bytes of a kept page, or nothing if they have been thrown away. */
export async function readBlob(store: Store, id: string): Promise<Uint8Array | undefined> {
  const row = await store.db.selectFrom("blobs").select("bytes").where("id", "=", id).executeTakeFirst();
  return row && (await decompress(row.bytes));
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
