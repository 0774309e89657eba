import { bucketCount } from "../../../extractors/entities/recogniser/features.js";
import { rowWidth, tagCount } from "../../../extractors/entities/recogniser/tags.js";
import type { Weights } from "./crf.js";
import { compress } from "./pack-table.js";

/** Weights smaller than this are dropped. */
const threshold = 0.015;
/** One step of an 8-bit weight. */
const step = 1 / 64;

/**
 * Packs the weights for `unpackModel`: step and transitions as 32-bit floats; the number of rows that hold a weight;
 * then per row the gap to the row before, the set of its tags (two bytes) and, for all rows, the weights as signed bytes,
 * each part on its own, since that compresses best.
 */
export function packModel({ features, transitions }: Weights): Buffer {
  const gaps: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let before = -1;
  for (let row = 0; row < bucketCount; row++) {
    let mask = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = features[row * rowWidth + tag]!;
      const level = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) < threshold || level === 0) continue;
      mask |= 1 << tag;
      values.push(level);
    }
    if (mask === 0) continue;
    if (row - before > 255) throw new Error("more than 254 empty rows in a row");
    gaps.push(row - before);
    masks.push(mask);
    before = row;
  }
  const head = Buffer.alloc(8 + transitions.length * 4);
  head.writeFloatLE(step, 0);
  head.writeUInt32LE(gaps.length, 4);
  for (const [i, weight] of transitions.entries()) head.writeFloatLE(weight, 8 + i * 4);
  return compress(
    Buffer.concat([
      head,
      Buffer.from(gaps),
      Buffer.from(masks.map((mask) => mask & 255)),
      Buffer.from(masks.map((mask) => mask >>> 8)),
      Buffer.from(Int8Array.from(values).buffer),
    ]),
  );
}
