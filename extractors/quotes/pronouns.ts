import type { Claim, PhraseAt } from "./claim.js";
import type { NounPhrase } from "./noun-phrases.js";
import type { Identity } from "./speakers.js";
import { rangeOf, type Scene } from "./units.js";

export type { Claim };

/** Who *he*, *she* or *they* stands for; null if the phrase is no such pronoun or nobody fits. */
export function resolvePronoun(scene: Scene, at: PhraseAt<NounPhrase>, history: readonly Identity[]): Identity | null {
  const { units } = at.passage;
  const head = units[at.phrase.head]!;
  if (!/^(?:he|she)$/.test(head.norm)) return null;
  const range = rangeOf(units, at.phrase.from, at.phrase.to);
  const last = [...history].reverse().find((identity) => identity.entity?.type === "person");
  if (last) return { ...last, range, confidence: 0.6 };
  const person = scene.entities.find((entity) => entity.type === "person" && entity.mentions[0]!.start < head.start);
  return person ? { entity: person, name: person.name, range, confidence: 0.5 } : null;
}
