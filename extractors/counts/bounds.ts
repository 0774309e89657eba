import type { Qualifier } from "../../schemas/index.js";
import { betweenCueAndNumber, boundsBefore, lastOfBounds, longestCue } from "./lexicon/bounds.js";
import { type Scene, wordAt } from "./scene.js";

/** A bound before a number: what it says and the token at which it begins. */
export interface Bound {
  qualifier: Qualifier;
  first: number;
}

/** Reads the bound that ends right before token `at`: *more than* 40, *over a record* 40. */
export function boundBefore(scene: Scene, at: number): Bound | null {
  let end = at;
  while (
    end > at - 3 &&
    betweenCueAndNumber.has(wordAt(scene, end - 1)) &&
    !boundsBefore.has(wordAt(scene, end - 1))
  )
    end--;
  return cueEnding(scene, at) ?? (end < at ? cueEnding(scene, end) : null);
}

/** What goes *past* a number: a verb, or its subject or object. */
const movedPast: ReadonlySet<string> = new Set(["VERB", "NOUN", "PROPN", "PRON"]);

function cueEnding(scene: Scene, end: number): Bound | null {
  if (!lastOfBounds.has(wordAt(scene, end - 1))) return null;
  for (let length = longestCue; length > 0; length--) {
    const qualifier = boundsBefore.get(phraseBetween(scene, end - length, end));
    // *the past 300 games*, *half past*
    const isPast = length === 1 && wordAt(scene, end - 1) === "past";
    if (isPast && !movedPast.has(scene.tokens[end - 2]?.pos ?? "")) continue;
    if (qualifier) return { qualifier, first: end - length };
  }
  return null;
}

/** The words of the tokens from `first` up to, not including, `end`. */
export function phraseBetween(scene: Scene, first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(wordAt(scene, at));
  return words.join(" ");
}
