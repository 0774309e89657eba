const dayLength = 86_400_000;

/** First and last of the times, without stragglers that would press all others together. */
export function bulk(times: readonly number[]): [number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const air = 2 * Math.max(30 * dayLength, at(0.9) - at(0.1));
  const kept = sorted.filter((time) => time >= at(0.1) - air && time <= at(0.9) + air);
  return [kept[0]!, kept.at(-1)!];
}
