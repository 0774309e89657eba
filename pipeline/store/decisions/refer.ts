import type { ArticleRecord } from "../../../schemas/index.js";

type NewId = (id: string) => string | null;

/** The record with what its facts say of each other under other ids; what refers to nothing any more says `null`. */
export function referAnew(
  record: ArticleRecord,
  to: { entity: NewId; date: NewId; count: NewId },
): ArticleRecord {
  const entityId = (id: string | null) => id && to.entity(id);
  const party = <T extends { entityId: string | null }>(one: T): T => ({
    ...one,
    entityId: entityId(one.entityId),
  });
  const known = new Set(record.entities.map(({ id }) => id));
  return {
    ...record,
    counts: record.counts.map(({ sameAs, ...count }) => {
      const same = sameAs && to.count(sameAs);
      const { attributedTo } = count;
      // Whoever states a figure is an entity's id or a description.
      const isId = attributedTo !== null && (known.has(attributedTo) || /^e\d+$/.test(attributedTo));
      return {
        ...count,
        attributedTo: isId ? entityId(attributedTo) : attributedTo,
        placeId: entityId(count.placeId),
        dateId: count.dateId && to.date(count.dateId),
        ...(same && { sameAs: same }),
      };
    }),
    quotes: record.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker && party(quote.speaker),
      ...(quote.addressee && { addressee: party(quote.addressee) }),
      ...(quote.via && { via: party(quote.via) }),
    })),
  };
}
