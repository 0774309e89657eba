import { mayFollow, rowWidth, tagCount } from "../../../extractors/entities/recogniser/tags.js";

const longest = 420;

/** For each tag, the tags that may stand before it. */
const predecessors: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/** Sums over all tag sequences of a sentence, in probability space with a scale per token. */
export class Lattice {
  readonly scores = new Float64Array(longest * rowWidth);
  /** Posterior probability of each tag at each token, after `run`. */
  readonly posteriors = new Float64Array(longest * rowWidth);
  /** Expected uses of each transition, added up by `run`. */
  readonly uses = new Float64Array(tagCount * rowWidth);
  private readonly potentials = new Float64Array(longest * rowWidth);
  private readonly forward = new Float64Array(longest * rowWidth);
  private readonly backward = new Float64Array(rowWidth);
  private readonly backwardNext = new Float64Array(rowWidth);
  private readonly scales = new Float64Array(longest);

  /**
   * Forward and backward over `length` tokens whose `scores` are set. `transitions` holds exponentials. Tags outside
   * `allowed` have no mass. Adds `sign` times the expected transition uses to `uses`. Returns whether any path exists.
   */
  run(length: number, transitions: Float64Array, allowed: Uint16Array | null, sign: number): boolean {
    const { scores, potentials, forward, scales, posteriors } = this;
    for (let i = 0; i < length; i++) {
      const row = i * rowWidth;
      const mask = allowed === null ? 0xffff : allowed[i]!;
      let top = -Infinity;
      for (let y = 0; y < tagCount; y++)
        if (mask & (1 << y) && scores[row + y]! > top) top = scores[row + y]!;
      let sum = 0;
      for (let y = 0; y < tagCount; y++) {
        let value = 0;
        if (mask & (1 << y)) {
          potentials[row + y] = Math.exp(scores[row + y]! - top);
          if (i === 0) value = mayFollow(0, y) ? transitions[y]! : 0;
          else
            for (const x of predecessors[y]!)
              value += forward[row - rowWidth + x]! * transitions[x * rowWidth + y]!;
          value *= potentials[row + y]!;
        } else potentials[row + y] = 0;
        forward[row + y] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      scales[i] = 1 / sum;
      for (let y = 0; y < tagCount; y++) forward[row + y]! *= scales[i]!;
    }
    const { backward, backwardNext, uses } = this;
    backward.fill(1);
    for (let i = length - 1; i >= 0; i--) {
      const row = i * rowWidth;
      for (let y = 0; y < tagCount; y++) posteriors[row + y] = forward[row + y]! * backward[y]!;
      backwardNext.fill(0);
      const scale = scales[i]!;
      for (let y = 0; y < tagCount; y++) {
        const out = potentials[row + y]! * backward[y]! * scale;
        if (out === 0) continue;
        if (i === 0) {
          if (mayFollow(0, y)) uses[y]! += sign * transitions[y]! * out;
          continue;
        }
        for (const x of predecessors[y]!) {
          const path = transitions[x * rowWidth + y]! * out;
          backwardNext[x]! += path;
          uses[x * rowWidth + y]! += sign * forward[row - rowWidth + x]! * path;
        }
      }
      backward.set(backwardNext);
    }
    return true;
  }

  /** As `run`, where each token allows one tag only, which needs no sums. Returns whether that is so. */
  follow(length: number, allowed: Uint16Array, sign: number): boolean {
    for (let i = 0; i < length; i++) if (allowed[i]! & (allowed[i]! - 1)) return false;
    this.posteriors.fill(0, 0, length * rowWidth);
    let before = 0;
    for (let i = 0; i < length; i++) {
      const tag = 31 - Math.clz32(allowed[i]!);
      this.posteriors[i * rowWidth + tag] = 1;
      this.uses[before * rowWidth + tag]! += sign;
      before = tag;
    }
    return true;
  }
}
