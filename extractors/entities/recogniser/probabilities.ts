import { beginTag, insideTag, isInside, rowWidth, tagCount } from "./tags.js";

/** Tokens `first` up to, not including, `end`, and the index of a type. */
export interface TaggedSpan {
  first: number;
  end: number;
  type: number;
}

/** The probability that the model gives to each span as a whole (forward-backward). `steps`: exponentials of the transitions. */
export function spanProbabilities(
  length: number,
  scores: Float32Array,
  steps: Float64Array,
  spans: readonly TaggedSpan[],
): number[] {
  const potentials = new Float64Array(length * rowWidth);
  const forward = new Float64Array(length * rowWidth);
  const backward = new Float64Array((length + 1) * rowWidth);
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
  backward.fill(1, length * rowWidth - rowWidth, length * rowWidth);
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * rowWidth;
    for (let x = 0; x < tagCount; x++)
      backward[i * rowWidth + x] = leaving(backward, potentials, next, steps, x);
  }
  return spans.map(({ first, end, type }) => {
    const begin = beginTag(type);
    const inside = insideTag(type);
    let mass = forward[first * rowWidth + begin]!;
    let tag = begin;
    for (let i = first + 1; i < end; i++) {
      mass *= steps[tag * rowWidth + inside]! * potentials[i * rowWidth + inside]!;
      tag = inside;
    }
    const row = (end - 1) * rowWidth;
    let rest = backward[row + tag]!;
    if (end < length) {
      const next = end * rowWidth + inside;
      rest -= steps[tag * rowWidth + inside]! * potentials[next]! * backward[next]!;
    }
    return Math.min(1, Math.max(0, mass * rest));
  });
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

function leaving(
  backward: Float64Array,
  potentials: Float64Array,
  next: number,
  steps: Float64Array,
  x: number,
): number {
  let sum = 0;
  for (let y = 0; y < tagCount; y++) {
    if (isInside(y) && y !== x && y !== x + 1) continue;
    if (isInside(y) && x === 0) continue;
    sum += steps[x * rowWidth + y]! * potentials[next + y]! * backward[next + y]!;
  }
  return sum;
}
