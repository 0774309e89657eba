import { overlaps, type Range } from "../../../schemas/index.js";

export interface Pairing<G, F> {
  pairs: [G, F][];
  missing: G[];
  extra: F[];
}

/** Pairs facts that stand at the same place: equal spans first, then overlapping ones in text order. */
export function pairByPlace<G, F>(
  golden: readonly G[],
  found: readonly F[],
  placeOfGolden: (fact: G) => Range,
  placeOfFound: (fact: F) => Range,
): Pairing<G, F> {
  const partners = new Map<G, F>();
  const taken = new Set<F>();
  const pass = (fits: (a: Range, b: Range) => boolean) => {
    for (const fact of golden) {
      if (partners.has(fact)) continue;
      const place = placeOfGolden(fact);
      const match = found.find((candidate) => !taken.has(candidate) && fits(place, placeOfFound(candidate)));
      if (match === undefined) continue;
      partners.set(fact, match);
      taken.add(match);
    }
  };
  pass((a, b) => a.start === b.start && a.end === b.end);
  pass(overlaps);
  return {
    pairs: [...partners],
    missing: golden.filter((fact) => !partners.has(fact)),
    extra: found.filter((fact) => !taken.has(fact)),
  };
}
