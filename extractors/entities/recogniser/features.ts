import { joinHashes } from "./hash.js";
import { nameListCount } from "./name-lists.js";
import { isCapitalised, type SentenceView } from "./sentence-view.js";
import type { WordType } from "./word-type.js";

/** Features are hashed into 2^20 rows of weights. */
const bucketBits = 20;
export const bucketCount = 1 << bucketBits;

/** Room that the features of one token need at most. */
export const mostFeatures = 160;

/** Stands for the word before the first and after the last token. */
export const edge: WordType = {
  word: 77,
  forms: [],
  shape: 78,
  ending: 79,
  clusters: [-1, -1, -1],
  case: 4,
  marked: false,
  scores: [],
};

const bucket = (kind: number, hash: number): number => joinHashes(kind, hash) >>> (32 - bucketBits);

/** Offsets at which a word's own features count. */
export const offsets = [-2, -1, 0, 1, 2] as const;

/**
 * Buckets of the features that a word gives by itself to the token `offset` places before it. They depend on the
 * word alone, so the scorer adds up their weights once per word.
 */
export function wordFeatures(word: WordType, offset: number, out: Int32Array): number {
  const kind = 100 * (offset + 3);
  const [fine, middle, coarse] = word.clusters;
  let n = 0;
  out[n++] = bucket(kind, word.word);
  out[n++] = bucket(kind + 1, word.shape);
  if (fine >= 0) {
    out[n++] = bucket(kind + 2, fine);
    out[n++] = bucket(kind + 3, middle);
    out[n++] = bucket(kind + 4, coarse);
    out[n++] = bucket(kind + 5, joinHashes(word.shape, fine));
  } else out[n++] = bucket(kind + 6, word.shape);
  if (offset === 1 || offset === -1) out[n++] = bucket(kind + 7, joinHashes(word.ending, word.case));
  if (offset === 0) {
    for (const form of word.forms) out[n++] = bucket(kind + 8, form);
    out[n++] = bucket(kind + 9, joinHashes(word.word, word.shape));
  }
  return n;
}

/** Buckets of the features that need more than one word. Returns how many were written to `out`. */
export function contextFeatures(view: SentenceView, i: number, out: Int32Array): number {
  const { words } = view;
  const w = words[i]!;
  const before = words[i - 1] ?? edge;
  const after = words[i + 1] ?? edge;
  const before2 = words[i - 2] ?? edge;
  const after2 = words[i + 2] ?? edge;
  let n = 0;
  out[n++] = bucket(1, 0);
  out[n++] = bucket(2, joinHashes(before.word, w.word));
  out[n++] = bucket(3, joinHashes(w.word, after.word));
  out[n++] = bucket(4, joinHashes(before.word, after.word));
  out[n++] = bucket(5, joinHashes(before2.word, before.word));
  out[n++] = bucket(6, joinHashes(after.word, after2.word));
  out[n++] = bucket(7, joinHashes(before.shape, w.shape));
  out[n++] = bucket(8, joinHashes(w.shape, after.shape));
  const shapes = joinHashes(joinHashes(before.shape, w.shape), after.shape);
  out[n++] = bucket(9, shapes);
  out[n++] = bucket(10, joinHashes(shapes, joinHashes(before2.shape, after2.shape)));
  out[n++] = bucket(11, joinHashes(before.clusters[0], w.clusters[0]));
  out[n++] = bucket(12, joinHashes(w.clusters[0], after.clusters[0]));
  out[n++] = bucket(13, joinHashes(before.clusters[1], after.clusters[1]));
  out[n++] = bucket(14, joinHashes(w.shape, joinHashes(before.clusters[1], after.clusters[1])));
  out[n++] = bucket(15, joinHashes(w.clusters[1], after.word));
  out[n++] = bucket(16, joinHashes(w.clusters[1], before.word));
  out[n++] = bucket(17, joinHashes(w.shape, before.word));
  out[n++] = bucket(18, joinHashes(w.shape, after.word));
  const capital = isCapitalised(w);
  const position = i === 0 ? 0 : i === 1 ? 1 : 2;
  out[n++] = bucket(20, joinHashes(view.case * 4 + position, w.shape));
  if (capital) n = runFeatures(view, i, out, n);
  n = nameFeatures(view, i, out, n);
  if (capital) {
    const seen = view.context[i]!;
    const first = position === 0 ? 1 : 0;
    out[n++] = bucket(40, (seen & 3) * 4 + first * 2);
    out[n++] = bucket(41, joinHashes(seen, first));
    out[n++] = bucket(42, joinHashes(seen & 28, w.clusters[2]));
  }
  return n;
}

function runFeatures(view: SentenceView, i: number, out: Int32Array, at: number): number {
  const { words } = view;
  const { first, end } = view.runs[i]!;
  const length = Math.min(end - first, 6);
  const place = length === 1 ? 3 : i === first ? 0 : i === end - 1 ? 2 : 1;
  const firstWord = words[first]!;
  const lastWord = words[end - 1]!;
  const before = words[first - 1] ?? edge;
  const after = words[end] ?? edge;
  let n = at;
  out[n++] = bucket(21, joinHashes(length, place));
  out[n++] = bucket(22, joinHashes(before.word, place));
  out[n++] = bucket(23, joinHashes(after.word, place));
  out[n++] = bucket(24, joinHashes(before.clusters[1], place));
  out[n++] = bucket(25, joinHashes(after.clusters[1], place));
  if (length > 1) {
    out[n++] = bucket(26, joinHashes(firstWord.word, place));
    out[n++] = bucket(27, joinHashes(lastWord.word, place));
    out[n++] = bucket(28, joinHashes(firstWord.clusters[0], place));
    out[n++] = bucket(29, joinHashes(lastWord.clusters[0], place));
    out[n++] = bucket(30, joinHashes(joinHashes(lastWord.clusters[1], firstWord.clusters[1]), place));
  } else {
    out[n++] = bucket(31, joinHashes(before.word, after.word));
    out[n++] = bucket(32, joinHashes(before.clusters[0], after.clusters[0]));
  }
  if (first === 0) out[n++] = bucket(33, joinHashes(length, place));
  return n;
}

function nameFeatures(view: SentenceView, i: number, out: Int32Array, at: number): number {
  const { lists, places } = view.hits;
  let n = at;
  for (let offset = -1; offset <= 1; offset++) {
    const mask = lists[i + offset] ?? 0;
    if (mask === 0) continue;
    const kind = 60 + 10 * (offset + 1);
    const place = places[i + offset]!;
    out[n++] = bucket(kind, joinHashes(mask, place));
    if (offset !== 0) continue;
    for (let list = 0; list < nameListCount; list++) {
      if (mask & (1 << list)) out[n++] = bucket(kind + 1, list * 4 + place);
    }
    out[n++] = bucket(kind + 2, joinHashes(mask, view.words[i - 1]?.clusters[1] ?? -2));
    out[n++] = bucket(kind + 3, joinHashes(mask, view.words[i + 1]?.clusters[1] ?? -2));
  }
  return n;
}
