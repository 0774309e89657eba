import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { FetchError } from "./fetch-error.js";

/** Nobody needs more layers than two (an origin's and its proxy's); each multiplies what a bomb can do. */
const MAX_ENCODINGS = 2;

/** Reads a stream to its end, or throws once it has given more than `maxBytes`. */
export async function readCapped(stream: Readable, maxBytes: number, tooLarge: () => Error): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      stream.destroy();
      throw tooLarge();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Undoes Content-Encoding, holding every layer to `maxBytes`: a bomb is stopped when it passes the limit, never unpacked.
 * @throws FetchError WD_FETCH_TOO_LARGE; WD_FETCH_BROKEN for unknown encodings and damaged data
 */
export async function decompress(
  body: Buffer,
  encodings: string[],
  maxBytes: number,
  input: string,
): Promise<Buffer> {
  if (encodings.length > MAX_ENCODINGS)
    throw new FetchError("WD_FETCH_BROKEN", `${input}: ${encodings.length} content encodings on one body.`, {
      input,
    });
  let plain = body;
  for (const encoding of encodings.toReversed()) plain = await undo(plain, encoding, maxBytes, input);
  return plain;
}

/** The layers of a Content-Encoding header, in the order in which they were put on. */
export function encodingsOf(header: string | undefined): string[] {
  const names = (header ?? "").toLowerCase().split(",");
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity" && name !== "none");
}

/** Does a body begin as gzip does? Sitemaps are served as `.xml.gz` files, without Content-Encoding. */
export function isGzip(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;
}

async function undo(body: Buffer, encoding: string, maxBytes: number, input: string): Promise<Buffer> {
  const inflater = inflaterFor(encoding, body);
  if (inflater === null)
    throw new FetchError(
      "WD_FETCH_BROKEN",
      `${input}: unknown content encoding "${encoding.slice(0, 40)}".`,
      { input },
    );
  inflater.end(body);
  const tooLarge = () =>
    new FetchError("WD_FETCH_TOO_LARGE", `${input}: more than ${maxBytes} bytes after decompression.`, {
      input,
    });
  try {
    return await readCapped(inflater, maxBytes, tooLarge);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError("WD_FETCH_BROKEN", `${input}: the ${encoding} body is damaged or cut off.`, {
      input,
      cause: error,
    });
  }
}

function inflaterFor(encoding: string, body: Buffer) {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  // "deflate" means zlib, but some servers send the bare stream; zlib's first byte tells them apart.
  if (encoding === "deflate") return ((body[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}
