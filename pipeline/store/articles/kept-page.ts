import { type RawBuilder, sql } from "kysely";
import { type Blob, keptBlob, makeBlob } from "../blobs.js";
import { storableText } from "../facts/storable.js";

/** What a fetch brought. */
export interface Arrival {
  body: Uint8Array;
  finalUrl: string;
  status: number;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** ISO 8601. */
  fetchedAt: string;
}

/** A page that is about to be stored. */
export interface KeptPage extends Omit<Arrival, "body"> {
  blob: Blob;
}

export async function makePage({ body, ...arrival }: Arrival): Promise<KeptPage> {
  return { ...arrival, blob: await makeBlob(body) };
}

/** The statement that stores the bytes. */
export const keptPage = ({ blob }: KeptPage): RawBuilder<unknown> => keptBlob(blob);

/** What an article's row says of its page, as a list for `set`. */
export function pageColumns(page: KeptPage): RawBuilder<unknown> {
  return sql`blob_id = ${page.blob.id}, final_url = ${storableText(page.finalUrl)}, http_status = ${page.status}::int,
    content_type = ${page.contentType && storableText(page.contentType)}, etag = ${page.etag}, last_modified = ${page.lastModified},
    fetched_at = ${page.fetchedAt}::timestamptz`;
}
