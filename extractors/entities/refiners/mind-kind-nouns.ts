import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { apposedKinds, organizationKinds, productKinds, workingRoles } from "../lexicon/kind-nouns.js";
import { largeAreas } from "../lexicon/place-kinds.js";
import { countryOf } from "../linking/countries.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/**
 * Unknown names by a common noun beside them: *the Viva Ansam coalition*; *Gavo, the vaccine alliance*; *an analyst at
 * Berenholt*; *the Ervibo shot*.
 */
export const mindKindNouns: Refiner = (doc, mentions) => {
  const typed = mentions.map((mention): NameMention => {
    if (isTrain(doc, mention)) return retyped(mention, "product", "train");
    const isBody = isKindOfOrganization(doc, mention);
    if (!(isBody || isProduct(doc, mention)) || !mayBeMistaken(doc, mention)) return mention;
    return retyped(mention, isBody ? "organization" : "product", "kind-noun");
  });
  return withMentions(doc, typed, productsMissed(doc));
};

/** A person or place by the model, which no gazetteer knows; full names of people stay. */
function mayBeMistaken(doc: Document, { type, first, endToken, confidence }: NameMention): boolean {
  if (type !== "person" && type !== "place" && type !== "group") return false;
  const words = doc.tokens.slice(first, endToken);
  const key = words.map(({ text }) => fold(text)).join(" ");
  if (largeAreas.has(key) || countryOf(key) || formsOfGroup(key) || placesNamed(key).length > 0) return false;
  return type !== "person" || confidence < 0.9 || genderOfFirstName(words[0]!.text) === null;
}

const isKindOfOrganization = (doc: Document, mention: NameMention): boolean =>
  isNamedKind(doc, mention) || isApposed(doc, mention) || isWorkplace(doc, mention);

/** *the Viva Ansam coalition*, *the Baltija news agency*. */
function isNamedKind(doc: Document, { first, endToken }: NameMention): boolean {
  if (doc.tokens[first - 1]?.norm !== "the") return false;
  const [noun, then] = [doc.tokens[endToken], doc.tokens[endToken + 1]];
  const head = noun?.pos === "NOUN" && then?.pos === "NOUN" ? then : noun;
  return head !== undefined && /^\p{Ll}/u.test(head.text) && organizationKinds.has(head.norm);
}

/** *Gavo, the vaccine alliance*: the noun ends its phrase. */
function isApposed(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type === "person" && endToken - first > 1) return false;
  if (doc.tokens[endToken]?.text !== "," || !/^(?:a|an|the)$/.test(doc.tokens[endToken + 1]?.norm ?? ""))
    return false;
  let at = endToken + 2;
  const limit = at + 5;
  while (at < limit && /^(?:NOUN|ADJ|PROPN)$|^$/.test(doc.tokens[at]?.pos ?? "x")) at++;
  const after = doc.tokens[at]?.norm ?? ".";
  return (
    apposedKinds.has(doc.tokens[at - 1]?.norm ?? "") &&
    /^(?:[,.]|that|which|of|in|for|based|whose)$/.test(after)
  );
}

/** *an analyst at Berenholt*. */
function isWorkplace(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (doc.tokens[first - 1]?.norm !== "at" || type === "group" || endToken - first > 3) return false;
  return doc.tokens.slice(Math.max(0, first - 6), first - 1).some(({ norm }) => workingRoles.has(norm));
}

/** *the Ervibo shot*, *Berg Labs's Ervibo vaccine*. */
function isProduct(doc: Document, { type, first, endToken }: NameMention): boolean {
  const before = doc.tokens[first - 1]?.norm ?? "";
  const led = /^(?:the|a|an|its|their|'s|of|with|new|two|three|four|five|six|\d+)$/.test(before);
  return led && type !== "group" && isThing(doc.tokens[endToken]);
}

/** *Konara Express* in a sentence of coaches and stations. */
function isTrain(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type === "product" || endToken - first < 2 || doc.tokens[endToken - 1]!.text !== "Express")
    return false;
  const { firstToken, endToken: end } = doc.sentences[doc.tokens[first]!.sentence]!;
  return doc.tokens.slice(firstToken, end).some(({ norm }) => railWords.test(norm));
}

const railWords =
  /^(?:trains?|coach|coaches|carriages?|derailed|derailment|rail|railway|locomotive|platform)$/;

const isThing = (token: Token | undefined): boolean =>
  token !== undefined && productKinds.has(token.norm) && /^\p{Ll}/u.test(token.text);

/** Capitals that the model passed over before such a noun: *TGV trains*, *Type 26 frigates*. */
function productsMissed(doc: Document): NameMention[] {
  const things = doc.tokens.filter((token) => isThing(token) && !remedies.test(token.norm));
  return things.flatMap((token): NameMention[] => {
    const { firstToken } = doc.sentences[token.sentence]!;
    let first = token.index;
    while (
      first - 1 > firstToken &&
      token.index - first < 3 &&
      isNamePart(doc.tokens[first - 1]!, first === token.index)
    )
      first--;
    const named = first < token.index && /^\p{Lu}[\p{L}\d]/u.test(doc.tokens[first]!.text);
    if (!named) return [];
    const found = { type: "product", confidence: 0.7, rule: "kind-noun" } as const;
    return [mentionOf(doc, { first, endToken: token.index }, found)];
  });
}

/** What is named after a disease as often: *Ebola vaccine*. */
const remedies = /^(?:vaccine|drug|shot|pill)s?$/;

const isNamePart = ({ text, pos }: Token, last: boolean): boolean =>
  (/^\p{Lu}/u.test(text) &&
    pos !== "DET" &&
    pos !== "PRON" &&
    !/^(?:SUV|EV|UAV|RPG|AI|TV|LNG|GPS|VIP|CEO|PM)s?$/.test(text)) ||
  (last && /^\d{1,3}[A-Z]?$/.test(text));
