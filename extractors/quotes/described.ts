import type { Entity } from "../../schemas/index.js";
import type { Antecedent, Cast } from "./antecedents.js";
import type { PhraseAt } from "./claim.js";
import { institutionNouns } from "./lexicon/words.js";
import { isDocument } from "./makers.js";
import type { NounPhrase } from "./noun-phrases.js";

/** *the commissioner* · *the agency*: the entity that the article has described so, the last one named. */
export function describedEntity(cast: Cast, at: PhraseAt<NounPhrase>): Entity | null {
  const { units } = at.passage;
  const { from, head, to } = at.phrase;
  const word = units[head]!.norm;
  const owned = units.slice(from, head).some((unit) => unit.norm === "'s");
  const definite = units[from]!.norm === "the" || units[from]!.norm === "this" || owned;
  if (
    (isDocument(word) && !institutionNouns.has(word)) ||
    !definite ||
    to !== head + 1 ||
    head - from > 4 ||
    (units[head]!.pos === "PROPN" && units[head]!.entity)
  )
    return null;
  const before = cast.antecedents.filter((antecedent) => isBefore(antecedent, at)).reverse();
  const body = institutionNouns.has(word);
  const described = before.find(
    ({ entity }) =>
      isAgent(entity) && !(body && entity.type === "person") && cast.descriptions.get(entity)?.has(word),
  );
  if (described) return described.entity;
  if (!body || head - from > 1) return null;
  const near = before.find(
    ({ entity, passage }) => entity.type === "organization" && at.passage.index - passage.index <= 2,
  );
  return /^(?:agency|paper|newspaper|bank|company|firm|group|organization|organisation|network|outlet|broadcaster|party|club|team|union|charity|campaign|website|site|magazine|daily|airline|court)$/.test(
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

/** *the Department*, a name of one word, for the *Example Department of Health* named before. */
export function fullerBody(cast: Cast, at: PhraseAt<NounPhrase>, entity: Entity): Entity {
  const word = entity.name.toLowerCase();
  if (!institutionNouns.has(word)) return entity;
  const fuller = cast.antecedents.filter(
    (antecedent) =>
      isBefore(antecedent, at) &&
      antecedent.entity.type === "organization" &&
      antecedent.entity.name.toLowerCase().split(" ").includes(word) &&
      antecedent.entity !== entity,
  );
  return fuller.at(-1)?.entity ?? entity;
}
