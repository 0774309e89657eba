import type Chardet from "chardet";
import type Sniffer from "html-encoding-sniffer";
import { atFirstUse } from "../../../extractors/text/load-package.js";
import { WiredeskError } from "../../../schemas/index.js";
import { type Decoded, tryDecode } from "./try-decode.js";
import { foreignLetters } from "./wrong-letters.js";

const chardet = atFirstUse<typeof Chardet>("chardet");
const htmlEncodingSniffer = atFirstUse<typeof Sniffer>("html-encoding-sniffer");

/** A page with more unreadable characters than this share was decoded wrongly, not just damaged. */
const damaged = 0.002;
/** Bytes that the statistics look at; they are slow and do not gain from more. */
const sample = 64 * 1024;

/**
 * Bytes to text. Trust goes to the HTTP header, then a byte-order mark, then `<meta>`, then statistics, but each must
 * prove itself: strict UTF-8 beats a declared one-byte charset, and a charset that leaves unreadable bytes is passed over.
 * @throws WiredeskError WD_PARSE_CHARSET where no charset gives readable text.
 */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  input: string | null,
): { text: string; warnings: string[] } {
  const declared = declaredCharsets(bytes, contentType);
  const strictUtf8 = tryDecode(bytes, "utf-8");
  if (strictUtf8 !== null && strictUtf8.faults === 0) {
    const wrong = declared.find((label) => label !== "utf-8" && !label.startsWith("utf-16"));
    const honest = wrong === undefined || isAscii(strictUtf8.text);
    return {
      text: strictUtf8.text,
      warnings: honest ? [] : [`charset ${wrong} declared, but the page is utf-8`],
    };
  }
  let best: (Decoded & { label: string }) | null = null;
  for (const label of [...declared, ...guessedCharsets(bytes)]) {
    const decoded = label === "utf-8" ? strictUtf8 : tryDecode(bytes, label);
    if (decoded === null) continue;
    if (decoded.faults === 0 && !foreignLetters(decoded.text, label)) {
      best = { ...decoded, label };
      break;
    }
    if (best === null || decoded.faults < best.faults) best = { ...decoded, label };
  }
  if (best === null || best.faults > Math.max(3, best.text.length * damaged)) {
    throw new WiredeskError(
      "WD_PARSE_CHARSET",
      `No charset gives readable text (tried ${[...declared, "statistics"].join(", ")}).`,
      input === null ? {} : { input },
    );
  }
  const warnings: string[] = [];
  if (best.faults > 0) warnings.push(`${best.faults} unreadable characters in ${best.label}`);
  if (declared[0] !== undefined && declared[0] !== best.label) {
    warnings.push(`charset ${declared[0]} declared, but the page is ${best.label}`);
  } else if (declared.length === 0) warnings.push(`no charset declared, read as ${best.label}`);
  return { text: best.text, warnings };
}

function declaredCharsets(bytes: Uint8Array, contentType: string | null): string[] {
  const labels: string[] = [];
  const header = /charset\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})/i.exec(contentType ?? "")?.[1];
  if (header !== undefined) labels.push(header);
  const inPage = htmlEncodingSniffer()(bytes.subarray(0, 4_096), { defaultEncoding: "x-none" });
  if (inPage !== "x-none") labels.push(inPage);
  return [...new Set(labels.map(canonicalLabel).filter((label) => label !== null))];
}

/** The WHATWG name of a label: `latin1` and `iso-8859-1` are windows-1252 on the web. */
function canonicalLabel(label: string): string | null {
  try {
    return new TextDecoder(label.toLowerCase()).encoding;
  } catch {
    return null;
  }
}

function guessedCharsets(bytes: Uint8Array): string[] {
  const matches = chardet()
    .analyse(telling(bytes))
    .map((match) => canonicalLabel(match.name));
  return [...new Set([...wideCharset(bytes), ...matches.filter((label) => label !== null), "windows-1252"])];
}

/** UTF-16 without a mark shows in its tags: every other byte of them is zero. */
function wideCharset(bytes: Uint8Array): string[] {
  const zeros = [0, 0];
  const start = bytes.subarray(0, 1_024);
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length / 4) return [];
  return [even > odd ? "utf-16be" : "utf-16le"];
}

/** The part of the page around its first bytes beyond ASCII: statistics learn nothing from markup. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1_024);
  return bytes.subarray(from, from + sample);
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  return /^[\u0000-\u007F\uFEFF]*$/.test(text);
}
