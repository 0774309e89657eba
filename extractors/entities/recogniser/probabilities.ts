import { beginTag, insideTag, isInside, rowWidth, tagCount } from "./tags.js";

/** Tokens `first` up to, not including, `end`, and the index of a type. */
export interface TaggedSpan {
  first: number;
  end: number;
  type: number;
}

/**
 * What all tag sequences of one sentence weigh together (forward-backward), from which the probability of any span
 * follows. `steps`: exponentials of the transitions.
 */
export class SentenceSums {
  private readonly potentials: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;

  constructor(
    private readonly length: number,
    scores: Float32Array,
    private readonly steps: Float64Array,
  ) {
    const cells = length * rowWidth;
    const potentials = new Float64Array(cells);
    const forward = new Float64Array(cells);
    const backward = new Float64Array(cells);
    for (let i = 0; i < length; i++) {
      const row = i * rowWidth;
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < tagCount; y++) top = Math.max(top, scores[row + y]!);
      let sum = 0;
      for (let y = 0; y < tagCount; y++) {
        potentials[row + y] = Math.exp(scores[row + y]! - top);
        const before = i === 0 ? (isInside(y) ? 0 : steps[y]!) : arriving(forward, row - rowWidth, steps, y);
        forward[row + y] = before * potentials[row + y]!;
        sum += forward[row + y]!;
      }
      // Scaling by the sum keeps the numbers in range; potentials carry the scale into the backward pass.
      for (let y = 0; y < tagCount; y++) {
        forward[row + y]! /= sum;
        potentials[row + y]! /= sum;
      }
    }
    backward.fill(1, cells - rowWidth);
    for (let row = cells - 2 * rowWidth; row >= 0; row -= rowWidth) {
      leave(potentials, steps, backward, row);
    }
    this.potentials = potentials;
    this.forward = forward;
    this.backward = backward;
  }

  /** The probability of the span as a whole, with its type. */
  probabilityOf({ first, end, type }: TaggedSpan): number {
    const { potentials, forward, backward, steps } = this;
    const begin = beginTag(type);
    const inside = insideTag(type);
    let mass = forward[first * rowWidth + begin]!;
    let tag = begin;
    for (let i = first + 1; i < end; i++) {
      mass *= steps[tag * rowWidth + inside]! * potentials[i * rowWidth + inside]!;
      tag = inside;
    }
    let rest = backward[(end - 1) * rowWidth + tag]!;
    if (end < this.length) {
      const next = end * rowWidth + inside;
      rest -= steps[tag * rowWidth + inside]! * potentials[next]! * backward[next]!;
    }
    return Math.min(1, Math.max(0, mass * rest));
  }
}

function arriving(forward: Float64Array, row: number, steps: Float64Array, y: number): number {
  if (isInside(y)) {
    return (
      forward[row + y]! * steps[y * rowWidth + y]! + forward[row + y - 1]! * steps[(y - 1) * rowWidth + y]!
    );
  }
  let sum = 0;
  for (let x = 0; x < tagCount; x++) sum += forward[row + x]! * steps[x * rowWidth + y]!;
  return sum;
}

/** Fills the backward sums of the token at `row` from those of the next one. */
function leave(potentials: Float64Array, steps: Float64Array, backward: Float64Array, row: number): void {
  const next = row + rowWidth;
  for (let y = 0; y < tagCount; y++) {
    const ahead = potentials[next + y]! * backward[next + y]!;
    if (isInside(y)) {
      backward[row + y]! += steps[y * rowWidth + y]! * ahead;
      backward[row + y - 1]! += steps[(y - 1) * rowWidth + y]! * ahead;
    } else for (let x = 0; x < tagCount; x++) backward[row + x]! += steps[x * rowWidth + y]! * ahead;
  }
}
