/** A straight line from one range of numbers to another; a range without width maps to the middle. */
export function scale(
  [from, until]: [number, number],
  [low, high]: [number, number],
): (value: number) => number {
  if (until === from) return () => (low + high) / 2;
  return (value) => low + ((value - from) / (until - from)) * (high - low);
}
