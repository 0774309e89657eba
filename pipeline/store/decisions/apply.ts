import type { ArticleRecord, Correction, Count, DateFact, Entity, Quote } from "../../../schemas/index.js";
import { spanOf } from "../../../schemas/index.js";
import { addedFact } from "./added-fact.js";
import type { Attached } from "./attach.js";
import { correctCount, correctDate, correctEntity, correctQuote } from "./correct.js";
import { mergeAndSplit } from "./merge-split.js";
import { renumber } from "./renumber.js";

type Fact = Entity | Count | DateFact | Quote;

/**
 * The record as its reviewers left it: rejected facts gone, corrections made, missed facts added. Ids are given
 * anew, since facts come and go; what referred to a rejected fact refers to nothing.
 */
export function applyDecisions(record: ArticleRecord, attached: Attached): ArticleRecord {
  const { text } = record.article;
  const last = (id: string) => attached.byFact.get(id)?.findLast(({ verdict }) => verdict !== "comment");
  const reviewed = <T extends Fact>(facts: readonly T[], correct: (fact: T, change: Correction) => T): T[] =>
    facts
      .filter((fact) => last(fact.id)?.verdict !== "reject")
      .map((fact) => {
        const change = last(fact.id)?.correction;
        return change ? { ...correct(fact, change), confidence: 1 } : fact;
      });
  const corrected = reviewed(record.entities, (fact, change) => correctEntity(fact, change, text));
  const entities = mergeAndSplit(corrected, (id) => last(id)?.correction ?? null);
  const counts = reviewed(record.counts, (fact, change) => correctCount(fact, change, text));
  const dates = reviewed(record.dates, (fact, change) => correctDate(fact, change, text));
  const quotes = reviewed(record.quotes, (fact, change) => correctQuote(fact, change, text, entities));
  for (const { decision, start, end } of attached.added) {
    const added = addedFact(decision, spanOf(text, start, end));
    if (added.kind === "entity") entities.push(added.fact);
    else if (added.kind === "count") counts.push(added.fact);
    else if (added.kind === "date") dates.push(added.fact);
    else quotes.push(added.fact);
  }
  return renumber({ ...record, entities, counts, dates, quotes });
}
