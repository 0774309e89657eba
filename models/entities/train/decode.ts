import { mayFollow, outside, rowWidth, tagCount } from "../../../extractors/entities/recogniser/tags.js";
import { scoreTokens, type Weights } from "./crf.js";
import type { Example } from "./encode.js";

/** The best tag sequence of an example (Viterbi), with unquantised weights. */
export function decode(example: Example, { features, transitions }: Weights): number[] {
  const length = example.allowed.length;
  const scores = new Float64Array(length * rowWidth);
  scoreTokens(example, features, scores);
  const from: number[][] = [];
  let best: number[] = [];
  for (let i = 0; i < length; i++) {
    const now: number[] = [];
    const back: number[] = [];
    for (let y = 0; y < tagCount; y++) {
      let top = -Infinity;
      let at = 0;
      for (let x = 0; x < (i === 0 ? 1 : tagCount); x++) {
        if (!mayFollow(x, y)) continue;
        const value = (i === 0 ? 0 : best[x]!) + transitions[x * rowWidth + y]!;
        if (value > top) {
          top = value;
          at = x;
        }
      }
      now.push(top + scores[i * rowWidth + y]!);
      back.push(at);
    }
    best = now;
    from.push(back);
  }
  const tags = new Array<number>(length).fill(outside);
  let tag = best.indexOf(Math.max(...best));
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i]![tag]!;
  }
  return tags;
}
