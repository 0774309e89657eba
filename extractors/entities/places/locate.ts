import type { EntityLink, PlaceKind } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { kindByFirstWord, kindByLastWord, largeAreas } from "../lexicon/place-kinds.js";
import type { Cluster } from "../linking/cluster.js";
import { countryOf, countryOfPeople } from "../linking/countries.js";
import { type GazetteerPlace, placesNamed } from "./gazetteer.js";

/** Where and what a place is. */
export interface Location {
  kind: PlaceKind;
  links: EntityLink[];
  /** ISO 3166-1 alpha-2 of the country that it is or lies in, where known. */
  country: string | undefined;
  capital: boolean;
}

/** What an article shows of the parts of the world that it is about. */
export interface Scene {
  /** How often each country is named, by itself or by its people. */
  countries: ReadonlyMap<string, number>;
  /** `country-region` codes of regions that the article names. */
  regions: ReadonlySet<string>;
}

/** Countries that are also regions or cities elsewhere. */
const ambiguous: ReadonlySet<string> = new Set([
  "georgia",
  "jordan",
  "luxembourg",
  "guatemala",
  "panama",
  "mexico",
]);

/** Gathers the countries and regions that the clusters of an article name. */
export function sceneOf(clusters: readonly Cluster[]): Scene {
  const countries = new Map<string, number>();
  const regions = new Set<string>();
  for (const { type, forms, mentions } of clusters) {
    for (const { key } of forms) {
      const country = type === "group" ? countryOfPeople(key) : type === "place" ? countryOf(key) : undefined;
      if (country) countries.set(country.code, (countries.get(country.code) ?? 0) + mentions.length);
      if (type !== "place") continue;
      for (const place of placesNamed(key))
        if (place.kind === "region") regions.add(`${place.country}-${place.region}`);
    }
  }
  return { countries, regions };
}

/** Finds kind, links and country of a place, by its names, population and what else the article names. */
export function locate(doc: Document, cluster: Cluster, scene: Scene): Location {
  const keys = cluster.forms.map(({ key }) => key);
  const country = keys.map(countryOf).find((known) => known !== undefined);
  if (country && !(keys.some((key) => ambiguous.has(key)) && isRegionHere(keys, scene))) {
    return {
      kind: "country",
      links: [{ source: "iso3166", id: country.code }],
      country: country.code,
      capital: false,
    };
  }
  const known = bestOf(keys.flatMap(placesNamed), doc, cluster, scene);
  if (known) {
    return {
      kind: known.kind,
      links: [{ source: "geonames", id: known.geonames }],
      country: known.country,
      capital: known.capital,
    };
  }
  return { kind: kindByWords(keys), links: [], country: undefined, capital: false };
}

/** *Georgia* is the state where the article is about the United States and never speaks of Georgians or Tbilisi. */
function isRegionHere(keys: readonly string[], scene: Scene): boolean {
  const regions = keys.flatMap(placesNamed).filter((place) => place.kind === "region");
  return regions.some((place) => (scene.countries.get(place.country) ?? 0) > 0 && place.country === "US");
}

function kindByWords(keys: readonly string[]): PlaceKind {
  for (const key of keys) {
    const words = key.split(" ");
    const area = largeAreas.get(key);
    if (area) return area;
    const last = words.length > 1 ? kindByLastWord.get(words.at(-1)!) : undefined;
    const first = words.length > 1 ? kindByFirstWord.get(words[0]!) : undefined;
    if (last ?? first) return (last ?? first)!;
    if (/^\d/.test(key)) return "facility";
  }
  return "other";
}

/** A place without support from the article must be at least this large, in thousands, to be taken. */
const largeCity = 100;

function bestOf(
  places: readonly GazetteerPlace[],
  doc: Document,
  cluster: Cluster,
  scene: Scene,
): GazetteerPlace | undefined {
  const wanted = nextPlace(doc, cluster);
  let best: GazetteerPlace | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const support = supportOf(place, scene, wanted);
    if (support === 0 && place.population < largeCity && !place.capital && place.kind === "city") continue;
    const size = place.kind === "region" ? 2.8 : Math.log10(place.population + 1) + (place.capital ? 1 : 0);
    if (size + support > top) {
      top = size + support;
      best = place;
    }
  }
  return best;
}

function supportOf(place: GazetteerPlace, scene: Scene, wanted: ReadonlySet<string>): number {
  let support = 0;
  if (wanted.has(place.country) || wanted.has(`${place.country}-${place.region}`)) support += 4;
  if (scene.regions.has(`${place.country}-${place.region}`) && place.kind === "city") support += 1.5;
  if (scene.countries.has(place.country)) support += 1;
  return support;
}

/** Codes of the country or region named right after the place: *Paris, Texas*. */
function nextPlace(doc: Document, cluster: Cluster): Set<string> {
  const codes = new Set<string>();
  for (const { mention } of cluster.mentions) {
    if (doc.tokens[mention.endToken]?.text !== ",") continue;
    for (const length of [1, 2, 3]) {
      const key = doc.tokens
        .slice(mention.endToken + 1, mention.endToken + 1 + length)
        .map((token) => token.norm.replaceAll(".", ""))
        .join(" ");
      const country = countryOf(key);
      if (country) codes.add(country.code);
      for (const place of placesNamed(key))
        if (place.kind === "region") codes.add(`${place.country}-${place.region}`);
    }
  }
  return codes;
}
