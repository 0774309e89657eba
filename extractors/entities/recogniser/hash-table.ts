/** Numbers by 32-bit hash: open addressing over two typed arrays, so that a million entries fit in a few MB. */
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
}
