import type { Document } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";
import { isRoleWord } from "../roles/role-words.js";

/** Towns that the model takes for people or passes over: *Carmen* in *Carmen, Cebu*, *Darwin* in *a Darwin man*. */
export const mindTowns: Refiner = (doc, mentions) => {
  const missed = missedTowns(doc);
  const home = new Map(missed.filter(({ rule }) => rule === "townsfolk").map((town) => [town.first, town]));
  const typed = mentions.map((mention): NameMention => {
    if (isGreatCity(doc, mention, mentions)) return retyped(mention, "place", "great-city");
    if (isPlaceInPlace(doc, mention, mentions)) return retyped(mention, "place", "place-in-place");
    const isHome = mention.type === "person" && home.get(mention.first)?.endToken === mention.endToken;
    return isHome ? retyped(mention, "place", "townsfolk") : mention;
  });
  return withMentions(doc, typed, missed);
};

/** Thousands of people from which on a city is known by its name alone. */
const greatCity = 1_000;
/** The same for a name of several words, which hardly anybody shares. */
const largeCity = 100;

/** A large city of several words, or a capital or a great city alone, taken for a person whom no longer name introduces. */
function isGreatCity(doc: Document, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.type !== "person") return false;
  const isLong = mention.endToken - mention.first > 1;
  if (isLong && genderOfFirstName(doc.tokens[mention.first]!.text) !== null) return false;
  if (isLong)
    return placesNamed(key(doc, mention.first, mention.endToken)).some(
      ({ population }) => population >= largeCity,
    );
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
  return region !== undefined && placesNamed(key(doc, region.first, region.endToken)).length > 0;
}

/** Towns of the gazetteer where a town must stand, one to three words long: *of Round Rock*, *a Darwin man*. */
function missedTowns(doc: Document): NameMention[] {
  const leads = doc.tokens.filter(({ norm, index }) => leading.has(norm) && isBig(doc, index + 1));
  return leads.flatMap(({ index, norm, sentence }): NameMention[] => {
    const locates = norm !== "a" && norm !== "an";
    const { endToken: sentenceEnd } = doc.sentences[sentence]!;
    let endToken = index + 1;
    while (endToken < Math.min(sentenceEnd, index + 4) && isBig(doc, endToken)) endToken++;
    if (endToken === index + 1 || isBig(doc, endToken) || /^[-–]$/.test(doc.tokens[endToken]?.text ?? ""))
      return [];
    const after = doc.tokens[endToken];
    if (!locates && !(after && (townsfolk.test(after.norm) || isRoleWord(after)))) return [];
    const named = placesNamed(key(doc, index + 1, endToken));
    if (!named.some(({ kind, population }) => kind === "city" && (population >= knownTown || !locates)))
      return [];
    const found = { type: "place", confidence: 0.75, rule: locates ? "town" : "townsfolk" } as const;
    return [mentionOf(doc, { first: index + 1, endToken }, found)];
  });
}

/** Thousands of people from which on a town is taken for one behind a preposition alone. */
const knownTown = 50;

const leading: ReadonlySet<string> = new Set(["in", "near", "outside", "from", "of", "a", "an"]);
const townsfolk =
  /^(?:man|woman|men|women|boy|girl|teenager|couple|family|mother|father|resident|residents|police|court|school|hospital|pensioner|driver|councillor|firefighters|suburb|nightclub|pub)$/;

const isBig = (doc: Document, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(doc.tokens[at]?.text ?? "") &&
  doc.tokens[at]!.pos === "PROPN" &&
  !months.has(doc.tokens[at]!.norm);

/** Names of months that are towns too. */
const months: ReadonlySet<string> = new Set([
  "march",
  "april",
  "may",
  "june",
  "august",
  "sunday",
  "monday",
  "friday",
]);

const key = (doc: Document, first: number, endToken: number): string =>
  doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");
