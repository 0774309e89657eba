/** Advice on a wrong name: *did you mean "clock-time"?*, or all there are where none is near. */
export function nearest(given: string, known: readonly string[]): string {
  const [best] = known
    .map((name) => ({ name, distance: distanceOf(given, name) }))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(2, given.length / 3)) return `did you mean "${best.name}"?`;
  return `known: ${known.join(", ")}`;
}

/** Levenshtein's distance: letters to insert, drop or change. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
