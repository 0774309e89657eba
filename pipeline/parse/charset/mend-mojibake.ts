import { tryDecode } from "./try-decode.js";

/** What UTF-8 looks like when it was read as windows-1252 and saved again: *Ã©*, *â€™*, *Ð¿*. */
const garbled = /[ÂÃÄÅÐÑâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g;
/** One or two may be meant (a text about charsets); a page of it is damage. */
const enough = 3;

let table: ReadonlyMap<string, number> | undefined;

/** The byte that windows-1252 writes as this character. */
function byteOf(character: string): number {
  table ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [
      tryDecode(Uint8Array.of(byte), "windows-1252")?.text ?? "",
      byte,
    ]),
  );
  return table.get(character) ?? 0;
}

/** Reads doubly encoded stretches back to what they were. What cannot be read back stays, and is counted. */
export function mendMojibake(text: string): { text: string; mended: number; left: number } {
  if ((text.match(garbled)?.length ?? 0) < enough) return { text, mended: 0, left: 0 };
  const strict = new TextDecoder("utf-8", { fatal: true });
  let mended = 0;
  let left = 0;
  const out = text.replace(garbled, (stretch) => {
    for (let length = stretch.length; length > 1; length -= 1) {
      const bytes = [...stretch.slice(0, length)].map(byteOf);
      try {
        const plain = strict.decode(Uint8Array.from(bytes));
        mended += 1;
        return plain + stretch.slice(length);
      } catch {
        // A shorter stretch may be whole.
      }
    }
    left += 1;
    return stretch;
  });
  return { text: out, mended, left };
}
