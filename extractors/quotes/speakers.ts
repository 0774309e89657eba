import type { Entity, Range } from "../../schemas/index.js";
import { type Cast, readCast } from "./antecedents.js";
import type { Claim, PhraseAt } from "./claim.js";
import { describedEntity, makerOf } from "./described.js";
import type { NounPhrase } from "./noun-phrases.js";
import { likeliest, pronounCandidates } from "./pronouns.js";
import { rangeOf, type Scene } from "./units.js";

/** Who a phrase stands for: an entity, or a description in the article's words. */
export interface Identity {
  entity: Entity | null;
  name: string;
  range: Range;
  confidence: number;
}

/** A speaker as it came up in the text. */
export interface Introduced {
  identity: Identity;
  passage: number;
  paragraph: number;
  /** The pronoun that named it, if one did. */
  pronoun: string | null;
}

/** Identifies the speaker of every claim, in order of the text, so that each may lean on those before it. */
export function identifySpeakers(scene: Scene, claims: readonly Claim[]): Map<Claim, Identity | null> {
  const cast = readCast(scene);
  const known = new Map<Claim, Identity | null>();
  const history: Introduced[] = [];
  for (const claim of inOrderOfSpeakers(claims)) {
    const identity = identify(cast, claim, known, history);
    known.set(claim, identity);
    if (identity) history.push(introduce(claim, identity));
  }
  return known;
}

const speakerPassage = (claim: Claim) => claim.speaker?.passage.index ?? claim.pieces[0]!.passage.index;

function inOrderOfSpeakers(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => speakerPassage(a) - speakerPassage(b) || (a.speaker?.phrase.from ?? 0) - (b.speaker?.phrase.from ?? 0));
}

function introduce(claim: Claim, identity: Identity): Introduced {
  const at = claim.speaker;
  const passage = at?.passage ?? claim.pieces[0]!.passage;
  const head = at?.passage.units[at.phrase.head]?.norm ?? "";
  return { identity, passage: passage.index, paragraph: passage.paragraph, pronoun: /^(?:he|she|they|it)$/.test(head) ? head : null };
}

function identify(cast: Cast, claim: Claim, known: ReadonlyMap<Claim, Identity | null>, history: readonly Introduced[]): Identity | null {
  if (claim.speaker) return identifyPhrase(cast.scene, claim.speaker, { cast, history });
  const before = claim.continues && known.get(claim.continues);
  return before ? { ...before, confidence: before.confidence * 0.8 } : null;
}

/** Reads a phrase: a name, a pronoun, a description of somebody named, or a description that stays one. */
export function identifyPhrase(
  scene: Scene,
  at: PhraseAt<NounPhrase>,
  context?: { cast: Cast; history: readonly Introduced[] },
): Identity | null {
  const { units } = at.passage;
  const head = units[at.phrase.head];
  if (!head) return null;
  const range = rangeOf(units, at.phrase.from, at.phrase.to);
  if (head.entity && head.entity.type !== "group" && !isJoint(at)) {
    return { entity: head.entity, name: head.entity.name, range: mentionRange(at), confidence: 0.95 };
  }
  const resolved = context && (pronounIdentity(context.cast, at, context.history, range) ?? nominalIdentity(context.cast, at, range));
  return resolved ?? { entity: null, name: scene.doc.text.slice(range.start, range.end), range, confidence: 0.8 };
}

function pronounIdentity(cast: Cast, at: PhraseAt<NounPhrase>, history: readonly Introduced[], range: Range): Identity | null {
  const { norm } = at.passage.units[at.phrase.head]!;
  if (norm === "he" || norm === "she") {
    const found = likeliest(pronounCandidates(cast, at, history));
    return found && { entity: found.entity, name: found.entity.name, range, confidence: found.probability };
  }
  if (norm !== "they" && norm !== "it") return null;
  const last = [...history].reverse().find(({ identity, passage }) => at.passage.index - passage <= 4 && identity.entity?.type !== "person");
  return last ? { ...last.identity, range, confidence: 0.6 } : null;
}

function nominalIdentity(cast: Cast, at: PhraseAt<NounPhrase>, range: Range): Identity | null {
  if (isJoint(at)) return null;
  const entity = makerOf(at) ?? describedEntity(cast, at);
  return entity && { entity, name: entity.name, range, confidence: 0.75 };
}

const isJoint = (at: PhraseAt<NounPhrase>) => at.passage.units.slice(at.phrase.from, at.phrase.head).some((unit) => unit.norm === "and" && !unit.entity);

function mentionRange(at: PhraseAt<NounPhrase>): Range {
  const { units } = at.passage;
  let { head: from } = at.phrase;
  while (from > at.phrase.from && units[from - 1]!.mention === units[at.phrase.head]!.mention) from--;
  return rangeOf(units, from, at.phrase.head + 1);
}
