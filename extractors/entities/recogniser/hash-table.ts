/** Numbers by 32-bit hash: open addressing over two typed arrays, so that 100,000 entries load in a few ms. */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly values: Uint32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.values = new Uint32Array(size);
  }

  /** Keeps `value` (above 0) under `key`, in place of an earlier one. */
  set(key: number, value: number): void {
    let at = key & this.mask;
    while (this.values[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.values[at] = value;
  }

  /** The value under `key`, or 0. */
  get(key: number): number {
    let at = key & this.mask;
    while (this.values[at] !== 0) {
      if (this.keys[at] === key) return this.values[at]!;
      at = (at + 1) & this.mask;
    }
    return 0;
  }

  /** Reads what `packTable` (models/entities/train) wrote. Values are stored plus one, so that 0 means absent. */
  static unpack(bytes: Uint8Array): HashTable {
    const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const valueBytes = bytes[4]!;
    const table = new HashTable(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      let gap = 0;
      let value = 0;
      for (let plane = 0; plane < 4; plane++) gap += bytes[5 + plane * count + i]! * 2 ** (8 * plane);
      for (let plane = 0; plane < valueBytes; plane++) {
        value |= bytes[5 + (4 + plane) * count + i]! << (8 * plane);
      }
      key += gap;
      table.set(key, value + 1);
    }
    return table;
  }
}
