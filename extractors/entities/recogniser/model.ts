import { bucketCount, mostFeatures } from "./features.js";
import { rowWidth, tagCount } from "./tags.js";

/**
 * The weights of the recogniser, read in place from the file. A row holds the weights of one feature: those tags whose bit
 * is set in its mask have one, in signed steps, in the order of the tags.
 */
export interface Model {
  /** For each row its mask and where its weights begin, side by side: one look into memory. */
  rows: Uint32Array;
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
    rows: rowsOf(lowMasks, highMasks),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at),
    step: view.getFloat32(0, true),
    transitions,
    exponentials: Float64Array.from(transitions, Math.exp),
  };
}

function rowsOf(lowMasks: Uint8Array, highMasks: Uint8Array): Uint32Array {
  const bits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll("0", "").length);
  const rows = new Uint32Array(2 * bucketCount);
  let sum = 0;
  for (let row = 0; row < bucketCount; row++) {
    const low = lowMasks[row]!;
    const high = highMasks[row]!;
    rows[2 * row] = low | (high << 8);
    rows[2 * row + 1] = sum;
    sum += bits[low]! + bits[high]!;
  }
  return rows;
}

const masks = new Uint16Array(mostFeatures);
const begins = new Uint32Array(mostFeatures);
const firsts = new Int8Array(mostFeatures);

/** Adds the weights of the first `count` of `buckets` to the cells of `sums` from `at` on, one a tag. */
export function addRows(
  model: Model,
  buckets: Int32Array,
  count: number,
  sums: Float32Array,
  at: number,
): void {
  const { weights, rows } = model;
  // All that lies far apart in memory is fetched before it is needed, so that the waits overlap.
  for (let k = 0; k < count; k++) {
    const row = buckets[k]! << 1;
    masks[k] = rows[row]!;
    begins[k] = rows[row + 1]!;
  }
  for (let k = 0; k < count; k++) firsts[k] = weights[begins[k]!]!;
  for (let k = 0; k < count; k++) {
    let mask = masks[k]!;
    if (mask === 0) continue;
    sums[at + 31 - Math.clz32(mask & -mask)]! += firsts[k]!;
    mask &= mask - 1;
    let next = begins[k]! + 1;
    for (; mask !== 0; mask &= mask - 1) sums[at + 31 - Math.clz32(mask & -mask)]! += weights[next++]!;
  }
}
