export interface TableEntry {
  /** 32-bit hash of the word or phrase. */
  key: number;
  value: number;
}

const uppers = 1 << 16;

/** Packs a table for `PackedTable`, which says how. Of equal keys the first wins. */
export function packTable(entries: readonly TableEntry[], valueBytes: number): Buffer {
  const unique = new Map<number, number>();
  for (const { key, value } of entries) if (!unique.has(key)) unique.set(key, value);
  const sorted = [...unique].sort((a, b) => a[0] - b[0]);
  const count = sorted.length;
  const bytes = Buffer.alloc(5 + uppers + count * (2 + valueBytes));
  bytes.writeUInt32LE(count, 0);
  bytes[4] = valueBytes;
  const planes = 5 + uppers;
  sorted.forEach(([key, value], index) => {
    const upper = 5 + (key >>> 16);
    if (bytes[upper] === 255) throw new Error("more than 255 keys in one bucket");
    bytes[upper]! += 1;
    for (let plane = 0; plane < 2; plane++)
      bytes[planes + plane * count + index] = (key >>> (8 * plane)) & 255;
    for (let plane = 0; plane < valueBytes; plane++) {
      bytes[planes + (2 + plane) * count + index] = (value >>> (8 * plane)) & 255;
    }
  });
  return bytes;
}
