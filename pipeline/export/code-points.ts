/**
 * Converts UTF-16 offsets, as records have them, into code points, as Python and the W3C count. Each character beyond
 * U+FFFF is two units and one code point. Built once per text.
 */
export function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) {
      astral.push(i);
      i++;
    }
  }
  return (offset) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
