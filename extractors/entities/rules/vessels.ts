import type { Document, Token } from "../../text/document.js";
import { strokedPrefix, vesselPrefixes } from "../lexicon/vessel-words.js";
import { mentionOf, type NameMention } from "../mention.js";
import { startsBig } from "./starts-big.js";

const mostWords = 4;

/** Ships by what stands before their names: *MV Solveig*, *M/V Lady Ingrid 2*. */
export function vessels(doc: Document): NameMention[] {
  return doc.tokens.filter(startsBig).flatMap((token): NameMention[] => {
    const start = startOfName(doc, token);
    if (start === undefined) return [];
    const end = Math.min(doc.sentences[token.sentence]!.endToken, start + mostWords);
    let endToken = start;
    while (endToken < end && isPart(doc.tokens[endToken]!, endToken > start)) endToken++;
    if (endToken === start) return [];
    const found = { type: "product", confidence: 0.9, rule: "vessel-name" } as const;
    return [mentionOf(doc, { first: token.index, endToken }, found)];
  });
}

/** Just behind the prefix that begins at a token. */
function startOfName(doc: Document, { text, index }: Token): number | undefined {
  if (vesselPrefixes.has(text)) return index + 1;
  const stroked = strokedPrefix.test(text) && doc.tokens[index + 1]?.text === "/";
  return stroked && /^[VTYBS]$/.test(doc.tokens[index + 2]?.text ?? "") ? index + 3 : undefined;
}

/** A capitalised word; behind one, a number or an initial too. */
const isPart = ({ text }: Token, inside: boolean): boolean =>
  /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(text) || (inside && /^(?:\d{1,2}|\p{Lu}\.|I{1,3})$/u.test(text));
