import type { ShownFact } from "./shown-fact.js";

type Facts = ReadonlyMap<string, ShownFact>;

/**
 * The name that speaks a quote after the decisions on both: the one that a reviewer set, else the one that was found;
 * of a name that was merged, the one that it was merged into.
 */
export function speakerOf({ raw, correction }: ShownFact, facts: Facts): ShownFact | null {
  const found = raw && "content" in raw ? raw.speaker : null;
  const name = correction?.speaker;
  const speaker =
    name === undefined || name === found?.name
      ? facts.get(found?.entityId ?? "")
      : [...facts.values()].find((fact) => fact.kind === "entity" && fact.name === name);
  return facts.get(speaker?.mergedInto ?? "") ?? speaker ?? null;
}

/** The quotes of a name, in text order, without those that were rejected. */
export function quotesOf(speaker: ShownFact, facts: Facts): ShownFact[] {
  return [...facts.values()].filter(
    (fact) => fact.kind === "quote" && fact.verdict !== "reject" && speakerOf(fact, facts)?.id === speaker.id,
  );
}
