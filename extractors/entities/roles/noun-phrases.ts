import type { Document } from "../../text/document.js";
import { isDeterminer, isLink, isNominal, isRoleWord } from "./role-words.js";

/** Tokens `first` up to, not including, `endToken`. */
export interface TokenRange {
  first: number;
  endToken: number;
}

const longestRole = 16;

/** The nominal tokens that end just before `end`, without leading determiners; empty if there are none. */
export function nominalBefore(doc: Document, end: number, from: number): TokenRange {
  let first = end;
  while (first > from && end - first < longestRole && isNominal(doc.tokens[first - 1]!)) first--;
  while (first < end && /^(?:'s|-|&)$/.test(doc.tokens[first]!.norm)) first++;
  return { first, endToken: end };
}

/**
 * A description of a person that ends just before `end`: *US special envoy for Belarus*, *Prime Minister*. The role
 * word is its last word or is joined to the rest by a preposition.
 */
export function roleBefore(doc: Document, end: number): TokenRange | undefined {
  const from = doc.sentences[doc.tokens[end - 1]?.sentence ?? 0]!.firstToken;
  if (end <= from) return undefined;
  const near = nominalBefore(doc, end, from);
  if (near.first === near.endToken) return undefined;
  if (isRoleWord(doc.tokens[end - 1]!)) return near;
  const before = doc.tokens[near.first - 1];
  let link = before && isDeterminer(before) ? near.first - 2 : near.first - 1;
  for (let hops = 0; hops < 2 && link > from && isLink(doc.tokens[link]!); hops++) {
    const far = nominalBefore(doc, link, from);
    if (far.first === far.endToken) return undefined;
    if (isRoleWord(doc.tokens[link - 1]!)) return { first: far.first, endToken: end };
    link =
      doc.tokens[far.first - 1] && isDeterminer(doc.tokens[far.first - 1]!) ? far.first - 2 : far.first - 1;
  }
  return undefined;
}

/** A description that starts at `start`: up to a comma, a bracket, *who* or the verb of the sentence. */
export function roleAfter(doc: Document, start: number): TokenRange | undefined {
  const sentenceEnd = doc.sentences[doc.tokens[start]?.sentence ?? 0]!.endToken;
  let first = start;
  while (first < sentenceEnd && isDeterminer(doc.tokens[first]!)) first++;
  let end = first;
  while (end < sentenceEnd && end - first < longestRole && goesOn(doc, end, first)) end++;
  while (end > first && /^(?:and|of|for|to|at|in|with|from|on|the|a|an)$/.test(doc.tokens[end - 1]!.norm))
    end--;
  if (end === first || !headIsRole(doc, first, end)) return undefined;
  return { first, endToken: end };
}

function goesOn(doc: Document, at: number, first: number): boolean {
  const token = doc.tokens[at]!;
  if (token.norm === "whose") return false;
  if (isNominal(token) || isLink(token) || isDeterminer(token)) return true;
  return at > first && (token.norm === "and" || token.norm === "former" || token.norm === "one");
}

/** The head is the last nominal before the first preposition or *and*; *one of the leaders* counts too. */
function headIsRole(doc: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i]!;
    if (isLink(token) || token.norm === "and" || isDeterminer(token)) {
      if (token.norm === "of" && doc.tokens[i - 1]?.norm === "one") continue;
      if (isDeterminer(token) && doc.tokens[i - 1]?.norm === "of") continue;
      return i > first && isRoleWord(doc.tokens[i - 1]!);
    }
  }
  return isRoleWord(doc.tokens[end - 1]!);
}
