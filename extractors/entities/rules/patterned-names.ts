import type { EntityType } from "../../../schemas/index.js";
import type { Document, Token } from "../../text/document.js";
import { closingPairs, closingWords, openingWords, stormWords } from "../lexicon/name-patterns.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, withMentions } from "../mention.js";
import { listedIndices } from "./market-indices.js";
import { productModels } from "./models.js";
import { numberedWorks } from "./numbered-works.js";
import { quotedTitles } from "./quoted-titles.js";
import { vessels } from "./vessels.js";

const isCapital = (token: Token): boolean => /^[\p{Lu}\d]/u.test(token.text);
const joiners = new Set(["'", "of", "the", "and", "for", "on", "in", "to", "-", "–", "'s", "&"]);

/** Events, products and works that a word of their name gives away. */
export function patternedNames(doc: Document): NameMention[] {
  const found: NameMention[] = [];
  for (const token of doc.tokens) {
    if (!isCapital(token)) continue;
    const range = summit(doc, token) ?? incorporated(doc, token) ?? opened(doc, token) ?? closed(doc, token);
    if (range) found.push(mentionOf(doc, range, { type: range.type, confidence: 0.85, rule: "pattern" }));
  }
  return withMentions(doc, found, [
    ...quotedTitles(doc),
    ...productModels(doc),
    ...numberedWorks(doc),
    ...listedIndices(doc),
    ...vessels(doc),
  ]);
}

interface TypedRange {
  first: number;
  endToken: number;
  type: EntityType;
}

