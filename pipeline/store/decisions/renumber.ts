import type { ArticleRecord, Count, DateFact, Entity, Quote } from "../../../schemas/index.js";
import { firstStart } from "../../../schemas/index.js";

type Fact = Entity | Count | DateFact | Quote;

/** Gives facts their ids anew in order of first appearance; a reference to a fact that is gone becomes none. */
export function renumber(record: ArticleRecord): ArticleRecord {
  const entities = numbered("e", record.entities);
  const dates = numbered("d", record.dates);
  const counts = numbered("c", record.counts);
  const quotes = numbered("q", record.quotes);
  const entityId = (id: string | null) => (id === null ? null : (entities.ids.get(id) ?? null));
  const party = <T extends { entityId: string | null }>(one: T): T => ({
    ...one,
    entityId: entityId(one.entityId),
  });
  return {
    ...record,
    entities: entities.facts,
    dates: dates.facts,
    counts: counts.facts.map(({ sameAs, ...count }) => {
      const same = sameAs === undefined ? undefined : counts.ids.get(sameAs);
      return {
        ...count,
        attributedTo: /^e\d+$/.test(count.attributedTo ?? "")
          ? entityId(count.attributedTo)
          : count.attributedTo,
        placeId: entityId(count.placeId),
        dateId: count.dateId === null ? null : (dates.ids.get(count.dateId) ?? null),
        ...(same !== undefined && { sameAs: same }),
      };
    }),
    quotes: quotes.facts.map((quote) => ({
      ...quote,
      speaker: quote.speaker && party(quote.speaker),
      ...(quote.addressee && { addressee: party(quote.addressee) }),
      ...(quote.via && { via: party(quote.via) }),
    })),
  };
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
      if (fact.rule !== "review/added") ids.set(fact.id, id);
      return { ...fact, id };
    }),
    ids,
  };
}
