import { z } from "zod";
import { Quote } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { numberFacts } from "../number-facts.js";
import { cutQuote } from "./cut-quotes.js";
import { readArticle } from "./read-article.js";
import { joinAttributions } from "./read-passage.js";
import { identifySpeakers } from "./speakers.js";
import { setScene } from "./units.js";

/** Every statement that the article attributes to someone: who said what, to whom, carried by whom. */
export const quotes = defineExtractor({
  name: "quotes",
  version: "1.0.0",
  schema: z.array(Quote),
  needs: ["entities"],
  extract(doc, facts) {
    const read = setScene(doc, facts.entities);
    const scene = { ...read, passages: joinAttributions(read.passages) };
    const claims = readArticle(scene);
    const speakers = identifySpeakers(scene, claims);
    const drafts = claims.flatMap((claim) => cutQuote(scene, claim, speakers.get(claim) ?? null) ?? []);
    return numberFacts<Quote>("q", drafts);
  },
});
