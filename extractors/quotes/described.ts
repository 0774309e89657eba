import type { Entity } from "../../schemas/index.js";
import type { Antecedent, Cast } from "./antecedents.js";
import type { PhraseAt } from "./claim.js";
import { documents, institutionNouns } from "./lexicon/words.js";
import type { NounPhrase } from "./noun-phrases.js";

/** *Ruiz’s report* · *a Treasury statement*: a document speaks for whoever is named as its maker. */
export function makerOf(at: PhraseAt<NounPhrase>): Entity | null {
  const { units } = at.passage;
  const { from, head } = at.phrase;
  if (
    !documents.has(units[head]!.norm) &&
    units[head]!.norm !== "account" &&
    units[head]!.norm !== "schedule"
  )
    return null;
  for (let i = head - 1; i >= from; i--) {
    const { entity } = units[i]!;
    if (entity && /^(?:person|organization)$/.test(entity.type)) return entity;
  }
  return null;
}

/** *the family* of *the family’s statement*. */
export function ownerOf(at: PhraseAt<NounPhrase>): NounPhrase | null {
  const { units } = at.passage;
  const { from, head } = at.phrase;
  if (!documents.has(units[head]!.norm) && units[head]!.norm !== "research") return null;
  if (/^(?:his|her|their|its)$/.test(units[from]!.norm)) return { from, to: from + 1, head: from };
  for (let i = head - 1; i > from; i--) if (units[i]!.norm === "'s") return { from, to: i, head: i - 1 };
  return null;
}

/** *the commissioner* · *the agency*: the entity that the article has described so, the last one named. */
export function describedEntity(cast: Cast, at: PhraseAt<NounPhrase>): Entity | null {
  const { units } = at.passage;
  const { from, head, to } = at.phrase;
  const word = units[head]!.norm;
  const definite = units[from]!.norm === "the" || units[from]!.norm === "this";
  if (
    !definite ||
    to !== head + 1 ||
    head - from > 2 ||
    (units[head]!.pos === "PROPN" && units[head]!.entity)
  )
    return null;
  const before = cast.antecedents.filter((antecedent) => isBefore(antecedent, at)).reverse();
  const described = before.find(({ entity }) => isAgent(entity) && cast.descriptions.get(entity)?.has(word));
  if (described) return described.entity;
  if (!institutionNouns.has(word) || head - from > 1) return null;
  const near = before.find(
    ({ entity, passage }) => entity.type === "organization" && at.passage.index - passage.index <= 2,
  );
  return /^(?:agency|paper|newspaper|bank|company|firm|group|organization|organisation|network|outlet|broadcaster|party|club|team|union|charity|campaign)$/.test(
    word,
  )
    ? (near?.entity ?? null)
    : null;
}

const isAgent = (entity: Entity) =>
  entity.type === "person" || entity.type === "organization" || entity.type === "place";

const isBefore = (antecedent: Antecedent, at: PhraseAt<NounPhrase>) =>
  antecedent.passage.index < at.passage.index ||
  (antecedent.passage === at.passage && antecedent.at < at.phrase.from);
