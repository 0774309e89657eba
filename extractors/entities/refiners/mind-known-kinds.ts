import type { Document, Token } from "../../text/document.js";
import { knownOrganizations } from "../lexicon/known-organizations.js";
import { openingWords, stormWords } from "../lexicon/name-patterns.js";
import { platforms } from "../lexicon/platforms.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

const textOf = (doc: Document, { start, end }: NameMention): string => doc.text.slice(start, end);

/**
 * Names whose kind is known whatever the model says: platforms, sites by their address, named storms, long names of
 * organisations, employers, *X* in *X, Ohio*.
 */
export const mindKnownKinds: Refiner = (doc, mentions) => {
  const storms = stormNames(doc, mentions);
  const ships = shipNames(doc, mentions);
  const typed = mentions.map((mention): NameMention => {
    const text = textOf(doc, mention);
    if (platforms.has(text)) return retyped(mention, "product", "platform");
    if (storms.has(text) && mention.type !== "event") return retyped(mention, "event", "storm");
    if (ships.has(text) && !(mention.type === "person" && mention.confidence > 0.9))
      return retyped(mention, "product", "ship");
    if (longOrganizations.has(text)) return retyped(mention, "organization", "known-organization");
    if (employs(doc, mention, mentions)) return retyped(mention, "organization", "employer");
    if (isGreatCity(doc, mention, mentions)) return retyped(mention, "place", "great-city");
    if (isPlaceInPlace(doc, mention, mentions)) return retyped(mention, "place", "place-in-place");
    return mention;
  });
  const missed = doc.tokens.flatMap((token): NameMention[] => {
    const { text, index } = token;
    const type =
      platforms.has(text) || isPlatformX(doc, token)
        ? "product"
        : siteName.test(text) || isBand(doc, token)
          ? "organization"
          : storms.has(text)
            ? "event"
            : undefined;
    if (!type) return [];
    return [
      mentionOf(doc, { first: index, endToken: index + 1 }, { type, confidence: 0.85, rule: "known-kind" }),
    ];
  });
  return withMentions(doc, typed, missed);
};

const retyped = (mention: NameMention, type: NameMention["type"], rule: string): NameMention =>
  mention.type === type ? mention : { ...mention, type, confidence: 0.9, rule };

/** Names of several words that mean nothing but an organisation: *Bank of America*, *Aston Villa*. */
const longOrganizations: ReadonlySet<string> = new Set(
  knownOrganizations.filter((name) => name.includes(" ")),
);

/** *Harwick's Anna Berg*: whose a full name is, is a firm or a club, unless the article has a person of that name. */
function employs(doc: Document, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.type !== "person" || !/^['’]s$/.test(doc.tokens[mention.endToken]?.text ?? "")) return false;
  const own = textOf(doc, mention);
  return (
    mentions.some(
      ({ type, first, endToken }) =>
        type === "person" && first === mention.endToken + 1 && endToken - first > 1,
    ) && !mentions.some((other) => other.type === "person" && textOf(doc, other).endsWith(` ${own}`))
  );
}

/** *Nordnytt.com*: a site that is named by its address. */
const siteName =
  /^\p{Lu}[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,4})?\.(?:com|org|net|info|ru|ua|by|de|fr|at|au|uk|br)$/u;

/** The bare names of storms: *Elsa* beside *Hurricane Elsa*. */
function stormNames(doc: Document, mentions: readonly NameMention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, endToken } of mentions) {
    const word = doc.tokens[endToken - 2];
    if (type === "event" && word && stormWords.has(word.norm)) names.add(doc.tokens[endToken - 1]!.text);
  }
  return names;
}

/** The bare names of ships: *Solveig* beside *MV Solveig*. */
function shipNames(doc: Document, mentions: readonly NameMention[]): ReadonlySet<string> {
  const ships = mentions.filter(
    ({ type, first, endToken }) =>
      type === "product" && endToken - first > 1 && openingWords.get(doc.tokens[first]!.norm) === "product",
  );
  return new Set(ships.map(({ first, end }) => doc.text.slice(doc.tokens[first + 1]!.start, end)));
}

/** *posted on X*; *X, formerly Twitter*. */
function isPlatformX(doc: Document, { text, index, sentence }: Token): boolean {
  if (text !== "X") return false;
  const after = doc.tokens.slice(index + 1, index + 5).map(({ text: word }) => word);
  if (/^, (?:formerly|previously) /.test(after.join(" ")) || after.slice(1, 3).includes("Twitter"))
    return true;
  if (!/^(?:on|to|from)$/.test(doc.tokens[index - 1]?.norm ?? "") || /^[-\p{Lu}]/u.test(after[0] ?? ""))
    return false;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  return doc.tokens.slice(firstToken, endToken).some(({ norm }) => posting.test(norm));
}

const posting =
  /^(?:post|posts|posted|posting|wrote|writing|account|accounts|tweet|video|shared|statement|message|platform|users?)$/;

/** *K17 rebels*: letters and digits before a word for armed people. */
const isBand = (doc: Document, { text, index }: Token): boolean =>
  /^(?=.*\d)\p{Lu}[\p{L}\d-]{1,5}$/u.test(text) &&
  /^(?:rebels?|militants?|fighters?|militia|insurgents?|guerrillas?|gang|movement)$/.test(
    doc.tokens[index + 1]?.norm ?? "",
  );

/** Thousands of people from which on a city is known by its name alone. */
const greatCity = 1_000;

/** A capital or a great city alone, taken for a person whom no longer name introduces. */
function isGreatCity(doc: Document, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.type !== "person" || mention.endToken - mention.first > 1) return false;
  const { text } = doc.tokens[mention.first]!;
  if (!placesNamed(fold(text)).some(({ capital, population }) => capital || population >= greatCity))
    return false;
  return !mentions.some(
    ({ type, first, endToken }) =>
      type === "person" &&
      endToken - first > 1 &&
      doc.tokens.slice(first, endToken).some((token) => token.text === text),
  );
}

/** *in Carmen, Cebu*: a single word taken for a person, after a word of place and before the region that it lies in. */
function isPlaceInPlace(doc: Document, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.type !== "person" || mention.endToken - mention.first > 1) return false;
  if (!/^(?:in|near|at|outside|of|to|from)$/.test(doc.tokens[mention.first - 1]?.norm ?? "")) return false;
  const after = doc.tokens[mention.endToken + 1];
  if (doc.tokens[mention.endToken]?.text !== "," || !after) return false;
  const region = mentions.find(({ first, type }) => first === after.index && type === "place");
  return region !== undefined && placesNamed(fold(textOf(doc, region))).length > 0;
}
