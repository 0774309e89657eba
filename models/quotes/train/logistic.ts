/** A choice between alternatives, of which `right` holds; a yes-no question is a choice against an empty alternative. */
export interface Choice {
  alternatives: readonly (readonly string[])[];
  right: number;
}

export interface TrainingOptions {
  rounds: number;
  rate: number;
  /** Strength of the pull towards zero. */
  decay: number;
}

/** As many orders of the examples are learnt from, and their weights averaged. */
const orders = 8;

/** Fits a conditional logit model by AdaGrad: same data, same weights. */
export function fitWeights(choices: readonly Choice[], options: TrainingOptions): Record<string, number> {
  const kept = frequent(choices);
  const sums = new Map<string, number>();
  for (let order = 0; order < orders; order++)
    for (const [name, weight] of fitOnce(choices, kept, options, order))
      sums.set(name, (sums.get(name) ?? 0) + weight / orders);
  return Object.fromEntries(
    [...sums]
      .filter(([, weight]) => Math.abs(weight) >= 0.01)
      .map(([name, weight]): [string, number] => [name, Math.round(weight * 1000) / 1000])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function fitOnce(
  choices: readonly Choice[],
  kept: ReadonlySet<string>,
  { rounds, rate, decay }: TrainingOptions,
  order: number,
): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const weigh = (features: readonly string[]) =>
    features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(choices.length, order * rounds + round)) {
      const { alternatives, right } = choices[index]!;
      const scores = alternatives.map(weigh);
      const top = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - top));
      const total = exps.reduce((sum, value) => sum + value, 0);
      alternatives.forEach((features, k) => {
        const error = (k === right ? 1 : 0) - exps[k]! / total;
        if (Math.abs(error) < 1e-4) return;
        for (const name of features) {
          if (!kept.has(name)) continue;
          const weight = weights.get(name) ?? 0;
          const gradient = error - decay * weight;
          const square = (squares.get(name) ?? 1e-6) + gradient * gradient;
          squares.set(name, square);
          weights.set(name, weight + (rate * gradient) / Math.sqrt(square));
        }
      });
    }
  }
  return weights;
}

/** Features that more than two choices have: rarer ones only learn the examples by heart. */
function frequent(choices: readonly Choice[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { alternatives } of choices) {
    for (const name of new Set(alternatives.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([name]) => name));
}

/** The numbers below `length` in an order that depends on `seed` alone. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed + 1;
  for (let i = length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
