const newline = 10;

/** Lines `key TAB fields`, in the byte order of their keys, looked up by halving: nothing is built at loading. */
export class SortedLines {
  constructor(private readonly bytes: Uint8Array) {}

  /** The fields of all lines with this key, in the order of the file. */
  find(key: string): string[] {
    const wanted = new TextEncoder().encode(`${key}\t`);
    const lines: string[] = [];
    for (let at = this.firstNotBefore(wanted); this.compareAt(at, wanted) === 0; ) {
      const end = this.endOfLine(at);
      lines.push(new TextDecoder().decode(this.bytes.subarray(at + wanted.length, end)));
      at = end + 1;
    }
    return lines;
  }

  /** Start of the first line whose key is not before `wanted`. */
  private firstNotBefore(wanted: Uint8Array): number {
    let low = 0;
    let high = this.bytes.length;
    while (low < high) {
      const start = this.startOfLine((low + high) >>> 1);
      if (this.compareAt(start, wanted) < 0) low = this.endOfLine(start) + 1;
      else high = start;
    }
    return low;
  }

  /** Below 0: the line at `at` comes before `wanted`; 0: it begins with it. */
  private compareAt(at: number, wanted: Uint8Array): number {
    for (let i = 0; i < wanted.length; i++) {
      const difference = (this.bytes[at + i] ?? 256) - wanted[i]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  private startOfLine(at: number): number {
    return at === 0 ? 0 : this.bytes.lastIndexOf(newline, at - 1) + 1;
  }

  private endOfLine(at: number): number {
    const end = this.bytes.indexOf(newline, at);
    return end < 0 ? this.bytes.length : end;
  }
}
