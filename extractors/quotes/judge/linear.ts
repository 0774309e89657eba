/** Weights by feature; what is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
