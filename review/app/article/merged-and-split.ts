import type { ShownFact } from "./shown-fact.js";

/** Shows merged entities at the places of both, and parts split off as facts of their own. */
export function mergedAndSplit(facts: ShownFact[], text: string): ShownFact[] {
  const standing = facts.flatMap((fact) => (fact.verdict === "reject" ? [fact] : splitParts(fact, text)));
  for (const fact of standing) {
    const into = fact.verdict === "reject" ? undefined : fact.correction?.mergeInto;
    const target = into && standing.find((one) => one !== fact && one.kind === "entity" && one.name === into);
    if (!target) continue;
    fact.mergedInto = target.id;
    target.places = [...target.places, ...fact.places];
  }
  return standing;
}

function splitParts(fact: ShownFact, text: string): ShownFact[] {
  const off = fact.correction?.splitOff ?? [];
  const parted = fact.spans.filter(({ start }) => off.includes(start));
  if (parted.length === 0 || parted.length === fact.spans.length) return [fact];
  const words = parted.map(({ start, end }) => text.slice(start, end));
  const part: ShownFact = {
    ...fact,
    id: `${fact.id}-split`,
    name: words.reduce((a, b) => (b.length > a.length ? b : a)),
    spans: parted,
    places: parted,
    correction: null,
    decisions: [],
    raw: null,
    partOf: fact.id,
  };
  return [{ ...fact, places: fact.spans.filter(({ start }) => !off.includes(start)) }, part];
}
