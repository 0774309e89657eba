import type winkModel from "wink-eng-lite-web-model";
import type winkNLP from "wink-nlp";
import type { ItsFunction, WinkMethods } from "wink-nlp";
import type { Range } from "../../schemas/index.js";
import { lemmaCorrections } from "./lexicon/lemmas.js";
import { atFirstUse } from "./load-package.js";
import type { PartOfSpeech } from "./part-of-speech.js";
import { regularBase } from "./regular-verbs.js";
import type { Piece } from "./tokenize.js";

export interface Tags {
  lemma: string;
  pos: PartOfSpeech;
}

/** wink-nlp is super-linear on long runs without a space: 100 KB of them cost it 11 to 22 s. No word is that long. */
const longestRun = 60;
const longRun = new RegExp(`\\S{${longestRun},}`, "gu");

/** Enough for any paragraph that a person wrote; longer ones are tagged in stretches. */
const stretchLength = 20_000;

const library = atFirstUse<typeof winkNLP>("wink-nlp");
const model = atFirstUse<typeof winkModel>("wink-eng-lite-web-model");
let nlp: WinkMethods | undefined;

function wink(): WinkMethods {
  nlp ??= library()(model(), ["sbd", "pos"]);
  return nlp;
}

/** Part of speech and lemma of each token of a stretch, from wink-nlp by way of the offsets. */
export function tagTokens(text: string, range: Range, pieces: readonly Piece[]): Tags[] {
  const tags: Tags[] = [];
  for (let from = range.start; from < range.end; from += stretchLength) {
    const to = Math.min(from + stretchLength, range.end);
    const inside = pieces.filter((piece) => piece.start >= from && piece.start < to);
    tags.push(...tagStretch(text.slice(from, to), from, inside));
  }
  return tags;
}

function tagStretch(stretch: string, offset: number, pieces: readonly Piece[]): Tags[] {
  // Blanks keep every offset in place.
  const safe = stretch.replace(longRun, (run) => " ".repeat(run.length));
  const { its, readDoc } = wink();
  const tokens = readDoc(safe).tokens();
  const values = tokens.out(its.value);
  const spaces = tokens.out(its.precedingSpaces);
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>); // its type misses one overload
  const parts = tokens.out(its.pos);
  let at = 0;
  let end = offset;
  return pieces.map((piece) => {
    // The wink token that holds the last character of the piece, or the nearest one before it.
    while (at < values.length && end < piece.end) {
      end += (spaces[at]?.length ?? 0) + (values[at]?.length ?? 0);
      at++;
    }
    const i = at - 1;
    const known = i >= 0 && end >= piece.end;
    const pos = known ? (parts[i] as PartOfSpeech) : "X";
    const whole = known && values[i]?.length === piece.text.length;
    return { pos: correctTag(piece, pos), lemma: lemmaOf(piece, pos, whole ? lemmas[i] : undefined) };
  });
}

function lemmaOf({ norm }: Piece, pos: PartOfSpeech, found: string | undefined): string {
  const lemma = lemmaCorrections.get(norm) ?? (found?.toLowerCase() || norm);
  return pos === "VERB" && lemma === norm ? (regularBase(norm) ?? norm) : lemma;
}

const mark = /^[^\p{L}\p{N}]+$/u;

function correctTag(piece: Piece, pos: PartOfSpeech): PartOfSpeech {
  if (mark.test(piece.text)) return pos === "SYM" ? "SYM" : "PUNCT";
  if (pos === "PUNCT" || (pos as string) === "SPACE") return /^\d/.test(piece.text) ? "NUM" : "X";
  return pos;
}
