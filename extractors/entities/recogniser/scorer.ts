import { contextFeatures, edge, mostFeatures, offsets, wordFeatures } from "./features.js";
import { addRows, type Model } from "./model.js";
import { nearNames } from "./near-names.js";
import type { SentenceView } from "./sentence-view.js";
import { outside, rowWidth, tagCount } from "./tags.js";
import type { WordType } from "./word-type.js";

const room = new Int32Array(mostFeatures);

/** Score of *outside* for a token that no name can reach. */
export const certain = 30;

/** Writes the score of every tag of every token into `scores`, `rowWidth` cells a token. */
export function scoreSentence(view: SentenceView, model: Model, scores: Float32Array): void {
  const { words } = view;
  const near = nearNames(words);
  for (let i = 0; i < words.length; i++) {
    const row = i * rowWidth;
    scores.fill(0, row, row + tagCount);
    if (near[i] === 0) {
      scores[row + outside] = certain;
      continue;
    }
    const n = contextFeatures(view, i, room);
    addRows(model, room, n, scores, row);
    for (const offset of offsets) {
      const sums = wordScores(words[i + offset] ?? edge, offset, model);
      for (let tag = 0; tag < tagCount; tag++) scores[row + tag]! += sums[tag]!;
    }
    for (let tag = 0; tag < tagCount; tag++) scores[row + tag]! *= model.step;
  }
}

/** The summed weights that a word gives to the token `offset` places before it; kept with the word. */
function wordScores(word: WordType, offset: number, model: Model): Float32Array {
  const known = word.scores[offset + 2];
  if (known) return known;
  const n = wordFeatures(word, offset, room);
  const sums = new Float32Array(tagCount);
  addRows(model, room, n, sums, 0);
  word.scores[offset + 2] = sums;
  return sums;
}
