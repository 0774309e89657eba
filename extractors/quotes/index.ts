import { z } from "zod";
import { Quote } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { trainedJudge } from "./judge/judge.js";
import { QuoteOptions } from "./options.js";
import { quoteArticle } from "./quote-article.js";
import { rules } from "./readers.js";

export type { Reader } from "./readers.js";

/** Every statement that the article attributes to someone: who said what, to whom, carried by whom. */
export const quotes = defineExtractor({
  name: "quotes",
  version: "1.0.0",
  schema: z.array(Quote),
  needs: ["entities"],
  options: QuoteOptions,
  lists: { rules },
  extract: (doc, facts, { lists, options, trace }) =>
    quoteArticle(doc, facts.entities, trainedJudge, lists.rules, options.verbs, trace),
});
