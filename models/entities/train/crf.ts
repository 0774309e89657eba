import { bucketCount } from "../../../extractors/entities/recogniser/features.js";
import { certain } from "../../../extractors/entities/recogniser/scorer.js";
import { outside, rowWidth, tagCount } from "../../../extractors/entities/recogniser/tags.js";
import type { Example } from "./encode.js";
import { Lattice } from "./lattice.js";
import { randomNumbers } from "./random.js";

export interface Weights {
  /** `bucketCount` rows of `rowWidth` cells. */
  features: Float32Array;
  /** From tag (row) to tag (cell); row 0 also stands for the start. */
  transitions: Float32Array;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  seed: number;
  /** Share of the features that a token goes without at each look, so that no single one is relied upon. */
  dropout: number;
  /** Share of the tokens that are looked at as if their capitalised words had never been seen. */
  blindness: number;
}

/** Differences between expectation and annotation below this change no weights. */
const negligible = 0.002;
/**
 * The share of what only the corpora with other guidelines teach that is kept, for no name, persons, organisations and
 * places; nothing is for the types that they mark otherwise or not at all (models/entities/CARD.md).
 */
const foreignShare = 0.3;
const coreTags = 7;
/** The weights are averaged over this many looks at them, spread over the last half of the training. */
const looks = 16;

/**
 * Fits a linear-chain conditional random field by stochastic gradient with AdaGrad steps (Duchi et al. 2011).
 * Where an annotation leaves several tags possible, the sum over them is made likely (Tsuboi et al. 2008).
 */
export function trainCrf(examples: readonly Example[], options: TrainingOptions): Weights {
  // The upper half holds what only the corpora with other guidelines teach.
  const features = new Float32Array(2 * bucketCount * rowWidth);
  const squares = new Float32Array(features.length).fill(1e-6);
  const transitions = new Float32Array(tagCount * rowWidth);
  const transitionSquares = new Float32Array(tagCount * rowWidth).fill(1e-6);
  const sum: Weights = {
    features: new Float32Array(features.length),
    transitions: new Float32Array(transitions.length),
  };
  const lattice = new Lattice();
  const exponentials = new Float64Array(tagCount * rowWidth);
  const difference = new Float64Array(420 * rowWidth);
  const random = randomNumbers(options.seed);
  const order = Array.from(examples, (_, index) => index);
  const steps = options.epochs * order.length;
  const half = Math.floor(steps / 2);
  const every = Math.max(1, Math.floor((steps - half) / looks));
  let looked = 0;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      learn(thinned(examples[index]!, options, random));
      step++;
      if (step > half && (step - half) % every === 0) look();
    }
    console.error(`epoch ${epoch + 1} of ${options.epochs}`);
  }
  const share = (1 - options.dropout) / looked;
  for (let i = 0; i < features.length; i++) sum.features[i]! *= share;
  const ownCells = bucketCount * rowWidth;
  for (let i = 0; i < ownCells; i++) {
    if (i % rowWidth < coreTags) sum.features[i]! += foreignShare * sum.features[ownCells + i]!;
  }
  for (let i = 0; i < transitions.length; i++) sum.transitions[i]! /= looked;
  return sum;

  function look(): void {
    looked++;
    for (let i = 0; i < features.length; i++) sum.features[i]! += features[i]!;
    for (let i = 0; i < transitions.length; i++) sum.transitions[i]! += transitions[i]!;
  }

  function learn(example: Example): void {
    const length = example.allowed.length;
    scoreTokens(example, features, lattice.scores);
    for (let i = 0; i < transitions.length; i++) exponentials[i] = Math.exp(transitions[i]!);
    lattice.uses.fill(0);
    if (!lattice.run(length, exponentials, null, -1)) return;
    difference.set(lattice.posteriors.subarray(0, length * rowWidth));
    const { allowed } = example;
    if (!lattice.follow(length, allowed, 1) && !lattice.run(length, exponentials, allowed, 1)) return;
    for (let i = 0; i < length; i++) {
      const row = i * rowWidth;
      let largest = 0;
      for (let y = 0; y < tagCount; y++) {
        difference[row + y] = lattice.posteriors[row + y]! - difference[row + y]!;
        largest = Math.max(largest, Math.abs(difference[row + y]!));
      }
      if (largest > negligible) update(example, i, row);
    }
    for (let i = 0; i < transitions.length; i++) {
      const gradient = lattice.uses[i]! * example.weight;
      if (Math.abs(gradient) < 1e-6) continue;
      transitionSquares[i]! += gradient * gradient;
      transitions[i]! += (options.rate * gradient) / Math.sqrt(transitionSquares[i]!);
    }
  }

  function update(example: Example, i: number, row: number): void {
    for (let y = 0; y < tagCount; y++) difference[row + y]! *= example.weight;
    const end = example.starts[i + 1]!;
    for (let k = example.starts[i]!; k < end; k++) {
      const base = example.features[k]! * rowWidth;
      for (let y = 0; y < tagCount; y++) {
        const gradient = difference[row + y]!;
        if (gradient < 1e-4 && gradient > -1e-4) continue;
        const square = squares[base + y]! + gradient * gradient;
        squares[base + y] = square;
        features[base + y]! += (options.rate * gradient) / Math.sqrt(square);
      }
    }
  }
}

/** The mean of several models. */
export function meanWeights(models: readonly Weights[]): Weights {
  const mean = (parts: readonly Float32Array[]): Float32Array =>
    parts[0]!.map((_, i) => parts.reduce((sum, part) => sum + part[i]!, 0) / parts.length);
  return {
    features: mean(models.map(({ features }) => features)),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}

/** The example with a random share of its features left out, at a share of the tokens all that know a name by its words. */
function thinned(example: Example, options: TrainingOptions, random: () => number): Example {
  const { features, knowing, starts } = example;
  const kept = new Int32Array(features.length);
  const keptStarts = new Int32Array(starts.length);
  let n = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    const blind = random() < options.blindness;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      if (blind && knowing[k] === 1) continue;
      if (random() >= options.dropout) kept[n++] = features[k]!;
    }
    keptStarts[i + 1] = n;
  }
  return { ...example, features: kept.subarray(0, n), starts: keptStarts };
}

/** Sums the weights of each token's features. */
export function scoreTokens(example: Example, weights: Float32Array, scores: Float64Array): void {
  const { features, starts } = example;
  const length = starts.length - 1;
  for (let i = 0; i < length; i++) {
    const row = i * rowWidth;
    for (let y = 0; y < tagCount; y++) scores[row + y] = 0;
    if (starts[i] === starts[i + 1]) scores[row + outside] = certain;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const base = features[k]! * rowWidth;
      for (let y = 0; y < tagCount; y++) scores[row + y]! += weights[base + y]!;
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
