import type { EntityType, Range } from "../../schemas/index.js";
import type { Document } from "../text/document.js";

/** A name where it stands, before it is linked to an entity. Offsets into the text; `first`/`endToken` into the tokens. */
export interface NameMention extends Range {
  first: number;
  endToken: number;
  type: EntityType;
  /** Probability that span and type are right. */
  confidence: number;
  /** What found it: the part after `entities/`. */
  rule: string;
  /** Id of the watch-list entry that it names. */
  watched?: string;
}

/** Takes the mentions of an article, in text order and apart from each other, and gives better ones back. */
export type Refiner = (doc: Document, mentions: readonly NameMention[]) => NameMention[];

/** What is known of a mention besides its place. */
export type Found = Pick<NameMention, "type" | "confidence" | "rule" | "watched">;

/** A mention over tokens `first` up to, not including, `endToken`. */
export function mentionOf(
  doc: Document,
  tokens: { first: number; endToken: number },
  found: Found,
): NameMention {
  const { first, endToken } = tokens;
  return { ...found, first, endToken, start: doc.tokens[first]!.start, end: doc.tokens[endToken - 1]!.end };
}

/** The mention with a type that is surer than the model's; as it is where the type is the same. */
export const retyped = (mention: NameMention, type: EntityType, rule: string): NameMention =>
  mention.type === type ? mention : { ...mention, type, confidence: 0.9, rule };

/** Adds those of `more` that touch no other mention; earlier ones win. In text order. */
export function withMentions(
  doc: Document,
  mentions: readonly NameMention[],
  more: readonly NameMention[],
): NameMention[] {
  const taken = new Uint8Array(doc.tokens.length);
  const kept = [...mentions];
  for (const { first, endToken } of mentions) taken.fill(1, first, endToken);
  for (const mention of more) {
    if (taken.subarray(mention.first, mention.endToken).includes(1)) continue;
    taken.fill(1, mention.first, mention.endToken);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.first - b.first);
}
