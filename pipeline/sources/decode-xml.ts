import { tryDecode } from "../parse/charset/try-decode.js";

const prolog = /^[^<]{0,200}<\?xml[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{2,40})["']/i;

/**
 * Bytes of a feed to text. A byte-order mark wins; then UTF-8 wherever the bytes are valid UTF-8, for that happens by
 * chance to no other charset; then what the HTTP header or the XML declaration says; then windows-1252.
 */
export function decodeXml(
  body: Uint8Array | string,
  contentType?: string | null,
): { text: string; warning?: string } {
  if (typeof body === "string") return { text: body.replace(/^\uFEFF/, "") };
  const marked = byteOrder(body);
  if (marked !== null) return { text: tryDecode(body, marked)?.text ?? "" };
  const head = Buffer.from(body.subarray(0, 400)).toString("latin1");
  const declared = [
    /charset\s?=\s?["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1],
    prolog.exec(head)?.[1],
  ]
    .filter((label) => label !== undefined)
    .map((label) => label.toLowerCase());

  // ISO-2022 charsets are made of ASCII bytes, so that they would pass as UTF-8.
  const escaped = declared.find((label) => label.startsWith("iso-2022"));
  if (escaped) return { text: tryDecode(body, escaped)?.text ?? "" };
  const utf8 = tryDecode(body, "utf-8");
  if (utf8 && !utf8.text.includes("\uFFFD")) return { text: utf8.text };
  for (const label of [...declared.filter((name) => !/^utf-?(8|16|32)$/.test(name)), "windows-1252"]) {
    const decoded = tryDecode(body, label);
    if (decoded && !decoded.text.includes("\uFFFD"))
      return {
        text: decoded.text,
        ...(label !== declared[0] && { warning: `read as ${label}, not as declared` }),
      };
  }
  return { text: utf8?.text ?? "", warning: "some characters could not be read" };
}

function byteOrder(body: Uint8Array): string | null {
  const [first, second, third] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, UTF-16 shows itself by the zero beside the first "<".
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : null;
}
