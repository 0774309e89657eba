import { bucketCount } from "./features.js";
import { rowWidth, tagCount } from "./tags.js";

/**
 * The weights of the recogniser, read in place from the file. A row holds the weights of one feature: those tags whose bit
 * is set in its mask have one, in signed steps, in the order of the tags.
 */
export interface Model {
  lowMasks: Uint8Array;
  highMasks: Uint8Array;
  /** Where the weights of each row begin. */
  starts: Uint32Array;
  weights: Int8Array;
  /** What one step is worth. */
  step: number;
  /** From tag (row) to tag (cell); row 0 also stands for the start of a sentence. */
  transitions: Float32Array;
  /** Their exponentials. */
  exponentials: Float64Array;
}

/** Reads what `packModel` (models/entities/train) wrote: step, transitions, lower and upper mask bytes, weights. */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const transitions = Float32Array.from({ length: tagCount * rowWidth }, (_, i) =>
    view.getFloat32(4 + i * 4, true),
  );
  const masks = 4 + transitions.length * 4;
  const lowMasks = bytes.subarray(masks, masks + bucketCount);
  const highMasks = bytes.subarray(masks + bucketCount, masks + 2 * bucketCount);
  const at = masks + 2 * bucketCount;
  return {
    lowMasks,
    highMasks,
    starts: startsOf(lowMasks, highMasks),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at),
    step: view.getFloat32(0, true),
    transitions,
    exponentials: Float64Array.from(transitions, Math.exp),
  };
}

function startsOf(lowMasks: Uint8Array, highMasks: Uint8Array): Uint32Array {
  const bits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll("0", "").length);
  const starts = new Uint32Array(bucketCount);
  let sum = 0;
  for (let row = 0; row < bucketCount; row++) {
    starts[row] = sum;
    sum += bits[lowMasks[row]!]! + bits[highMasks[row]!]!;
  }
  return starts;
}

/** Adds the weights of a row to the cells of `sums` from `at` on, one a tag. */
export function addRow(model: Model, row: number, sums: Float32Array, at: number): void {
  const { weights } = model;
  let mask = model.lowMasks[row]! | (model.highMasks[row]! << 8);
  let next = model.starts[row]!;
  for (; mask !== 0; mask &= mask - 1) sums[at + 31 - Math.clz32(mask & -mask)]! += weights[next++]!;
}
