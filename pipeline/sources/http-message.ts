import { readHeaders } from "./warc-records.js";

export interface HttpMessage {
  status: number;
  headers: Map<string, string>;
  body: Buffer;
}

const MAX_HEADER_BYTES = 65_536;

/** Reads an HTTP response as it is kept in a WARC: status line, headers, body, chunks joined. Null: it is none. */
export function readHttpMessage(bytes: Buffer): HttpMessage | null {
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const headers = readHeaders(head.slice(head.indexOf("\r\n") + 2));
  const body = bytes.subarray(end + 4);
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  return { status: Number(status), headers, body: isChunked ? (joinChunks(body) ?? body) : body };
}

/** Null where the body is not in chunks: crawlers store them joined and keep the header that says otherwise. */
function joinChunks(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let from = 0;
  while (from < body.length) {
    const lineEnd = body.indexOf("\r\n", from);
    const size = /^\s{0,5}([0-9a-f]{1,8})\s{0,5}(;|$)/i.exec(
      body.toString("latin1", from, Math.min(lineEnd, from + 200)),
    );
    if (lineEnd < 0 || size === null) return null;
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    from = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
