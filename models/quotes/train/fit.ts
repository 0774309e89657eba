import type { QuoteModel } from "../../../extractors/quotes/judge/model-data.js";
import { collect, type Examples } from "./collect.js";
import type { GoldArticle } from "./gold.js";
import { fitWeights } from "./logistic.js";
import { readSentences } from "./sentences.js";

let sentences: GoldArticle[] | undefined;

/** Learns every set of weights from annotated articles and the sentences of our own. */
export function fitModel(articles: readonly GoldArticle[]): { model: QuoteModel; examples: Examples } {
  const examples: Examples = { accept: [] };
  sentences ??= readSentences();
  for (const article of [...articles, ...sentences]) collect(article, examples);
  const options = { rounds: 8, rate: 0.03, decay: 0.01 };
  return {
    examples,
    model: { accept: fitWeights(examples.accept, options) },
  };
}
