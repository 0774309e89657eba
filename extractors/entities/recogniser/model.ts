import { bucketCount } from "./features.js";
import { rowWidth, tagCount } from "./tags.js";

/** The weights of the recogniser, unpacked. */
export interface Model {
  /** `bucketCount` rows of `rowWidth` signed steps. */
  features: Int8Array;
  /** What one step is worth. */
  step: number;
  /** From tag (row) to tag (cell); row 0 also stands for the start of a sentence. */
  transitions: Float32Array;
}

/** Reads what `packModel` (models/entities/train) wrote. */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const step = view.getFloat32(0, true);
  const rows = view.getUint32(4, true);
  const transitions = Float32Array.from({ length: tagCount * rowWidth }, (_, i) =>
    view.getFloat32(8 + i * 4, true),
  );
  const gaps = 8 + transitions.length * 4;
  const lowMasks = gaps + rows;
  const highMasks = lowMasks + rows;
  let at = highMasks + rows;
  const features = new Int8Array(bucketCount * rowWidth);
  let row = -1;
  for (let i = 0; i < rows; i++) {
    row += bytes[gaps + i]!;
    const mask = bytes[lowMasks + i]! | (bytes[highMasks + i]! << 8);
    const base = row * rowWidth;
    for (let tag = 0; tag < tagCount; tag++) {
      if (mask & (1 << tag)) features[base + tag] = bytes[at++]!;
    }
  }
  return { features, step, transitions };
}
