import type { Range } from "../../schemas/index.js";
import { type Cast, readCast } from "./antecedents.js";
import type { Claim, PhraseAt, Piece } from "./claim.js";
import { describedEntity, fullerBody, lastSpeakerDescribed, lastSubjectAged } from "./described.js";
import type { Identity, Introduced } from "./introduced.js";
import { makerOf } from "./makers.js";
import { namedHead } from "./named-head.js";
import type { NounPhrase } from "./noun-phrases.js";
import { likeliest, pronounCandidates } from "./pronouns.js";
import { isPerson, type Referent } from "./referents.js";
import { type Passage, rangeOf, type Scene, type Unit } from "./units.js";

/** Identifies the speaker of every claim, in order of the text, so that each may lean on those before it. */
export function identifySpeakers(scene: Scene, claims: readonly Claim[]): Map<Claim, Identity | null> {
  const known = new Map<Claim, Identity | null>();
  const holding = claimsByPassage(claims);
  const cast = readCast(scene, (passage, at) => {
    const claim = holding
      .get(passage)
      ?.find(({ pieces }) => pieces.some((piece) => holds(piece, passage, at)));
    return (claim && known.get(claim)?.entity) ?? null;
  });
  const history: Introduced[] = [];
  for (const claim of inOrderOfSpeakers(claims)) {
    const identity = identify(cast, claim, known, history);
    known.set(claim, identity);
    if (identity) history.push(introduce(claim, identity));
  }
  return known;
}

function claimsByPassage(claims: readonly Claim[]): Map<Passage, Claim[]> {
  const held = new Map<Passage, Claim[]>();
  for (const claim of claims)
    for (const { passage } of claim.pieces) held.set(passage, [...(held.get(passage) ?? []), claim]);
  return held;
}

const holds = (piece: Piece, passage: Passage, at: number) =>
  piece.passage === passage && piece.from <= at && at < piece.to;

const speakerPassage = (claim: Claim) => claim.speaker?.passage.index ?? claim.pieces[0]!.passage.index;

function inOrderOfSpeakers(claims: readonly Claim[]): Claim[] {
  return [...claims].sort(
    (a, b) => speakerPassage(a) - speakerPassage(b) || placeInPassage(a) - placeInPassage(b),
  );
}

const placeInPassage = (claim: Claim) => claim.speaker?.phrase.from ?? claim.pieces[0]!.from;

function introduce(claim: Claim, identity: Identity): Introduced {
  const at = claim.speaker;
  const passage = at?.passage ?? claim.pieces[0]!.passage;
  const head = at?.passage.units[at.phrase.head]?.norm ?? "";
  return {
    identity,
    passage: passage.index,
    paragraph: passage.paragraph,
    pronoun: /^(?:he|she|they|it)$/.test(head) ? head : null,
  };
}

function identify(
  cast: Cast,
  claim: Claim,
  known: ReadonlyMap<Claim, Identity | null>,
  history: readonly Introduced[],
): Identity | null {
  if (claim.label) return labelIdentity(cast, claim.label);
  if (claim.speaker) return identifyPhrase(cast.scene, claim.speaker, { cast, history });
  const before = claim.continues && known.get(claim.continues);
  return before ? { ...before, confidence: before.confidence * 0.8 } : null;
}

/** *RUIZ:* is the person whose name ends so. */
function labelIdentity({ scene }: Cast, range: Range): Identity {
  const label = scene.doc.text.slice(range.start, range.end);
  const surname = label.toLowerCase().split(" ").at(-1);
  const people = scene.entities.filter((entity) => entity.type === "person");
  const entity = people.find(({ name }) => name.toLowerCase().split(" ").at(-1) === surname) ?? null;
  return { entity, name: entity?.name ?? label, range, confidence: 0.9 };
}

/** Reads a phrase: a name, a pronoun, a description of somebody named, or a description that stays one. */
export function identifyPhrase(
  scene: Scene,
  at: PhraseAt<NounPhrase>,
  context?: { cast: Cast; history: readonly Introduced[] },
): Identity | null {
  const { units } = at.passage;
  const head = units[namedHead(units, at.phrase)];
  if (!head) return null;
  const range = rangeOf(units, at.phrase.from, at.phrase.to);
  if (head.entity && head.entity.type !== "group" && !isJoint(at)) {
    const entity = context ? fullerBody(context.cast, at, head.entity) : head.entity;
    const range = mentionRange(units, head.mention);
    return { entity, name: entity.name, range, confidence: entity === head.entity ? 0.97 : 0.8 };
  }
  const resolved =
    context &&
    (pronounIdentity(context.cast, at, context.history, range) ??
      nominalIdentity(context.cast, at, context.history, range));
  return (
    resolved ?? { entity: null, name: scene.doc.text.slice(range.start, range.end), range, confidence: 0.84 }
  );
}

