/** Number of edits (insert, delete, replace, swap of neighbours) between two words, up to `limit` + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Spellings that transliterations of one name differ in, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "s"],
  [/kh|ck|ch|q|k|c/g, "k"],
  [/sh|zh|sz|cz/g, "s"],
  [/ts|tz|z/g, "s"],
  [/ph|v|w|f/g, "v"],
  [/ou|oo|o|u/g, "u"],
  [/[iyje]+/g, "i"],
  [/[h']/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A rough sound of a folded name, equal for the usual transliterations: *Kiev* and *Kyiv*, *Kazan* and *Qazan*. */
export function soundOf(word: string): string {
  return sounds.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word);
}

/** Whether two folded words look like two spellings of one name: a slip of one letter, or the same sound. */
export function respells(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  if (soundOf(a) === soundOf(b)) return editDistance(a, b, 3) <= 3;
  if (a[0] !== b[0]) return false;
  const slips = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  // A plural or an added ending is another word, not a slip.
  return !a.startsWith(b) && !b.startsWith(a) && editDistance(a, b, slips) <= slips;
}
