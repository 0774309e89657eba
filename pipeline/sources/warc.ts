import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { decompress, encodingsOf, isGzip } from "../fetch/body.js";
import { readHttpMessage } from "./http-message.js";
import { malformed } from "./malformed.js";
import { type WarcRecord, warcRecords } from "./warc-records.js";

/** A page out of an archive, as a fetch would have given it. */
export interface ArchivedPage {
  url: string;
  status: number;
  contentType: string | null;
  /** ISO 8601: when the page was captured. */
  fetchedAt: string;
  body: Uint8Array;
}

const textType = /^(text\/html|application\/xhtml)/i;

/**
 * Pages of a WARC 0.18 to 1.1 file, plain or gzipped record by record, one at a time: an archive of any size needs the
 * memory of one page. Only HTML with status 200 counts; larger records than `maxBytes` are passed over.
 * @throws WiredeskError WD_FEED_MALFORMED once the stream is no WARC; pages before that have been given
 */
export async function* readWarc(
  source: Readable | Uint8Array,
  context: { url: string; maxBytes?: number },
): AsyncGenerator<ArchivedPage> {
  const maxBytes = context.maxBytes ?? 10_000_000;
  try {
    for await (const record of warcRecords(await plain(source), maxBytes)) {
      const page = await readPage(record, maxBytes);
      if (page !== null) yield page;
    }
  } catch (error) {
    throw malformed(
      context,
      `it cannot be read on as WARC (${error instanceof Error ? error.message : "?"}).`,
      error,
    );
  }
}

async function readPage({ headers, content }: WarcRecord, maxBytes: number): Promise<ArchivedPage | null> {
  const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  const captured = Date.parse(headers.get("warc-date") ?? "");
  if (content === null || !/^https?:/i.test(url) || Number.isNaN(captured)) return null;
  const page = { url, fetchedAt: new Date(captured).toISOString() };
  const type = headers.get("warc-type");
  if (type === "resource") {
    const contentType = headers.get("content-type") ?? null;
    return textType.test(contentType ?? "") ? { ...page, status: 200, contentType, body: content } : null;
  }
  const message = type === "response" ? readHttpMessage(content) : null;
  const contentType = message?.headers.get("content-type") ?? null;
  if (message?.status !== 200 || !textType.test(contentType ?? "")) return null;
  const encodings = encodingsOf(message.headers.get("content-encoding"));
  // Some crawlers store bodies unpacked and keep the header that says otherwise.
  const isUnpacked = message.body.subarray(0, 200).toString("latin1").trimStart().startsWith("<");
  // A damaged or exploding page is one page lost, not the archive.
  const body = isUnpacked
    ? message.body
    : await decompress(message.body, encodings, maxBytes, url).catch(() => null);
  return body === null ? null : { ...page, status: 200, contentType, body };
}

async function plain(source: Readable | Uint8Array): Promise<Readable> {
  const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const whole = Readable.from(
    (async function* () {
      if (first.done) return;
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    })(),
  );
  if (first.done || !isGzip(first.value)) return whole;
  // The reader of the unpacked stream gets the error of either.
  return pipeline(whole, createGunzip(), () => {});
}
