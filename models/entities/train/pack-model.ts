import { bucketCount } from "../../../extractors/entities/recogniser/features.js";
import { rowWidth, tagCount } from "../../../extractors/entities/recogniser/tags.js";
import type { Weights } from "./crf.js";

/** Weights smaller than this are dropped. */
const threshold = 0.015;
/** One step of an 8-bit weight. */
const step = 1 / 64;

/**
 * Packs the weights for `unpackModel`: step and transitions as 32-bit floats; for every row the set of tags that have a
 * weight, lower bytes first, then upper ones; all weights as signed bytes. Each part on its own compresses best.
 */
export function packModel({ features, transitions }: Weights): Buffer {
  const masks = Buffer.alloc(2 * bucketCount);
  const values: number[] = [];
  for (let row = 0; row < bucketCount; row++) {
    let mask = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = features[row * rowWidth + tag]!;
      const level = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) < threshold || level === 0) continue;
      mask |= 1 << tag;
      values.push(level);
    }
    masks[row] = mask & 255;
    masks[bucketCount + row] = mask >>> 8;
  }
  const head = Buffer.alloc(4 + transitions.length * 4);
  head.writeFloatLE(step, 0);
  for (const [i, weight] of transitions.entries()) head.writeFloatLE(weight, 4 + i * 4);
  return Buffer.concat([head, masks, Buffer.from(Int8Array.from(values).buffer)]);
}
