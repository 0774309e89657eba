import type { ArticleRecord, Count, DateFact, Entity, Quote } from "../../../schemas/index.js";
import { firstStart } from "../../../schemas/index.js";
import { referAnew } from "./refer.js";

type Fact = Entity | Count | DateFact | Quote;

/** Gives facts their ids anew in order of first appearance; a reference to a fact that is gone becomes none. */
export function renumber(record: ArticleRecord): ArticleRecord {
  const entities = numbered("e", record.entities);
  const dates = numbered("d", record.dates);
  const counts = numbered("c", record.counts);
  const { facts: quotes } = numbered("q", record.quotes);
  const sorted = { ...record, entities: entities.facts, dates: dates.facts, counts: counts.facts, quotes };
  return referAnew(sorted, {
    entity: (id) => entities.ids.get(id) ?? null,
    date: (id) => dates.ids.get(id) ?? null,
    count: (id) => counts.ids.get(id) ?? null,
  });
}

function numbered<T extends Fact>(
  letter: string,
  facts: readonly T[],
): { facts: T[]; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  const sorted = [...facts].sort((a, b) => firstStart(a) - firstStart(b));
  return {
    facts: sorted.map((fact, index) => {
      const id = `${letter}${index + 1}`;
      ids.set(fact.id, id);
      return { ...fact, id };
    }),
    ids,
  };
}
