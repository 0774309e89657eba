import type { EntityType } from "../../../schemas/index.js";
import type { Document, Token } from "../../text/document.js";
import { sidedNames } from "../lexicon/sided-names.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** Names that are words or people too, where their sentence says what they name: *Orion* beside *capsule*, *Patriot* beside *missiles*. */
export const addSidedNames: Refiner = (doc, mentions) => {
  const may = doc.tokens.filter(({ text }) => sidedNames.some(({ names }) => names.has(text)));
  const sided = may.flatMap((token): NameMention[] => {
    const type = typeHere(doc, token);
    if (!type) return [];
    const found = { type, confidence: 0.85, rule: "sided-name" } as const;
    return [mentionOf(doc, { first: token.index, endToken: token.index + 1 }, found)];
  });
  if (sided.length === 0) return [...mentions];
  const names = new Map(sided.map((mention) => [mention.first, mention]));
  const typed = mentions.map((mention) => {
    const own = names.get(mention.first);
    const isSame = own?.endToken === mention.endToken && mention.type !== "group";
    return own && isSame && mention.type !== own.type ? { ...mention, ...own } : mention;
  });
  return withMentions(doc, typed, sided);
};

function typeHere(doc: Document, { text, index, sentence }: Token): EntityType | undefined {
  const kinds = sidedNames.filter(({ names }) => names.has(text));
  const isBig = (at: number) =>
    doc.tokens[at]?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(doc.tokens[at]!.text);
  const { firstToken, endToken } = doc.sentences[sentence]!;
  // Part of a longer name, or a person's surname.
  if (isBig(index + 1) || (index - 1 > firstToken && isBig(index - 1))) return undefined;
  const words = doc.tokens.slice(firstToken, endToken).filter((token) => token.index !== index);
  return kinds.find(({ beside }) => words.some(({ norm }) => beside.has(norm)))?.type;
}
