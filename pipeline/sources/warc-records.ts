import type { Readable } from "node:stream";

export interface WarcRecord {
  headers: Map<string, string>;
  /** Null where it is larger than the limit: it was passed over, not kept. */
  content: Buffer | null;
}

/** Real WARC headers have some 600 bytes. */
const MAX_HEADER_BYTES = 65_536;

/** Records of an uncompressed WARC stream, one at a time. Throws RangeError where the stream is no WARC. */
export async function* warcRecords(stream: Readable, maxBytes: number): AsyncGenerator<WarcRecord> {
  const source = chunkReader(stream);
  for (;;) {
    const head = await source.until("\r\n\r\n", MAX_HEADER_BYTES);
    if (head === null) return;
    const headers = readHeaders(head.toString("utf8").replace(/^\s+/, ""));
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!headers.has("warc-type") || !Number.isSafeInteger(length) || length < 0)
      throw new RangeError("a record has no WARC-Type or Content-Length");
    if (length > maxBytes) {
      await source.skip(length);
      yield { headers, content: null };
    } else yield { headers, content: await source.take(length) };
  }
}

/** Header lines by lower-case name; a line that begins with white space goes on with the one before. */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function chunkReader(stream: Readable) {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  async function more(): Promise<boolean> {
    const { done, value } = await chunks.next();
    if (done) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  }
  return {
    /** The bytes before a mark, which is passed over; null at the end of the stream. */
    async until(mark: string, limit: number): Promise<Buffer | null> {
      for (;;) {
        // Records end in blank lines, which are no head of the next.
        let start = 0;
        while (held[start] === 0x0d || held[start] === 0x0a) start += 1;
        held = held.subarray(start);
        const end = held.indexOf(mark);
        if (end >= 0) {
          const found = held.subarray(0, end);
          held = held.subarray(end + mark.length);
          return found;
        }
        if (held.length > limit) throw new RangeError(`a header is longer than ${limit} bytes`);
        if (await more()) continue;
        if (held.length > 0) throw new RangeError("the last record breaks off in its header");
        return null;
      }
    },
    async take(length: number): Promise<Buffer> {
      const parts: Buffer[] = [];
      let missing = length;
      for (;;) {
        const part = held.subarray(0, missing);
        parts.push(part);
        held = held.subarray(part.length);
        missing -= part.length;
        if (missing === 0) return Buffer.concat(parts, length);
        if (!(await more())) throw new RangeError("the last record breaks off");
      }
    },
    async skip(length: number): Promise<void> {
      let missing = length;
      for (;;) {
        const passed = Math.min(missing, held.length);
        held = held.subarray(passed);
        missing -= passed;
        if (missing === 0) return;
        if (!(await more())) throw new RangeError("the last record breaks off");
      }
    },
  };
}
