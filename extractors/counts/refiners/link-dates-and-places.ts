import type { Finding } from "../figure.js";
import { placePrepositions } from "../lexicon/contexts.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** When and where, if the sentence says: the nearest date, and the nearest place after *in*, *at*, *near* … */
export const linkDatesAndPlaces: Refiner = (findings, scene) => {
  const dates = scene.facts.dates
    .filter(({ type }) => type === "date" || type === "time")
    .map(({ id, span }) => ({ id, start: span.start }));
  const places = scene.facts.entities
    .filter(({ type }) => type === "place")
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .sort((a, b) => a.start - b.start);
  const stand = placesAfterPreposition(places, scene);
  return findings.map((finding) => ({
    ...finding,
    dateId: nearest(finding, dates, scene),
    placeId: nearest(finding, stand, scene),
  }));
};

interface Anchor {
  id: string;
  start: number;
}

function placesAfterPreposition(places: readonly Anchor[], scene: Scene): Anchor[] {
  const tokenAt = new Map(scene.tokens.map(({ start, index }) => [start, index]));
  return places.filter(({ start }) => {
    let before = (tokenAt.get(start) ?? 0) - 1;
    if (/^(?:the|northern|southern|eastern|western|central)$/.test(wordAt(scene, before))) before--;
    return placePrepositions.has(wordAt(scene, before));
  });
}

/** The anchor in the finding’s sentence that stands nearest to it. */
function nearest({ first }: Finding, anchors: readonly Anchor[], scene: Scene): string | null {
  const token = scene.tokens[first]!;
  const sentence = scene.doc.sentences[token.sentence]!;
  let best: Anchor | null = null;
  for (const anchor of anchors) {
    if (anchor.start < sentence.start || anchor.start >= sentence.end) continue;
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
