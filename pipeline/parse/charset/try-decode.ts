import type Iconv from "iconv-lite";
import { atFirstUse } from "../../../extractors/text/load-package.js";

const iconv = atFirstUse<typeof Iconv>("iconv-lite");

export interface Decoded {
  text: string;
  /** Replacement characters, and control characters that no page has. */
  faults: number;
}

/** Node 20 reads windows-1252 as ISO-8859-1, so that quotes and dashes become control characters; iconv-lite reads it right. */
const oneByte = /^(?:windows-125\d|iso-8859-\d{1,2})$/;

/** Decodes leniently and counts what could not be read; `null` for a label that no decoder knows. */
export function tryDecode(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const text = oneByte.test(label)
      ? iconv().decode(Buffer.from(bytes), label)
      : new TextDecoder(label).decode(bytes);
    return { text, faults: countFaults(text) };
  } catch {
    return null;
  }
}

/** C1 controls come from reading another charset as ISO-8859; NULs from reading UTF-16 as bytes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const fault = /[\uFFFD\u0000\u0080-\u0084\u0086-\u009F]/g;

function countFaults(text: string): number {
  return text.match(fault)?.length ?? 0;
}
