import { joinHashes } from "./hash.js";
import { longestName } from "./name-lists.js";
import type { PackedTable } from "./packed-table.js";
import type { WordType } from "./word-type.js";

/** Per token: the lists of the longest name over it (0: none) and its place in that name. */
export interface GazetteerHits {
  lists: Uint16Array;
  /** 0 first of several, 1 inside, 2 last, 3 alone. */
  places: Uint8Array;
}

/** Longest-match look-up, left to right, from words that `mayBegin`. */
export function findNames(
  words: readonly WordType[],
  mayBegin: (index: number) => boolean,
  names: PackedTable,
): GazetteerHits {
  const lists = new Uint16Array(words.length);
  const places = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(i)) continue;
    let key = 0;
    let length = 0;
    let found = 0;
    for (let end = i; end < words.length && end - i < longestName; end++) {
      key = end === i ? words[end]!.word : joinHashes(key, words[end]!.word);
      const value = names.get(key);
      if (value > 0) {
        length = end - i + 1;
        found = value - 1;
      }
    }
    if (length === 0) continue;
    for (let at = 0; at < length; at++) {
      lists[i + at] = found;
      places[i + at] = length === 1 ? 3 : at === 0 ? 0 : at === length - 1 ? 2 : 1;
    }
    i += length - 1;
  }
  return { lists, places };
}
