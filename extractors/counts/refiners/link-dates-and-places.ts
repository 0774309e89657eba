import { isAside, isOfAnother } from "../asides.js";
import type { Finding } from "../figure.js";
import { placePrepositions } from "../lexicon/contexts.js";
import { reportVerbs } from "../lexicon/verbs.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** When and where, if the sentence says: the nearest date, and the nearest place after *in*, *at*, *near* … */
export const linkDatesAndPlaces: Refiner = (findings, scene) => {
  const tokenAt = new Map(scene.tokens.map(({ start, index }) => [start, index]));
  const anchorAt = (id: string, start: number): Anchor => ({ id, start, token: tokenAt.get(start) ?? 0 });
  const dates = scene.facts.dates
    .filter(({ type }) => type === "date" || type === "time")
    .map(({ id, span }) => anchorAt(id, span.start));
  const places = scene.facts.entities
    .filter(({ type }) => type === "place")
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => anchorAt(id, start)))
    .sort((a, b) => a.start - b.start)
    .filter((place) => followsPreposition(place, scene));
  const [datesIn, placesIn] = [bySentence(dates, scene), bySentence(places, scene)];
  const starts = new Uint8Array(scene.tokens.length);
  for (const { first } of findings) starts[first] = 1;
  return findings.map((finding) => ({
    ...finding,
    dateId: nearest(finding, datesIn, scene, starts),
    placeId: nearest(finding, placesIn, scene, starts),
  }));
};

interface Anchor {
  id: string;
  start: number;
  token: number;
}

type Anchors = ReadonlyMap<number, readonly Anchor[]>;

function bySentence(anchors: readonly Anchor[], { tokens }: Scene): Anchors {
  const found = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const sentence = tokens[anchor.token]!.sentence;
    const known = found.get(sentence);
    if (known) known.push(anchor);
    else found.set(sentence, [anchor]);
  }
  return found;
}

const longestLead = 5;

/** After *in*, *at*, *near* …, past articles, adjectives and the owner’s name: *in Russia’s northern* **Kursk**. */
function followsPreposition({ token }: Anchor, scene: Scene): boolean {
  const isOwner = wordAt(scene, token + 1) === "'s" && scene.inName[token + 2] === 1;
  if (isOwner || isOfSpeaker(token, scene)) return false;
  let at = token - 1;
  while (at > token - longestLead && isLead(scene, at)) at--;
  // *outside the United States* is anywhere else.
  if (wordAt(scene, at) === "outside" && wordAt(scene, token - 1) === "the") return false;
  return placePrepositions.has(wordAt(scene, at));
}

/** *A group in* **Hong Kong** *put the toll at 30*: where the speaker is. */
function isOfSpeaker(token: number, scene: Scene): boolean {
  let next = token + 1;
  while (scene.inName[next]) next++;
  const verb = scene.tokens[next];
  return verb?.pos === "VERB" && (verb.lemma === "put" || reportVerbs.has(verb.lemma));
}

function isLead(scene: Scene, at: number): boolean {
  const isOwner = wordAt(scene, at) === "'s" || (wordAt(scene, at + 1) === "'s" && scene.inName[at] === 1);
  return (
    isOwner ||
    wordAt(scene, at) === "the" ||
    (scene.tokens[at]?.pos === "ADJ" && !placePrepositions.has(wordAt(scene, at)))
  );
}

/** In the longest sentences what stands further away tells nothing of a count; it also bounds the work. */
const farthest = 150;

/** The anchor in the finding’s sentence that stands nearest to it; `starts` marks the tokens where counts begin. */
function nearest({ first }: Finding, anchors: Anchors, scene: Scene, starts: Uint8Array): string | null {
  const token = scene.tokens[first]!;
  let best: Anchor | null = null;
  for (const anchor of anchors.get(token.sentence) ?? []) {
    if (Math.abs(anchor.token - first) > farthest) continue;
    if (isOfAnother(scene, first, anchor.token, starts) || isAside(scene, first, anchor.token)) continue;
    if (best === null || distance(anchor) < distance(best)) best = anchor;
  }
  return best?.id ?? null;

  function distance({ start }: Anchor): number {
    const gap = Math.abs(start - token.start);
    return gap + barrierBetween(scene, Math.min(start, token.start), Math.max(start, token.start));
  }
}

/** A date or place of the next clause, or past a comma, counts as so many characters further away. */
const acrossClauses = 200;
const acrossComma = 30;
const joints = /\b(?:and|but|while)\b|;/;

function barrierBetween({ doc }: Scene, from: number, to: number): number {
  if (to - from > acrossClauses) return 0;
  const between = doc.text.slice(from, to);
  return joints.test(between) ? acrossClauses : between.includes(", ") ? acrossComma : 0;
}
