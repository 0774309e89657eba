/** For each code point of `text`, and its end, the UTF-16 code-unit offset at which it starts. */
export function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

/**
 * Finds an annotated stretch: by its offsets as UTF-16 code units, else as code points, else where its words stand
 * nearest. Tools count differently and seldom say how. `null` if the words stand nowhere.
 */
export function locate(text: string, start: number, end: number, words: string): [number, number] | null {
  if (text.slice(start, end) === words) return [start, end];
  const points = codePointOffsets(text);
  const [from, to] = [points[start], points[end]];
  if (from !== undefined && to !== undefined && text.slice(from, to) === words) return [from, to];
  const near = nearest(text, words, start);
  return near === -1 || words === "" ? null : [near, near + words.length];
}

function nearest(text: string, words: string, start: number): number {
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before === -1 || after === -1) return Math.max(before, after);
  return start - before <= after - start ? before : after;
}
