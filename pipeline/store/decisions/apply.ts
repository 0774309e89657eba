import type {
  ArticleRecord,
  Correction,
  Count,
  DateFact,
  Decision,
  Entity,
  Quote,
} from "../../../schemas/index.js";
import { spanOf } from "../../../schemas/index.js";
import { type AddedFact, addedFact } from "./added-fact.js";
import type { Attached } from "./attach.js";
import { correctCount, correctDate, correctEntity, correctQuote } from "./correct.js";
import { mergeAndSplit } from "./merge-split.js";
import { referAnew } from "./refer.js";
import { renumber } from "./renumber.js";

type Fact = Entity | Count | DateFact | Quote;

/**
 * The record as its reviewers left it: rejected facts gone, corrections made, missed facts added. Ids are given
 * anew, since facts come and go; what referred to a rejected fact refers to nothing.
 */
export function applyDecisions(record: ArticleRecord, attached: Attached): ArticleRecord {
  return renumber(applyKeepingIds(record, attached));
}

/** The same under the ids of the record; an added fact is `added-<decision>`, a part split off `<id>-split`. */
export function applyKeepingIds(record: ArticleRecord, attached: Attached): ArticleRecord {
  const { text } = record.article;
  const last = (id: string): Decision | undefined =>
    attached.byFact.get(id)?.findLast(({ verdict }) => verdict !== "comment");
  const added = attached.added.map(({ decision, start, end }) =>
    addedFact(decision, spanOf(text, start, end)),
  );
  const reviewed = <T extends Fact>(
    facts: readonly T[],
    kind: AddedFact["kind"],
    correct: (fact: T, change: Correction) => T,
  ): T[] =>
    [...facts, ...added.filter((one) => one.kind === kind).map(({ fact }) => fact as T)]
      .filter((fact) => last(fact.id)?.verdict !== "reject")
      .map((fact) => {
        const change = last(fact.id)?.correction;
        return change ? { ...correct(fact, change), confidence: 1 } : fact;
      });
  const { entities, into } = mergeAndSplit(
    reviewed(record.entities, "entity", (fact, change) => correctEntity(fact, change, text)),
    (id) => last(id)?.correction ?? null,
  );
  const applied = {
    ...record,
    entities,
    counts: reviewed(record.counts, "count", (fact, change) => correctCount(fact, change, text)),
    dates: reviewed(record.dates, "date", (fact, change) => correctDate(fact, change, text)),
    quotes: reviewed(record.quotes, "quote", (fact, change) => correctQuote(fact, change, text, entities)),
  };
  const final = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : final(next);
  };
  return referAnew(applied, { entity: final, date: (id) => id, count: (id) => id });
}
