import type { WordType } from "./word-type.js";

/** Names hold no more plain words in a row than twice this. */
const reach = 4;

/** Tells which tokens can be part of a name: those at most `reach` from a word with a capital or a digit. */
export function nearNames(words: readonly WordType[]): Uint8Array {
  const near = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.marked) near.fill(1, Math.max(0, i - reach), i + reach + 1);
  }
  return near;
}