function pronounIdentity(
  cast: Cast,
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
  range: Range,
): Identity | null {
  const norm = subjectForm(at.passage.units[at.phrase.head]!.norm);
  if (norm === "he" || norm === "she") {
    const described = lastDescription(cast, at, history);
    if (described) return { ...described.identity, range, confidence: 0.67 };
    const found = likeliest(pronounCandidates(cast, at, history));
    return found && { entity: found.entity, name: found.entity.name, range, confidence: found.probability };
  }
  if (norm !== "they" && norm !== "it") return null;
  const referent = referentBefore(cast, at, norm);
  if (referent) {
    const { entity, passage, phrase } = referent;
    const { start, end } = rangeOf(passage.units, phrase.from, phrase.to);
    const name = entity?.name ?? cast.scene.doc.text.slice(start, end);
    return { entity, name, range, confidence: 0.67 };
  }
  const last = [...history]
    .reverse()
    .find(({ identity, passage }) => at.passage.index - passage <= 4 && identity.entity?.type !== "person");
  return last ? { ...last.identity, range, confidence: 0.67 } : null;
}

/** *A nurse said …. She added*: the speaker of the passage before, if it has no name and nobody was named since. */
function lastDescription(
  cast: Cast,
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): Introduced | null {
  const last = history.at(-1);
  const gap = last ? at.passage.index - last.passage : 0;
  if (
    !last ||
    last.identity.entity ||
    gap < 1 ||
    gap > 2 ||
    last.pronoun ||
    !/^(?:an?|one|another|the)\s/i.test(last.identity.name) ||
    !isSomebody(last.identity.name)
  )
    return null;
  if (
    /s$/.test(last.identity.name.split(/ (?:of|for|from|in|at|who) /)[0]!) &&
    !/^one\s/i.test(last.identity.name)
  )
    return null;
  const named = cast.antecedents.some(
    ({ entity, passage, subject }) =>
      subject &&
      entity.type === "person" &&
      passage.index >= last.passage &&
      passage.index <= at.passage.index,
  );
  return named ? null : last;
}

/** *a nurse from Leeds* · *one of them*, not *a box*. */
const isSomebody = (name: string) =>
  /^(?:one|another)\b/i.test(name) || name.split(" ").some((word) => isPerson(word.toLowerCase()));

/** How many passages back *they* and *it* look for their subject. */
const reach = 2;

/** The last subject before the pronoun that fits it in number; first those of the passage before, then further back. */
function referentBefore(cast: Cast, at: PhraseAt<NounPhrase>, norm: "they" | "it"): Referent | null {
  const fits = (referent: Referent) => (norm === "they" ? referent.many : referent.single);
  let fallback: Referent | null = null;
  for (let back = 0; back <= reach; back++) {
    const referents = cast.referents[at.passage.index - back] ?? [];
    const before = referents.filter(
      (referent) => fits(referent) && (back > 0 || referent.phrase.to <= at.phrase.from),
    );
    const agent = before.find((referent) => referent.agent);
    if (agent) return agent;
    fallback ??= before[0] ?? null;
  }
  return fallback;
}

const subjectForms: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["his", "he"],
  ["her", "she"],
  ["them", "they"],
  ["their", "they"],
  ["its", "it"],
]);

/** *he* for *him* and *his*. */
const subjectForm = (norm: string) => subjectForms.get(norm) ?? norm;

function nominalIdentity(
  cast: Cast,
  at: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
  range: Range,
): Identity | null {
  if (isJoint(at)) return null;
  const maker = makerOf(cast, at);
  if (maker) return makerIdentity(cast, maker, history, range);
  const author = lastAuthor(at, history);
  if (author) return { ...author.identity, range, confidence: 0.6 };
  const entity = describedEntity(cast, at, history);
  if (entity) return { entity, name: entity.name, range, confidence: 0.75 };
  const last = lastSpeakerDescribed(at, history)?.identity.entity ?? lastSubjectAged(cast, at);
  return last && { entity: last, name: last.name, range, confidence: 0.7 };
}

/** *The advisory also noted*: whoever spoke last, if the text names no maker. */
function lastAuthor(
  { passage, phrase }: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
): Introduced | null {
  const { units } = passage;
  const last = history.at(-1);
  const definite = units[phrase.from]!.norm === "the" && phrase.to === phrase.from + 2;
  return definite &&
    writings.test(units[phrase.head]!.norm) &&
    last?.identity.entity &&
    passage.index - last.passage <= 2
    ? last
    : null;
}

const writings =
  /^(?:statement|advisory|bulletin|release|post|tweet|letter|message|announcement|memo|email)$/;

/** Whoever made a document speaks in it: a name, a pronoun or a description. */
function makerIdentity(
  cast: Cast,
  maker: PhraseAt<NounPhrase>,
  history: readonly Introduced[],
  range: Range,
): Identity | null {
  const found = identifyPhrase(cast.scene, maker, { cast, history });
  return found && { ...found, range, confidence: found.confidence * 0.8 };
}

const isJoint = (at: PhraseAt<NounPhrase>) =>
  at.passage.units.slice(at.phrase.from, at.phrase.head).some((unit) => unit.norm === "and" && !unit.entity);

function mentionRange(units: readonly Unit[], mention: number): Range {
  const from = units.findIndex((unit) => unit.mention === mention);
  let to = from;
  while (units[to]?.mention === mention) to++;
  return rangeOf(units, from, to);
}
