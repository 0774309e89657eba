/** What the caller expects to find at a URL: decides the Accept header and which content types are refused. */
export type FetchKind = "page" | "feed" | "robots";

export interface FetchRequest {
  /** Default: `page`. */
  kind?: FetchKind;
  /** Validators of an earlier answer: with them an unchanged resource comes back as `notModified`. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** A successful answer (2xx, or 304 to a conditional request). Everything else is thrown as a FetchError. */
export interface Fetched {
  /** As asked for, without user name and password. */
  url: string;
  /** After redirects. */
  finalUrl: string;
  /** Where to ask next time: the end of the chain of permanent redirects (301, 308), absent if there was none. */
  movedTo?: string;
  status: number;
  notModified: boolean;
  contentType: string | null;
  etag?: string;
  lastModified?: string;
  /** Milliseconds that the host asked to be left alone (Retry-After on a successful answer). */
  retryAfter?: number;
  /** Decompressed; empty when `notModified`. */
  body: Uint8Array;
  /** ISO 8601. */
  fetchedAt: string;
}
