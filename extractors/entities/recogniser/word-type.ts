import { fold } from "../linking/name-form.js";
import { hashText, joinHashes } from "./hash.js";
import type { PackedTable } from "./packed-table.js";

/** How a word is written. */
export const Case = { lower: 0, initial: 1, capitals: 2, mixed: 3, other: 4 } as const;

/** What the features need to know of a word, wherever it stands. Computed once per different word. */
export interface WordType {
  /** Hash of the folded word, typographic marks made plain. */
  word: number;
  /** Hashes that hold at the word itself: its exact form, shapes, affixes. */
  forms: readonly number[];
  /** Hash of the shape, runs of one class made one sign: *Xx*, *X*, *x-*, *d*. */
  shape: number;
  /** Hash of the last three letters. */
  ending: number;
  /** Cluster ids at three grains, finest first; −1 if the word is in no cluster. */
  clusters: readonly [number, number, number];
  case: number;
  /** Whether it has a capital or a digit, as each name has somewhere. */
  marked: boolean;
  /** Sums of weights for this word at each offset, filled in by the scorer. */
  scores: (Float32Array | undefined)[];
}

const longestAffix = 4;

/**
 * Analyses a word. `folded`: the sentence is all in capitals, so that its case says nothing and only case-blind
 * features are kept.
 */
export function describeWord(text: string, norm: string, folded: boolean, clusters: PackedTable): WordType {
  const plain = /^[“”«»„]$/.test(norm) ? '"' : norm === "‘" ? "'" : norm;
  // Diacritics are often left out in English, and most words with them are in no cluster.
  const bare = /[^ -~]/.test(plain) ? fold(plain) : plain;
  const word = hashText(bare);
  const packed = clusters.get(hashText(plain)) || clusters.get(word);
  const id = packed - 1;
  const forms: number[] = [];
  const shape = folded ? 1 : hashText(shapeOf(text, true));
  if (!folded) forms.push(joinHashes(1, hashText(text)), joinHashes(2, hashText(shapeOf(text, false))));
  for (let length = 1; length <= longestAffix && length < bare.length; length++) {
    forms.push(joinHashes(10 + length, hashText(bare.slice(0, length))));
    forms.push(joinHashes(20 + length, hashText(bare.slice(-length))));
  }
  return {
    word,
    forms,
    shape,
    ending: hashText(bare.slice(-3)),
    clusters: packed === 0 ? [-1, -1, -1] : [id & 1023, (id >>> 10) & 255, (id >>> 18) & 63],
    case: folded ? Case.lower : caseOf(text),
    marked: /[\p{Lu}\d]/u.test(text),
    scores: [],
  };
}

function caseOf(text: string): number {
  const first = text[0]!;
  if (first === first.toLowerCase()) {
    if (first === first.toUpperCase()) return Case.other;
    return text === text.toLowerCase() ? Case.lower : Case.mixed;
  }
  if (text.length > 1 && text === text.toUpperCase()) return Case.capitals;
  return Case.initial;
}

/** The word with capitals as X, other letters as x, digits as d; `compressed`: runs of a class once. */
function shapeOf(text: string, compressed: boolean): string {
  let shape = "";
  let before = "";
  for (const char of text.slice(0, compressed ? 40 : 8)) {
    const sign = signOf(char);
    if (compressed && sign === before) continue;
    shape += sign;
    before = sign;
  }
  return shape;
}

function signOf(char: string): string {
  if (char >= "0" && char <= "9") return "d";
  const lower = char.toLowerCase();
  if (lower !== char) return "X";
  if (lower !== char.toUpperCase()) return "x";
  return char === "’" ? "'" : char;
}
