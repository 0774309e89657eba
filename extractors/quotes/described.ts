import type { Entity } from "../../schemas/index.js";
import type { Antecedent, Cast } from "./antecedents.js";
import type { PhraseAt } from "./claim.js";
import type { Introduced } from "./introduced.js";
import { institutionNouns, placeNouns, sameOffice } from "./lexicon/words.js";
import { isDocument } from "./makers.js";
import type { NounPhrase } from "./noun-phrases.js";
import { isMany, isPerson } from "./referents.js";
import type { Unit } from "./units.js";

/** Bodies that go by these words if no other of the kind has been named. */
const bodies =
  /^(?:agency|paper|newspaper|bank|company|firm|group|organization|organisation|network|outlet|broadcaster|party|club|team|union|charity|campaign|website|site|magazine|daily|airline)$/;

/** *the commissioner* · *the agency*: the entity that the article has described so and that it speaks of most. */
export function describedEntity(
  cast: Cast,
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): Entity | null {
  const { units } = at.passage;
  const { from, head, to } = at.phrase;
  const word = units[head]!.norm;
  const modifiers = units.slice(from, head);
  const owned = modifiers.some((unit) => unit.norm === "'s");
  const definite = units[from]!.norm === "the" || units[from]!.norm === "this" || owned;
  const body = institutionNouns.has(word);
  if (
    (isDocument(word) && !body) ||
    isMany(word) ||
    !definite ||
    to !== head + 1 ||
    head - from > 4 ||
    (body && modifiers.some(({ entity }) => entity)) ||
    (units[head]!.pos === "PROPN" && units[head]!.entity)
  )
    return null;
  const before = cast.antecedents.filter((antecedent) => isBefore(antecedent, at));
  const described = before.filter(
    ({ entity }) => isAgent(entity) && canBe(entity, word) && isDescribed(cast, entity, word),
  );
  if (described.length > 0) return likeliest(described, at, history);
  if (!body || head - from > 1 || !bodies.test(word)) return null;
  const near = before.filter(
    ({ entity, passage }) =>
      entity.type === "organization" &&
      at.passage.index - passage.index <= nearest &&
      !(firms.test(word) && offices.test(entity.name)),
  );
  return (near.filter(({ subject }) => subject).at(-1) ?? near.at(-1))?.entity ?? null;
}

/** *the Belgian*, *the Spaniard*, *the Iraqi*, but not *the British*. */
const onePerson =
  /(?:an|ard|man|woman|i|er)$|^(?:pole|greek|dane|swede|finn|turk|serb|croat|czech|slovak|slovene|scot|filipin[oa])$/;

/** *the 24-year-old* · *the Belgian* · *the Leeds striker* · *this woman*: whoever spoke last, if a person with a name. */
export function lastSpeakerDescribed(
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): Introduced | null {
  const { units } = at.passage;
  const { from, head, to } = at.phrase;
  const { norm } = units[head]!;
  const last = history.at(-1);
  if (last?.identity.entity?.type !== "person" || at.passage.index - last.passage > 2) return null;
  const aged = isAged(units, at.phrase);
  const placed = units
    .slice(from + 1, head)
    .some(({ entity }) => entity && /^(?:organization|place)$/.test(entity.type));
  const person = to === head + 1 && isPerson(norm) && !institutionNouns.has(norm) && !isDocument(norm);
  const opener = units[from]!.norm;
  const national = opener === "the" && units[head]!.entity?.type === "group" && onePerson.test(norm);
  return aged || national || (person && (opener === "this" || (opener === "the" && placed))) ? last : null;
}

/** *the 24-year-old* · *the 24-year-old Serb* · *the 24-year-old striker*. */
function isAged(units: readonly Unit[], { from, head }: NounPhrase): boolean {
  const at = units.findIndex(
    ({ norm }, i) => i > from && i <= head && norm === "old" && units[i - 2]?.norm === "year",
  );
  if (at === -1 || units[from]!.norm !== "the") return false;
  const last = units[head]!;
  return at === head || (at === head - 1 && (last.entity?.type === "group" || isPerson(last.norm)));
}

/** *the 24-year-old* where nobody spoke before: the person who was last the subject of a sentence. */
export function lastSubjectAged(cast: Cast, at: PhraseAt<NounPhrase>): Entity | null {
  if (!isAged(at.passage.units, at.phrase)) return null;
  const named = cast.antecedents.filter(
    (antecedent) =>
      isBefore(antecedent, at) &&
      antecedent.subject &&
      antecedent.entity.type === "person" &&
      at.passage.index - antecedent.passage.index <= 2,
  );
  return named.at(-1)?.entity ?? null;
}

const firms = /^(?:bank|company|firm|airline|club|team)$/;
const offices =
  /\b(?:Department|Ministry|Agency|Commission|Police|Court|Council|Committee|Parliament|Congress|Senate|Times|Post|Press|News|Reuters|BBC|CNN)\b/;

/** How many passages back a body may have been named that no description ties to the word. */
const nearest = 3;

const isDescribed = ({ descriptions }: Cast, entity: Entity, word: string) =>
  descriptions.get(entity)?.has(word) ||
  sameOffice(word).some((other) => descriptions.get(entity)?.has(other));

/** Of several that a description fits, the one that spoke last, was named most and latest. */
function likeliest(
  described: readonly Antecedent[],
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): Entity {
  const score = (entity: Entity) => {
    const named = described.filter((antecedent) => antecedent.entity === entity);
    const gap = at.passage.index - named.at(-1)!.passage.index;
    const speaks = history.slice(-2).some(({ identity }) => identity.entity === entity);
    return (speaks ? 1.5 : 0) + Math.log(named.length) - Math.min(gap, 10) / 4;
  };
  const entities = [...new Set(described.map(({ entity }) => entity))].reverse();
  return entities.reduce((best, entity) => (score(entity) > score(best) ? entity : best));
}

/** Bodies are no persons, and *in Leeds, the coroner said* makes no place a coroner. */
const canBe = ({ type }: Entity, word: string): boolean =>
  type === "person" ? !institutionNouns.has(word) : type !== "place" || placeNouns.has(word);

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
