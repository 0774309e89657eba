import type { Finding } from "../figure.js";
import { comparisons, placePrepositions } from "../lexicon/contexts.js";
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
  const starts = new Uint8Array(scene.tokens.length);
  for (const { first } of findings) starts[first] = 1;
  return findings.map((finding) => ({
    ...finding,
    dateId: nearest(finding, dates, scene, starts),
    placeId: nearest(finding, places, scene, starts),
  }));
};

interface Anchor {
  id: string;
  start: number;
  token: number;
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

/** The anchor in the finding’s sentence that stands nearest to it; `starts` marks the tokens where counts begin. */
function nearest(
  { first }: Finding,
  anchors: readonly Anchor[],
  scene: Scene,
  starts: Uint8Array,
): string | null {
  const token = scene.tokens[first]!;
  const sentence = scene.doc.sentences[token.sentence]!;
  let best: Anchor | null = null;
  for (const anchor of anchors) {
    if (anchor.start < sentence.start || anchor.start >= sentence.end) continue;
    if (isOfAnother(scene, first, anchor.token, starts) || isAside(scene, first, anchor.token)) continue;
    if (best === null || distance(anchor) < distance(best)) best = anchor;
  }
  return best?.id ?? null;

  function distance({ start }: Anchor): number {
    const gap = Math.abs(start - token.start);
    return gap + barrierBetween(scene, Math.min(start, token.start), Math.max(start, token.start));
  }
}

/** *47%, compared with* **71% a year ago**, *61%, down 4 points from 2022*: the date is of what is compared. */
function isOfAnother(scene: Scene, first: number, anchor: number, starts: Uint8Array): boolean {
  // *eight fewer than last year, and* **13** *tanks*
  if (anchor < first)
    return (
      wordAt(scene, anchor - 1) === "than" &&
      scene.tokens.slice(anchor, first).some(({ text }) => text === ",")
    );
  let isComma = false;
  let compares = false;
  for (let at = first + 1; at < anchor; at++) {
    const word = wordAt(scene, at);
    if (compares && starts[at]) return true;
    // *grew 36% and now makes up* …
    if (word === ";" || (word === "and" && /^(?:now|currently|today)$/.test(wordAt(scene, at + 1))))
      return true;
    if (word === ",") isComma = true;
    if (!comparisons.has(word) || (word === "than" && starts[at + 1])) continue;
    if (isComma && at > anchor - 4) return true;
    compares = true;
  }
  return false;
}

/** Whether one of the two stands in a relative clause between commas and the other does not. */
function isAside(scene: Scene, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  let opened = false;
  for (let at = from + 1; at < to; at++) {
    if (wordAt(scene, at) !== ",") continue;
    if (relatives.has(wordAt(scene, at + 1))) opened = true;
    else if (opened) opened = false;
    else if (isInRelative(scene, at)) return true;
  }
  return opened;
}

const relatives: ReadonlySet<string> = new Set("who which whose".split(" "));

const longestRelative = 25;

/** Whether a comma closes a relative clause that another comma opened. */
function isInRelative(scene: Scene, comma: number): boolean {
  const sentence = scene.tokens[comma]!.sentence;
  for (let at = comma - 1; at > comma - longestRelative && scene.tokens[at]?.sentence === sentence; at--)
    if (wordAt(scene, at) === ",") return relatives.has(wordAt(scene, at + 1));
  return false;
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
