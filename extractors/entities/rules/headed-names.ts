import type { Document, Token } from "../../text/document.js";
import { headNouns } from "../lexicon/head-nouns.js";
import { mentionOf, type NameMention } from "../mention.js";
import { isRoleWord } from "../roles/role-words.js";
import { startsBig } from "./starts-big.js";

const longest = 7;

/** Capitalised words up to a noun that heads names of institutions and buildings: *Kongi’s Harvest Art Gallery*, *Constitutional Tribunal*. */
export function headedNames(doc: Document): NameMention[] {
  return doc.tokens.filter(startsBig).flatMap((token): NameMention[] => {
    const type = headNouns.get(token.text);
    if (!type || continues(doc, token)) return [];
    const first = beginning(doc, token);
    if (first === token.index || isOffice(doc, first, token.index)) return [];
    return [mentionOf(doc, { first, endToken: token.index + 1 }, { type, confidence: 0.7, rule: "headed" })];
  });
}

/** *Member of Parliament*: no name of a body. */
const isOffice = (doc: Document, first: number, end: number): boolean =>
  doc.tokens
    .slice(first, end)
    .some((token) => isRoleWord(token) && doc.tokens[token.index + 1]?.norm === "of");

const isBig = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

/** More of the name follows: *Museum of Modern Art*, *Art Gallery Trust*. */
const continues = (doc: Document, { index, sentence }: Token): boolean => {
  const [next, then] = [doc.tokens[index + 1], doc.tokens[index + 2]];
  if (next?.sentence !== sentence) return false;
  return isBig(next) || (/^(?:of|for)$/.test(next.norm) && isBig(then));
};

/** Back over capitals and what joins them, but for a word whose capital only the sentence gives. */
function beginning(doc: Document, { index, sentence }: Token): number {
  const { firstToken } = doc.sentences[sentence]!;
  let first = index;
  for (let at = index - 1; at >= Math.max(firstToken, index - longest); at--) {
    const token = doc.tokens[at]!;
    if (isBig(token) && !(isOpening(doc, at, firstToken) && opens(token))) first = at;
    else if (!(/^(?:'s|’s|'|’|of|&|and)$/.test(token.text) && isBig(doc.tokens[at - 1]))) break;
  }
  return first;
}

/** The first word of the sentence, quotation marks passed over. */
const isOpening = (doc: Document, at: number, firstToken: number): boolean =>
  at === firstToken || (at === firstToken + 1 && /^["“‘']$/.test(doc.tokens[firstToken]!.text));

const opens = ({ pos, norm }: Token): boolean =>
  norm === "no" || (pos !== "PROPN" && pos !== "ADJ" && pos !== "NOUN");
