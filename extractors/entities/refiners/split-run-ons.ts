import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { knownOrganizations } from "../lexicon/known-organizations.js";
import { nameParticles } from "../lexicon/name-parts.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";
import { isRoleWord } from "../roles/role-words.js";

/** Names that run on over words of the sentence: *Centre Party said Labour*, *Blues in St. Louis*, *the Union's Relief Fund*, *Harwick GM Anna Berg*. */
export const splitRunOns: Refiner = (doc, mentions) => {
  const texts = new Set(mentions.map((mention) => doc.text.slice(mention.start, mention.end)));
  return mentions.flatMap((mention) => parts(doc, mention, texts));
};

function parts(doc: Document, mention: NameMention, texts: ReadonlySet<string>): NameMention[] {
  if (mention.type === "work" || mention.type === "event" || mention.endToken - mention.first < 3)
    return [mention];
  for (let at = mention.first + 1; at < mention.endToken - 1; at++) {
    const right = restAfter(doc, mention, at, texts);
    if (doc.tokens[at]!.text === "of" && mention.type === "place" && countryOf(keyOf(doc, mention.first, at)))
      return [part(doc, mention, mention.first, at)];
    if (right === undefined) continue;
    const left = part(doc, mention, mention.first, at);
    return [left, ...parts(doc, part(doc, mention, right, mention.endToken), texts)];
  }
  return [mention];
}

/** Where the rest begins, if the word at `at` parts two names. */
function restAfter(
  doc: Document,
  mention: NameMention,
  at: number,
  texts: ReadonlySet<string>,
): number | undefined {
  const [word, next] = [doc.tokens[at]!, doc.tokens[at + 1]!];
  const isKnown = (first: number, endToken: number) => {
    const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[endToken - 1]!.end);
    return isPlaceName(keyOf(doc, first, endToken)) || knownOrganizations().has(text) || texts.has(text);
  };
  if (word.norm === "in" && next.norm === "the" && at + 2 < mention.endToken) return at + 2;
  if (word.text === "in" && isPlaceName(keyOf(doc, at + 1, mention.endToken))) return at + 1;
  if (parting.test(word.text) || isVerb(doc, at)) return at + 1;
  if (/^(?:to|with)$/.test(word.text) && isKnown(mention.first, at) && isKnown(at + 1, mention.endToken))
    return at + 1;
  if (
    /^['’]s$/.test(word.text) &&
    /^\p{Lu}/u.test(next.text) &&
    mayOwn(doc, mention.first) &&
    isKnown(mention.first, at)
  )
    return at + 1;
  const isFullName = at - mention.first === 2 && genderOfFirstName(doc.tokens[mention.first]!.text) !== null;
  if (word.text === "of" && isFullName && isPlaceName(keyOf(doc, at + 1, mention.endToken))) return at + 1;
  const isTitled = isRoleWord(word) && genderOfFirstName(next.text) !== null && mention.endToken - at > 2;
  return isTitled && mention.type !== "person" && mention.type !== "product" ? at + 1 : undefined;
}

/** Saints and members are parts of names: *St. John's Church*, *People's Party*. */
const mayOwn = (doc: Document, first: number): boolean =>
  !/^(?:st|st\.|saint|people|children|women|men|workers|teachers|citizens|peoples|king|queen|prince|lord|our|new|all)$/.test(
    doc.tokens[first]!.norm,
  );

const isVerb = (doc: Document, at: number): boolean => {
  const { text, pos } = doc.tokens[at]!;
  return (
    pos === "VERB" &&
    /^\p{Ll}{3,}$/u.test(text) &&
    !nameParticles.has(text) &&
    doc.tokens[at - 1]!.norm !== "to" &&
    doc.tokens[at - 1]!.text !== "-"
  );
};

const parting =
  /^(?:said|says|told|tells|host|hosts|hosted|beat|beats|faces?|plays?|was|were|is|are|has|had|will|wins?|won|from|before|after|during|when|while|against|until)$/;

/** A part of a name, of the type that it shows itself. */
function part(doc: Document, mention: NameMention, first: number, endToken: number): NameMention {
  const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[endToken - 1]!.end);
  return mentionOf(
    doc,
    { first, endToken },
    { ...mention, type: typeOf(doc, first, endToken, text) ?? mention.type, rule: "split-name" },
  );
}

function typeOf(doc: Document, first: number, endToken: number, text: string): EntityType | undefined {
  if (knownOrganizations().has(text)) return "organization";
  if (isPlaceName(keyOf(doc, first, endToken))) return "place";
  const isFullName =
    endToken - first > 1 &&
    endToken - first < 4 &&
    doc.tokens.slice(first, endToken).every((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
  return isFullName && genderOfFirstName(doc.tokens[first]!.text) !== null ? "person" : undefined;
}

const keyOf = (doc: Document, first: number, endToken: number): string =>
  doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");

const isPlaceName = (key: string): boolean => countryOf(key) !== undefined || placesNamed(key).length > 0;
