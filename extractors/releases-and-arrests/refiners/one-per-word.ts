import type { ReleasesAndArrests } from "../schema.js";

/**
 * One word reports one event for each group of people: a second fact on the same word about the same people is
 * dropped, and the rest is put in text order.
 */
export function onePerWord(facts: readonly ReleasesAndArrests[]): ReleasesAndArrests[] {
  const kept = new Map<string, ReleasesAndArrests>();
  for (const fact of facts) {
    const key = `${fact.span.start} ${fact.whom}`;
    if (!kept.has(key)) kept.set(key, fact);
  }
  return [...kept.values()].sort((a, b) => a.span.start - b.span.start);
}
