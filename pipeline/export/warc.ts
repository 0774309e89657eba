import { gzipSync } from "node:zlib";
import type { Exporter, Stored } from "./exporter.js";

const software = "software: Wiredesk\r\nformat: WARC File Format 1.1\r\n";

/**
 * WARC 1.1 (ISO 28500:2017), each record gzipped by itself as archives do it. An article's page, where it is still kept,
 * is a `resource`: the body as it was read, its transfer coding undone. The record of its facts is a `metadata` record
 * that refers to it.
 */
export const warc: Exporter = {
  name: "warc",
  describes: "WARC 1.1, gzipped: the kept pages with their records as metadata",
  form: "stream",
  async *write(records) {
    yield {
      content: entry("warcinfo", "urn:wiredesk:warcinfo", { type: "application/warc-fields" }, software),
    };
    for await (const stored of records) {
      yield* pageOf(stored);
      yield { content: recordOf(stored) };
    }
  },
};

async function* pageOf({ articleId, record, page }: Stored) {
  const kept = await page?.();
  if (!kept) return;
  const about = { target: kept.url, type: kept.contentType, date: kept.fetchedAt };
  yield { content: entry("resource", pageId({ articleId, record }), about, kept.body) };
}

function recordOf({ articleId, record }: Stored): Uint8Array {
  const { url, fetchedAt } = record.source;
  const about = {
    target: url ?? `urn:wiredesk:${articleId}`,
    type: "application/json",
    date: fetchedAt,
    refersTo: pageId({ articleId, record }),
  };
  return entry("metadata", `urn:wiredesk:${articleId}:record`, about, JSON.stringify(record));
}

const pageId = ({ articleId }: Stored) => `urn:wiredesk:${articleId}:page`;

interface About {
  target?: string;
  type?: string | null;
  /** ISO 8601. */
  date?: string | null;
  refersTo?: string;
}

function entry(kind: string, id: string, about: About, content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  const headers: [string, string | null | undefined][] = [
    ["WARC-Type", kind],
    ["WARC-Record-ID", `<${id}>`],
    // The standard asks for a date; the records of texts that never were fetched have none of their own.
    ["WARC-Date", seconds(about.date) ?? "1970-01-01T00:00:00Z"],
    ["WARC-Target-URI", about.target],
    ["WARC-Refers-To", about.refersTo && `<${about.refersTo}>`],
    ["Content-Type", about.type],
    ["Content-Length", String(bytes.length)],
  ];
  const lines = headers
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${oneLine(value ?? "")}`);
  return gzipSync(
    Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join("\r\n")}\r\n\r\n`), bytes, endOfRecord]),
  );
}

const endOfRecord = Buffer.from("\r\n\r\n");

const seconds = (instant: string | null | undefined) =>
  instant ? `${new Date(instant).toISOString().slice(0, 19)}Z` : null;

/** What a page says of itself must not begin a header of its own. */
const oneLine = (value: string) => value.replace(/[\p{Cc}]+/gu, " ");
