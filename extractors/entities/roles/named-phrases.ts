import type { Document, Token } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import type { TokenRange } from "./noun-phrases.js";

/** Which name holds each token: its range and type, for all names of the article. */
export type NameMap = ReadonlyMap<number, NameMention>;

export function mapNames(mentions: Iterable<NameMention>): NameMap {
  const map = new Map<number, NameMention>();
  for (const mention of mentions) for (let i = mention.first; i < mention.endToken; i++) map.set(i, mention);
  return map;
}

const misread: ReadonlySet<string> = new Set(["VERB", "AUX", "ADV", "INTJ", "X"]);

/** A capital before a capitalised name that the model passed over: *Shore Capital*. */
function beginsName(doc: Document, { text, index }: Token): boolean {
  const next = doc.tokens[index + 1];
  return /^\p{Lu}\p{Ll}/u.test(text) && next?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** The article with words in names tagged as such: *Shore* in *Shore Capital analyst* is no verb. */
export function withNamesTagged(doc: Document, names: NameMap): Document {
  const tokens = doc.tokens.map((token) =>
    misread.has(token.pos) && (names.has(token.index) || beginsName(doc, token))
      ? { ...token, pos: "PROPN" as const }
      : token,
  );
  return { ...doc, tokens };
}

/** From the beginning of the name in which a role before a person begins: *Ministry of Ports* + *spokesman*, *World Port Union (WPU)* + *head*. */
export function fromName(doc: Document, range: TokenRange, names: NameMap): TokenRange {
  const bracketed = doc.tokens[range.first - 1]?.text === ")" && doc.tokens[range.first - 3]?.text === "(";
  const name = names.get(bracketed ? range.first - 4 : range.first);
  const isWhole = name !== undefined && name.type !== "person" && name.first < range.first;
  return isWhole ? { ...range, first: name.first } : range;
}

/** Up to the region of a place in which a role ends: *mayor of Marietta* + *, Ohio*, before a comma or the end. */
export function toRegion(doc: Document, range: TokenRange, names: NameMap): TokenRange {
  const comma = range.endToken;
  const region = names.get(comma + 1);
  if (doc.tokens[comma]?.text !== "," || region?.type !== "place" || region.first !== comma + 1) return range;
  const follows = doc.tokens[region.endToken]?.text ?? ".";
  const inPlace = names.get(comma - 1)?.type === "place";
  return inPlace && /^(?:[,.;)—–]|and)$/.test(follows) ? { ...range, endToken: region.endToken } : range;
}
