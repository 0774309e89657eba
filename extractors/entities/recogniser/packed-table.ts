const bucketCount = 1 << 16;
const header = 5;

/**
 * Numbers by 32-bit hash, read in place from a file of models/entities: nothing is built at loading but a running sum.
 * Layout (`packTable` in models/entities/train): number of entries (4 bytes), bytes per value, how many keys share each
 * upper half (65,536 bytes), then in the order of the keys their lower halves as two byte planes and the values as
 * byte planes. No part depends on the machine's byte order.
 */
export class PackedTable {
  private readonly count: number;
  private readonly valueBytes: number;
  /** Where the keys of each upper half begin; one more at the end. */
  private readonly starts = new Uint32Array(bucketCount + 1);

  constructor(private readonly bytes: Uint8Array) {
    this.count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.valueBytes = bytes[4]!;
    let sum = 0;
    for (let upper = 0; upper < bucketCount; upper++) {
      this.starts[upper] = sum;
      sum += bytes[header + upper]!;
    }
    this.starts[bucketCount] = sum;
  }

  /** The value under `key` plus one, or 0. */
  get(key: number): number {
    const { bytes, count } = this;
    const upper = key >>> 16;
    const lowPlane = header + bucketCount;
    const highPlane = lowPlane + count;
    const end = this.starts[upper + 1]!;
    for (let at = this.starts[upper]!; at < end; at++) {
      if (bytes[lowPlane + at] !== (key & 255) || bytes[highPlane + at] !== ((key >>> 8) & 255)) continue;
      let value = 0;
      for (let plane = 0; plane < this.valueBytes; plane++) {
        value |= bytes[highPlane + (plane + 1) * count + at]! << (8 * plane);
      }
      return value + 1;
    }
    return 0;
  }
}
