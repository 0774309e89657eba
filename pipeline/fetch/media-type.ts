import type { FetchKind } from "./fetched.js";

/** Types that are files to keep, not text to read. Anything else is let through to the readers, which know better. */
const fileType =
  /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|x-zip|x-rar|x-7z|java-archive|msword|vnd\.(ms-|openxml|oasis|android)|x-shockwave|epub|wasm|x-msdownload|x-apple|postscript))/;
const archiveType = /^application\/(x-)?(gzip|tar|bzip2?)\b/;

const signatures: readonly (readonly [name: string, bytes: string])[] = [
  ["PDF", "%PDF-"],
  ["PNG image", "\x89PNG"],
  ["JPEG image", "\xff\xd8\xff"],
  ["GIF image", "GIF8"],
  ["zip archive or office file", "PK\x03\x04"],
  ["RAR archive", "Rar!"],
  ["7-Zip archive", "7z\xbc\xaf"],
  ["old office file", "\xd0\xcf\x11\xe0"],
  ["program", "\x7fELF"],
  ["MP3 sound", "ID3"],
  ["Ogg media", "OggS"],
  ["Matroska video", "\x1a\x45\xdf\xa3"],
];

/** What a content type says the body is, if it is nothing to read; else null. */
export function refusedType(contentType: string | null, kind: FetchKind): string | null {
  const type = (contentType ?? "").toLowerCase().trim();
  if (fileType.test(type)) return type.split(";")[0] ?? type;
  if (kind === "page" && archiveType.test(type)) return type.split(";")[0] ?? type;
  return null;
}

/** What the first bytes say the body is, if it is nothing to read (whatever the header claimed); else null. */
export function refusedBytes(body: Uint8Array): string | null {
  const head = Buffer.from(body.subarray(0, 12)).toString("latin1");
  const known = signatures.find(([, bytes]) => head.startsWith(bytes));
  if (known) return known[0];
  if (head.startsWith("RIFF") && head.slice(8) === "WEBP") return "WebP image";
  return head.slice(4, 8) === "ftyp" ? "MP4 video or AVIF image" : null;
}
