import { beginTag, insideTag, outside, taggedTypes } from "../../../extractors/entities/recogniser/tags.js";
import type { Piece } from "../../../extractors/text/tokenize.js";

/** A sentence with, per token, the set of tags that its annotation allows, as bits. One bit: fully annotated. */
export interface LabelledSentence {
  tokens: Piece[];
  allowed: Uint16Array;
}

export interface LabelledDocument {
  id: string;
  source: string;
  sentences: LabelledSentence[];
}

/** A name by character offsets. `types`: indices into `taggedTypes` that the annotation leaves possible. */
export interface LabelledName {
  start: number;
  end: number;
  types: readonly number[];
  /** Whether the annotation also leaves it possible that this is no name in our sense. */
  orNone: boolean;
}

export const typeIndex = (name: string): number => (taggedTypes as readonly string[]).indexOf(name);

const bit = (tag: number): number => 1 << tag;
export const onlyOutside = bit(outside);

/** Puts names on the tokens of a sentence. A token that only partly lies in a name counts as in it. */
export function labelTokens(tokens: readonly Piece[], names: readonly LabelledName[]): Uint16Array {
  const allowed = new Uint16Array(tokens.length).fill(onlyOutside);
  for (const name of names) {
    let first = true;
    tokens.forEach((token, i) => {
      if (token.end <= name.start || token.start >= name.end) return;
      let mask = name.orNone ? onlyOutside : 0;
      for (const type of name.types) mask |= bit(first ? beginTag(type) : insideTag(type));
      allowed[i] = mask;
      first = false;
    });
  }
  return allowed;
}

/** Adds the tags of `types` to what each token of `indices` may be. */
export function alsoAllow(allowed: Uint16Array, indices: readonly number[], types: readonly number[]): void {
  for (const i of indices) {
    for (const type of types) allowed[i]! |= bit(beginTag(type)) | bit(insideTag(type));
  }
}
