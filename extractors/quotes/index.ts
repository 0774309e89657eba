import { z } from "zod";
import { Quote } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { quoteArticle } from "./quote-article.js";

/** Every statement that the article attributes to someone: who said what, to whom, carried by whom. */
export const quotes = defineExtractor({
  name: "quotes",
  version: "1.0.0",
  schema: z.array(Quote),
  needs: ["entities"],
  extract: (doc, facts) => quoteArticle(doc, facts.entities),
});
