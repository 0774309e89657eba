import type { Document } from "../../text/document.js";
import {
  governmentSeats,
  groundEnds,
  officeEnds,
  organizationOpeners,
  paperEnds,
  placeEnds,
  placeOpeners,
} from "../lexicon/kind-cues.js";
import { decisiveNouns } from "../lexicon/organization-words.js";
import { titleHeads } from "../lexicon/titles.js";
import { countryOf } from "../linking/countries.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/** Kinds that a name's own first words or the words beside it give away. */
export const mindSurroundings: Refiner = (doc, mentions) => {
  const kept = mentions.flatMap((mention) => {
    if (isOffice(doc, mention)) return placeOf(doc, mention);
    return isTitle(doc, mention) ? employerIn(doc, mention) : [mention];
  });
  const typed = kept.map((mention): NameMention => {
    if (
      isPartyName(doc, mention) ||
      isPaper(doc, mention) ||
      opensAsOrganization(doc, mention) ||
      isLocalPaper(doc, mention)
    )
      return as(mention, "organization");
    if (governmentSeats.has(doc.text.slice(mention.start, mention.end))) return as(mention, "organization");
    if (opensAsPlace(doc, mention)) return as(mention, "place");
    if (hasAge(doc, mention)) return as(mention, "person");
    if (isPeople(doc, mention)) return as(mention, "group");
    if (isNoPeople(doc, mention)) return as(mention, "place");
    if (endsAsPlace(doc, mention) || isKnownRegion(doc, mention) || isCountry(doc, mention))
      return as(mention, "place");
    return mention;
  });
  const sound = typed.filter((mention) => !isBill(doc, mention));
  return withMentions(doc, sound, papersTold(doc));
};

const as = (mention: NameMention, type: NameMention["type"]): NameMention =>
  mention.type === type ? mention : { ...mention, type, confidence: 0.85, rule: "surroundings" };

/** *Regional Commissioner of Lindi*, *Duchess of Kent*: an office, taken for an organisation. */
function isOffice(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "organization" || endToken - first < 3) return false;
  const of = doc.tokens.slice(first, endToken).find(({ norm }) => norm === "of")?.index;
  return of !== undefined && of > first && titleHeads.has(doc.tokens[of - 1]!.norm);
}

/** What an office is the office of, where that is a place. */
function placeOf(doc: Document, mention: NameMention): NameMention[] {
  const of = doc.tokens.slice(mention.first, mention.endToken).find(({ norm }) => norm === "of")!.index;
  const key = doc.tokens
    .slice(of + 1, mention.endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  if (placesNamed(key).length === 0) return [];
  return [mentionOf(doc, { first: of + 1, endToken: mention.endToken }, { ...mention, type: "place" })];
}

/** *the dominant Fianna Fáil party*: no place and no person. */
function isPartyName(doc: Document, { type, endToken, first }: NameMention): boolean {
  if ((type !== "place" && type !== "person") || doc.tokens[endToken]?.text !== "party") return false;
  const before = doc.tokens[first - 1]?.norm ?? "";
  return (
    doc.tokens[first]!.sentence === doc.tokens[endToken]!.sentence &&
    /^(?:the|ruling|opposition|dominant|nationalist|right|left|wing|populist|conservative|liberal|islamist|centrist|socialist)$/.test(
      before,
    )
  );
}

/** *told The Namibian*, *in The Australian*: with the article in capitals within a sentence, a people's name is a newspaper's. */
function isPaper(doc: Document, { type, first, endToken }: NameMention): boolean {
  const article = doc.tokens[first - 1];
  if (type !== "group" || endToken - first > 1 || article?.text !== "The") return false;
  const sentence = doc.sentences[article.sentence]!;
  return (
    article.index > sentence.firstToken &&
    /^\p{L}/u.test(doc.tokens[article.index - 1]!.text) &&
    !/s$/.test(doc.tokens[first]!.text)
  );
}

/** *told The Sun*. */
function papersTold(doc: Document): NameMention[] {
  return doc.tokens.flatMap(({ text, index, sentence }): NameMention[] => {
    if (text !== "The" || !/^(?:told|tells|telling)$/.test(doc.tokens[index - 1]?.norm ?? "")) return [];
    let endToken = index + 1;
    while (/^\p{Lu}/u.test(doc.tokens[endToken]?.text ?? "") && doc.tokens[endToken]!.sentence === sentence)
      endToken++;
    if (endToken === index + 1 || endToken - index > 5) return [];
    return [
      mentionOf(
        doc,
        { first: index + 1, endToken },
        { type: "organization", confidence: 0.85, rule: "told-paper" },
      ),
    ];
  });
}

/** *Serra da Estrela*, *Lac Beauvert*, taken for a person. */
function opensAsPlace(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "person" || endToken - first < 2) return false;
  const opener = fold(doc.tokens[first]!.text);
  if (!placeOpeners.has(opener)) return false;
  const next = placeOpeners.get(opener);
  return next === undefined || next.has(fold(doc.tokens[first + 1]!.text));
}

