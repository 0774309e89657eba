import type { Reading } from "../rules/reading.js";
import type { Unit } from "../units.js";
import { endings, readingFeatures } from "./features.js";
import { score, sigmoid, softmax } from "./linear.js";
import { type QuoteModel, quoteModel } from "./model-data.js";

/** Decides what the rules leave open. The trainer puts its own in place of the trained one. */
export interface Judge {
  /** Probability that a reading is an attributed statement. */
  accept(units: readonly Unit[], reading: Reading, earlier: Reading | null): number;
  /** Where the statement that begins at `from` ends, and how sure that is. */
  end(
    units: readonly Unit[],
    reading: Reading,
    from: number,
    ceiling: number,
  ): { at: number; probability: number };
}

/** Decides by weights of the features. The model is asked for at each decision, so that it is loaded late. */
export const judgeBy = (model: () => QuoteModel): Judge => ({
  accept(units, reading, earlier) {
    return sigmoid(score(model().accept, readingFeatures(units, reading, earlier)));
  },
  end(units, reading, from, ceiling) {
    const choices = endings(units, reading, from, ceiling);
    if (choices.length === 0) return { at: ceiling, probability: 1 };
    const probabilities = softmax(choices.map(({ features }) => score(model().end, features)));
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { at: choices[best]!.at, probability: probabilities[best]! };
  },
});

export const trainedJudge: Judge = judgeBy(quoteModel);
