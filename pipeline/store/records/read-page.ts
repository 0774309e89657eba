import { readBlob } from "../blobs.js";
import type { Store } from "../open.js";

/** A page as it was fetched. */
export interface StoredPage {
  url: string;
  body: Uint8Array;
  contentType: string | null;
  /** ISO 8601. */
  fetchedAt: string | null;
}

/** The page that an article was last read from; nothing once it has been thrown away. */
export async function readPage(store: Store, articleId: string): Promise<StoredPage | undefined> {
  const row = await store.db
    .selectFrom("articles")
    .select(["url", "final_url", "content_type", "fetched_at", "blob_id"])
    .where("id", "=", articleId)
    .executeTakeFirst();
  if (!row?.blob_id) return undefined;
  const body = await readBlob(store, row.blob_id);
  return (
    body && {
      url: row.final_url ?? row.url,
      body,
      contentType: row.content_type,
      fetchedAt: row.fetched_at?.toISOString() ?? null,
    }
  );
}