/** *Jordan Lund, 24, of Bergen*: an age between commas, after two words. */
const hasAge = (doc: Document, { type, first, endToken }: NameMention): boolean =>
  (type === "place" || type === "organization") &&
  endToken - first === 2 &&
  doc.tokens[endToken]?.text === "," &&
  /^[1-9]\d$/.test(doc.tokens[endToken + 1]?.text ?? "") &&
  doc.tokens[endToken + 2]?.text === ",";

/** *Grupo Costa*, *Banco Rivas*, taken for a person or a place. */
const opensAsOrganization = (doc: Document, { type, first, endToken }: NameMention): boolean =>
  (type === "person" || type === "place" || type === "product") &&
  endToken - first > 1 &&
  organizationOpeners.has(fold(doc.tokens[first]!.text));

/** *Bergen Morning Beacon*, taken for a place. */
function isLocalPaper(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "place" || endToken - first < 2 || !paperEnds.has(doc.tokens[endToken - 1]!.norm))
    return false;
  return [1, 2].some((length) => {
    const words = doc.tokens.slice(first, first + length).map(({ text }) => fold(text));
    return length < endToken - first && placesNamed(words.join(" ")).length > 0;
  });
}

/** *Fjord View Lodge*, *County Kerry*, *RAF Lossiemouth*. */
function endsAsPlace(doc: Document, { type, first, endToken, confidence }: NameMention): boolean {
  if (type === "group" || (type === "work" && confidence > 0.8) || endToken - first < 2) return false;
  const last = doc.tokens[endToken - 1]!.norm;
  const pair = endToken - first === 2 && !/^(?:regiment|museum|club|police|command)$/.test(last);
  if (type === "person" && groundEnds.has(last)) return true;
  return placeEnds.has(last) || (pair && /^(?:County|RAF|HMP)$/.test(doc.tokens[first]!.text));
}

/** *USA* in a table of results: a country's name is a place, whatever acts under it. */
function isCountry(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "organization") return false;
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");
  return countryOf(key) !== undefined;
}

/** A state of several words, taken for an organisation: *New South Wales*. */
function isKnownRegion(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "organization" || endToken - first < 2) return false;
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  return placesNamed(key).some(({ kind }) => kind === "region");
}

/** *Supreme Leader*, *Chief Science Adviser*: an office, taken for an organisation. */
const isTitle = (doc: Document, { type, first, endToken }: NameMention): boolean =>
  type === "organization" &&
  endToken - first > 1 &&
  officeEnds.has(doc.tokens[endToken - 1]!.norm) &&
  !doc.tokens.slice(first, endToken).some(({ norm }) => norm === "of" || norm === "for");

/** What a title is the title of: *Coastal Transit Authority* in *Coastal Transit Authority General Manager*, *Toledo* in *Toledo Mayor*. */
function employerIn(doc: Document, mention: NameMention): NameMention[] {
  for (let endToken = mention.endToken - 1; endToken > mention.first; endToken--) {
    const range = { first: mention.first, endToken };
    const key = doc.tokens
      .slice(mention.first, endToken)
      .map(({ text }) => fold(text))
      .join(" ");
    if (countryOf(key) || placesNamed(key).length > 0)
      return [mentionOf(doc, range, { ...mention, type: "place" })];
    if (endToken - mention.first > 1 && decisiveNouns.has(doc.tokens[endToken - 1]!.norm))
      return [mentionOf(doc, range, mention)];
  }
  return [];
}

/** *Eastern European*: listed as a people and as nothing else. */
function isPeople(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "place") return false;
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  return formsOfGroup(key) !== undefined && countryOf(key) === undefined && placesNamed(key).length === 0;
}

/** *Illinois*, taken for a people: a region and in no list of peoples. */
function isNoPeople(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "group") return false;
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  return formsOfGroup(key) === undefined && placesNamed(key).some(({ kind }) => kind === "region");
}

/** *the Bill*: a draft law, no person. */
const isBill = (doc: Document, { type, first, endToken }: NameMention): boolean =>
  type !== "work" &&
  endToken - first === 1 &&
  doc.tokens[first]!.text === "Bill" &&
  /^(?:the|this|that|a|rights)$/.test(doc.tokens[first - 1]?.norm ?? "");
