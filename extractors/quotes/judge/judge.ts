import type { Reading } from "../rules/reading.js";
import type { Unit } from "../units.js";
import { readingFeatures } from "./features.js";
import { score, sigmoid } from "./linear.js";
import { type QuoteModel, quoteModel } from "./model-data.js";

/** Decides what the rules leave open. The trainer puts its own in place of the trained one. */
export interface Judge {
  /** Probability that a reading is an attributed statement. */
  accept(units: readonly Unit[], reading: Reading, earlier: Reading | null): number;
}

/** Decides by weights of the features. The model is asked for at each decision, so that it is loaded late. */
export const judgeBy = (model: () => QuoteModel): Judge => ({
  accept: (units, reading, earlier) =>
    sigmoid(score(model().accept, readingFeatures(units, reading, earlier))),
});

export const trainedJudge: Judge = judgeBy(quoteModel);
