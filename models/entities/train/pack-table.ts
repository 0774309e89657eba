import { brotliCompressSync, constants } from "node:zlib";

export interface TableEntry {
  /** 32-bit hash of the word or phrase. */
  key: number;
  value: number;
}

/**
 * Packs a hash table for `HashTable.unpack`: the number of entries, the keys in ascending order as byte planes of
 * their gaps, then the values as `valueBytes` byte planes. Of equal keys the first wins.
 */
export function packTable(entries: readonly TableEntry[], valueBytes: number): Buffer {
  const unique = new Map<number, number>();
  for (const { key, value } of entries) if (!unique.has(key)) unique.set(key, value);
  const sorted = [...unique].sort((a, b) => a[0] - b[0]);
  const count = sorted.length;
  const bytes = Buffer.alloc(5 + count * (4 + valueBytes));
  bytes.writeUInt32LE(count, 0);
  bytes[4] = valueBytes;
  let before = 0;
  sorted.forEach(([key, value], index) => {
    const gap = key - before;
    before = key;
    for (let plane = 0; plane < 4; plane++) bytes[5 + plane * count + index] = (gap >>> (8 * plane)) & 255;
    for (let plane = 0; plane < valueBytes; plane++) {
      bytes[5 + (4 + plane) * count + index] = (value >>> (8 * plane)) & 255;
    }
  });
  return compress(bytes);
}

/** Brotli at its best setting. */
export function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
