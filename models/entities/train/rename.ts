import { beginTag, insideTag } from "../../../extractors/entities/recogniser/tags.js";
import type { Piece } from "../../../extractors/text/tokenize.js";
import { type LabelledDocument, type LabelledSentence, typeIndex } from "./corpus.js";
import { spansOfTags, type TaggedSpan } from "./score.js";

const person = typeIndex("person");
const event = typeIndex("event");
/** The chance that a name is exchanged. */
const share = 0.6;

/** Names by kind: same type, similar length, both acronyms or both not. */
export type NamePool = Map<string, (readonly Piece[])[]>;

/** The tag of each token, or `undefined` where the annotation leaves several open. */
export function tagsOf({ allowed }: LabelledSentence): number[] | undefined {
  const tags = Array.from(allowed, (mask) => (mask & (mask - 1) ? -1 : Math.log2(mask)));
  return tags.includes(-1) ? undefined : tags;
}

export function addName(pool: NamePool, name: readonly Piece[], type: number): void {
  const kind = kindOf(name, type);
  const names = pool.get(kind);
  if (names) names.push(name);
  else pool.set(kind, [name]);
}

/** All different names of the documents, by kind. */
export function collectNames(documents: readonly LabelledDocument[]): NamePool {
  const pool: NamePool = new Map();
  const known = new Set<string>();
  for (const sentence of documents.flatMap((document) => document.sentences)) {
    const tags = tagsOf(sentence);
    if (!tags) continue;
    for (const span of spansOfTags(tags)) {
      const name = sentence.tokens.slice(span.first, span.end);
      const surface = `${span.type} ${textOf(name)}`;
      if (known.has(surface)) continue;
      known.add(surface);
      addName(pool, name, span.type);
    }
  }
  return pool;
}

const textOf = (name: readonly Piece[]): string => name.map((token) => token.text).join(" ");

/** The only tags that the tokens of a name allow, as bits. */
export const tagsOfName = (length: number, type: number): number[] =>
  Array.from({ length }, (_, i) => 1 << (i === 0 ? beginTag(type) : insideTag(type)));

function kindOf(name: readonly Piece[], type: number): string {
  const acronym =
    name.length === 1 && name[0]!.text.length > 1 && name[0]!.text === name[0]!.text.toUpperCase();
  return `${type} ${Math.min(name.length, 3)} ${acronym}`;
}

/** The document with a share of its names exchanged for others of their kind, the same one everywhere. */
export function renameDocument(
  document: LabelledDocument,
  pool: NamePool,
  random: () => number,
): LabelledDocument {
  const exchanged = new Map<string, readonly Piece[]>();
  const spans = document.sentences.map((sentence) => {
    const tags = tagsOf(sentence);
    return tags ? spansOfTags(tags) : [];
  });
  // Full names first, so that a surname alone can follow its full name.
  const names = document.sentences
    .flatMap((sentence, index) => spans[index]!.map((span) => nameOf(sentence, span)))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { key, name, type } of names) {
    if (exchanged.has(key) || type === event) continue;
    const candidates = pool.get(kindOf(name, type)) ?? [];
    const chosen = random() < share ? candidates[Math.floor(random() * candidates.length)] : undefined;
    exchanged.set(key, chosen ?? name);
    const surname = `${type} ${name.at(-1)!.text}`;
    if (type === person && name.length > 1 && !exchanged.has(surname)) {
      exchanged.set(surname, (chosen ?? name).slice(-1));
    }
  }
  const sentences = document.sentences.map((sentence, index) => renamed(sentence, spans[index]!, exchanged));
  return { ...document, sentences };
}

function nameOf(sentence: LabelledSentence, { first, end, type }: TaggedSpan) {
  const name = sentence.tokens.slice(first, end);
  return { name, type, key: `${type} ${textOf(name)}` };
}

function renamed(
  sentence: LabelledSentence,
  spans: readonly TaggedSpan[],
  exchanged: ReadonlyMap<string, readonly Piece[]>,
): LabelledSentence {
  const tokens: Piece[] = [];
  const allowed: number[] = [];
  let at = 0;
  for (const span of spans) {
    for (; at < span.first; at++) {
      tokens.push(sentence.tokens[at]!);
      allowed.push(sentence.allowed[at]!);
    }
    const name = exchanged.get(nameOf(sentence, span).key) ?? sentence.tokens.slice(span.first, span.end);
    tokens.push(...name);
    allowed.push(...tagsOfName(name.length, span.type));
    at = span.end;
  }
  for (; at < sentence.tokens.length; at++) {
    tokens.push(sentence.tokens[at]!);
    allowed.push(sentence.allowed[at]!);
  }
  return { tokens, allowed: Uint16Array.from(allowed) };
}
