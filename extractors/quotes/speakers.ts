import type { Entity, Range } from "../../schemas/index.js";
import { spanOf } from "../../schemas/index.js";
import type { Claim, PhraseAt } from "./claim.js";
import type { NounPhrase } from "./noun-phrases.js";
import { resolvePronoun } from "./pronouns.js";
import { rangeOf, type Scene } from "./units.js";

/** Who a phrase stands for: an entity, or a description in the article's words. */
export interface Identity {
  entity: Entity | null;
  name: string;
  range: Range;
  confidence: number;
}

/** Identifies the speaker of every claim, in order of the text, so that each may lean on those before it. */
export function identifySpeakers(scene: Scene, claims: readonly Claim[]): Map<Claim, Identity | null> {
  const known = new Map<Claim, Identity | null>();
  const history: Identity[] = [];
  for (const claim of claims) {
    const identity = identify(scene, claim, known, history);
    known.set(claim, identity);
    if (identity) history.push(identity);
  }
  return known;
}

function identify(scene: Scene, claim: Claim, known: ReadonlyMap<Claim, Identity | null>, history: readonly Identity[]): Identity | null {
  if (claim.speaker) return identifyPhrase(scene, claim.speaker, history);
  const before = claim.continues && known.get(claim.continues);
  return before ? { ...before, confidence: before.confidence * 0.8 } : null;
}

/** Reads a phrase: a name, a pronoun, a description of somebody named, or a description that stays one. */
export function identifyPhrase(scene: Scene, at: PhraseAt<NounPhrase>, history: readonly Identity[]): Identity | null {
  const { units } = at.passage;
  const head = units[at.phrase.head];
  if (!head) return null;
  const range = rangeOf(units, at.phrase.from, at.phrase.to);
  if (head.entity && head.entity.type !== "group" && !isJoint(at)) {
    return { entity: head.entity, name: head.entity.name, range: mentionRange(at), confidence: 0.95 };
  }
  const resolved = resolvePronoun(scene, at, history);
  if (resolved) return resolved;
  return { entity: null, name: scene.doc.text.slice(range.start, range.end), range, confidence: 0.8 };
}

const isJoint = (at: PhraseAt<NounPhrase>) => at.passage.units.slice(at.phrase.from, at.phrase.head).some((unit) => unit.norm === "and" && !unit.entity);

function mentionRange(at: PhraseAt<NounPhrase>): Range {
  const { units } = at.passage;
  let { head: from } = at.phrase;
  while (from > at.phrase.from && units[from - 1]!.mention === units[at.phrase.head]!.mention) from--;
  return rangeOf(units, from, at.phrase.head + 1);
}

export const spanOfRange = (text: string, range: Range) => spanOf(text, range.start, range.end);
