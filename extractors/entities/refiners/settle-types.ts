import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** The share of the votes that a type needs to be taken everywhere. */
const majority = 0.6;
/** Votes (probabilities) that a name needs before it is looked for where the model missed it. */
const enough = 0.6;

/**
 * One name, one type within an article: each mention votes with its probability, the type with most votes is taken
 * everywhere, also where the model saw nothing. Groups take no part: *Republican* and *Republican Party* mix.
 */
export const settleTypes: Refiner = (doc, mentions) => {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const mention of mentions) {
    const surface = surfaceOf(doc, mention);
    const counts = votes.get(surface) ?? new Map<EntityType, number>();
    counts.set(mention.type, (counts.get(mention.type) ?? 0) + mention.confidence);
    votes.set(surface, counts);
  }
  const settled = new Map<string, { type: EntityType; confidence: number }>();
  for (const [surface, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [type, top] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (type !== "group" && top >= total * majority) {
      settled.set(surface, { type, confidence: Math.min(0.98, top / total) });
    }
  }
  const typed = mentions.map((mention) => {
    const target = settled.get(surfaceOf(doc, mention));
    if (!target || target.type === mention.type) return mention;
    return { ...mention, type: target.type, confidence: target.confidence * 0.9, rule: "document-type" };
  });
  const sure = new Map([...settled].filter(([surface]) => sum(votes.get(surface)!) >= enough));
  return withMentions(doc, typed, [...missed(doc, sure), ...inCapitals(doc, sure)]);
};

const sum = (counts: ReadonlyMap<EntityType, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);

const surfaceOf = (doc: Document, mention: NameMention): string => doc.text.slice(mention.start, mention.end);

/** The names of the article in its lines of capitals: *ROME*. Acronyms are found as they are. */
function inCapitals(
  doc: Document,
  settled: ReadonlyMap<string, { type: EntityType; confidence: number }>,
): NameMention[] {
  const lines = doc.sentences.filter(({ start, end }) => isCapitals(doc.text.slice(start, end)));
  if (lines.length === 0) return [];
  const loud = [...settled]
    .filter(([surface]) => /^\p{Lu}\S*\p{Ll}/u.test(surface) && surface.length > 3)
    .map(([surface, found]) => [surface.toUpperCase(), found] as const);
  const names = missed(doc, new Map(loud));
  return names.filter(({ start }) => lines.some((line) => line.start <= start && start < line.end));
}

const isCapitals = (text: string): boolean =>
  text.length > 8 && text === text.toUpperCase() && /\p{Lu} /u.test(text);

/** Further places where a settled name stands, token for token. */
function missed(
  doc: Document,
  settled: ReadonlyMap<string, { type: EntityType; confidence: number }>,
): NameMention[] {
  const found: NameMention[] = [];
  const byFirst = new Map<string, string[]>();
  for (const surface of settled.keys()) {
    if (!/^[\p{Lu}\d]/u.test(surface)) continue;
    const first = /^[\p{L}\p{M}\p{N}]+\.?/u.exec(surface)?.[0] ?? surface;
    byFirst.set(first, [...(byFirst.get(first) ?? []), surface]);
  }
  for (const token of doc.tokens) {
    const surfaces = byFirst.get(token.text) ?? byFirst.get(token.text.replace(/\.$/, ""));
    const surface = surfaces
      ?.filter((candidate) => doc.text.startsWith(candidate, token.start))
      .sort((a, b) => b.length - a.length)[0];
    if (!surface) continue;
    const end = token.start + surface.length;
    let last = token.index;
    while (last < doc.tokens.length && doc.tokens[last]!.end < end) last++;
    if (doc.tokens[last]?.end !== end) continue;
    const { type, confidence } = settled.get(surface)!;
    found.push(
      mentionOf(
        doc,
        { first: token.index, endToken: last + 1 },
        { type, confidence: confidence * 0.85, rule: "document-name" },
      ),
    );
  }
  return found;
}