/** *COP30*, the climate summits; *Artemis II*, flights to space. */
function summit(doc: Document, { text, index }: Token): TypedRange | undefined {
  if (/^(?:COP|Cop)\d{1,2}$/.test(text)) return { first: index, endToken: index + 1, type: "event" };
  const isFlight =
    /^(?:Apollo|Artemis|Gemini|Voskhod|Vostok|Expedition|Crew-\d|Shenzhou|Axiom|Chang'e)$/.test(text);
  return isFlight && /^(?:\d{1,2}|[IVX]{1,4})$/.test(doc.tokens[index + 1]?.text ?? "")
    ? { first: index, endToken: index + 2, type: "event" }
    : undefined;
}

/** *Hurricane Elsa*, *Operation Calm Harbour*. */
function opened(doc: Document, token: Token): TypedRange | undefined {
  const type = openingWords.get(token.norm);
  const sentence = doc.sentences[token.sentence]!;
  const next = doc.tokens[token.index + 1];
  if (!type || !next || next.index >= sentence.endToken || !/^\p{Lu}\p{Ll}/u.test(next.text))
    return undefined;
  const tropical = doc.tokens[token.index - 1]?.text;
  const first =
    /^(?:storm|cyclone)$/.test(token.norm) && tropical === "Tropical" ? token.index - 1 : token.index;
  let endToken = next.index + 1;
  const most = stormWords.has(token.norm) ? endToken : next.index + 4;
  while (endToken < Math.min(most, sentence.endToken) && /^\p{Lu}\p{Ll}/u.test(doc.tokens[endToken]!.text))
    endToken++;
  return { first, endToken, type };
}

const legalForms = /^(?:Ltd\.?|Inc\.?|LLC|GmbH|PLC|plc|Bhd|PJSC|Tbk|Oyj|ASA|SpA)$/;

/** *Harwick Ocean Pte Ltd*: back over the capitals before the legal form. */
function incorporated(doc: Document, token: Token): TypedRange | undefined {
  if (!legalForms.test(token.text)) return undefined;
  const { firstToken } = doc.sentences[token.sentence]!;
  let first = token.index;
  while (first > firstToken && token.index - first < 6) {
    const word = doc.tokens[first - 1]!;
    const joined = word.text === "&" || (word.text === "-" && isCapital(doc.tokens[first - 2] ?? word));
    if (!(/^\p{Lu}/u.test(word.text) || joined) || (first - 1 === firstToken && opensSentence(word))) break;
    first--;
  }
  return first < token.index ? { first, endToken: token.index + 1, type: "organization" } : undefined;
}

/** *Clean Harbors Act*, *Nobel Prize*, *First Amendment*: back over the capitals before the closing word. */
function closed(doc: Document, token: Token): TypedRange | undefined {
  const sentence = doc.sentences[token.sentence]!;
  const pair = closingPairs.get(token.norm);
  const type = closingWords.get(token.norm) ?? pair?.type;
  if (!type) return undefined;
  let first = token.index;
  let capitals = 0;
  for (let i = token.index - 1; i >= sentence.firstToken; i--) {
    const word = doc.tokens[i]!;
    if (isCapital(word) && !(i === sentence.firstToken && opensSentence(word))) {
      first = i;
      capitals++;
    } else if (word.norm === "and" && closes(doc.tokens[i - 1])) break;
    else if (!joins(doc, i)) break;
  }
  first = ownBeginning(doc, first, token);
  const words = doc.tokens.slice(first, token.index).map((word) => word.norm);
  const isDraft = /^(?:bill|cup)$/.test(token.norm) && capitals > 1 && doc.tokens[first - 1]?.norm === "the";
  if (capitals === 0 || (pair && !isDraft && !words.some((word) => pair.before.has(word)))) return undefined;
  const after = token.index + 1;
  if (token.norm === "war" && /^(?:I{1,3}|[123]|One|Two|Three)$/.test(doc.tokens[after]?.text ?? ""))
    return { first, endToken: after + 1, type };
  return { first, endToken: type === "work" ? afterNumber(doc, after) : after, type };
}

/** Games and elections are named with their year; what is held or given every year is not. */
const dated = /^(?:championships?|olympics|paralympics|games|draft|final)$/;

/** Without the year before it, the country that it is of and those who attend: *2019 Harbour Marathon*, *Chad's Transitional Constitution*, *Members of the G7 Summit*. */
function ownBeginning(doc: Document, first: number, closing: Token): number {
  let start = first;
  for (let at = first; at < closing.index; at++) {
    const { norm, text } = doc.tokens[at]!;
    const isOwner = /^['’]s$/.test(text) && at - start < 3 && countryOf(keyOf(doc, start, at)) !== undefined;
    const isYear =
      at === start && /^(?:19|20)\d\d$/.test(text) && !dated.test(closing.norm) && at + 1 < closing.index;
    const attends =
      norm === "of" &&
      /^(?:members|leaders|delegates|winners?|parties|signatories)$/.test(doc.tokens[at - 1]?.norm ?? "");
    if (isOwner || isYear) start = at + 1;
    else if (attends) start = doc.tokens[at + 1]!.norm === "the" ? at + 2 : at + 1;
  }
  return start < closing.index ? start : first;
}

const keyOf = (doc: Document, first: number, endToken: number): string =>
  doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");

/** *of*, or *of the*, after a capital. */
function joins(doc: Document, at: number): boolean {
  const [word, before, beforeThat] = [doc.tokens[at]!, doc.tokens[at - 1], doc.tokens[at - 2]];
  if (!joiners.has(word.norm) || !before) return false;
  return (
    isCapital(before) ||
    (word.norm === "the" && before.norm === "of" && beforeThat !== undefined && isCapital(beforeThat))
  );
}

/** Whether another such name ends here: *Player of the Year* + and. */
const closes = (word: Token | undefined): boolean =>
  word !== undefined && (closingWords.has(word.norm) || closingPairs.has(word.norm));

/** The number or year of a law belongs to its name: *Fisheries Act No. 12*, *Ports Act of 1902*. */
function afterNumber(doc: Document, at: number): number {
  const [one, two] = [doc.tokens[at]?.text ?? "", doc.tokens[at + 1]?.text ?? ""];
  if (/^(?:of|No\.|no\.)$/.test(one) && /^\d{1,5}$/.test(two)) return at + 2;
  if (one === "of" && /^(?:Freedom|Honor|Honour|Merit|Valor|Versailles|Lisbon|Rome|Rights)$/.test(two))
    return at + 2;
  if (one === "in" && /^(?:Physics|Chemistry|Literature|Medicine|Economics|Physiology)$/.test(two))
    return at + 2;
  return /^(?:1[6-9]|20)\d\d$/.test(one) ? at + 1 : at;
}

/** *The*, *In*, *This*: a capital that only the beginning of the sentence gives. */
const opensSentence = ({ pos }: Token): boolean =>
  pos !== "PROPN" && pos !== "ADJ" && pos !== "NOUN" && pos !== "NUM";
