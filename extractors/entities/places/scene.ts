import { counties } from "../lexicon/counties.js";
import type { Cluster } from "../linking/cluster.js";
import { countryOf, countryOfPeople } from "../linking/countries.js";
import { type GazetteerPlace, placesNamed } from "./gazetteer.js";

/** What an article shows of the parts of the world that it is about. */
export interface Scene {
  /** How often each country is named. */
  countries: ReadonlyMap<string, number>;
  /** How often its people and large cities are named. */
  signs: ReadonlyMap<string, number>;
  /** `country-region` codes of regions that the article names, with the names. */
  regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** `country-region` codes of the regions that large cities lie in. */
  cityRegions: ReadonlySet<string>;
}

/** Groups that speak for their country without being its people. */
const domestic: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "democratic democrat republican texan californian floridian ohioan michigander alaskan hawaiian"
      .split(" ")
      .map((key) => [key, "US"]),
  ),
  ...Object.fromEntries("english scottish scot welsh tory londoner".split(" ").map((key) => [key, "GB"])),
  ...Object.fromEntries("quebecer ontarian albertan".split(" ").map((key) => [key, "CA"])),
  ...Object.fromEntries("aboriginal queenslander tasmanian".split(" ").map((key) => [key, "AU"])),
};

/** A city of this many thousands is taken for itself where nothing speaks for another. */
const largeCity = 200;
/** The next largest of its name must be so many times smaller. */
const dominance = 4;

export const regionCode = ({ country, region }: Pick<GazetteerPlace, "country" | "region">): string =>
  `${country}-${region}`;

/** Gathers the countries, regions and cities that the clusters of an article name. */
export function sceneOf(clusters: readonly Cluster[]): Scene {
  const countries = new Map<string, number>();
  const signs = new Map<string, number>();
  const regions = new Map<string, Set<string>>();
  const cityRegions = new Set<string>();
  const count = (counts: Map<string, number>, code: string, times: number) =>
    counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { type, forms, mentions } of clusters) {
    for (const { key } of forms) {
      if (type === "group") {
        const code = countryOfPeople(key)?.code ?? domestic[key.replace(/s$/, "")];
        if (code) count(signs, code, mentions.length);
      }
      if (type !== "place") continue;
      const country = countryOf(key);
      if (country) count(countries, country.code, mentions.length);
      const county = counties.get(key);
      if (county) count(signs, county, mentions.length);
      const named = placesNamed(key);
      for (const place of named) {
        if (place.kind === "region")
          regions.set(regionCode(place), (regions.get(regionCode(place)) ?? new Set()).add(key));
      }
      const city = country ? undefined : clearCity(named);
      if (!city) continue;
      count(signs, city.country, mentions.length);
      cityRegions.add(regionCode(city));
    }
  }
  return { countries, signs, regions, cityRegions };
}

/** How much speaks for a country: its people, its cities, its regions but for the name in question. */
export function signsOf(scene: Scene, country: string, keys: readonly string[]): number {
  let signs = scene.signs.get(country) ?? 0;
  for (const [region, names] of scene.regions) {
    if (region.startsWith(`${country}-`) && [...names].some((name) => !keys.includes(name))) signs++;
  }
  return signs;
}

/** The city that a name means without further ado: *Victoria* means none. */
function clearCity(places: readonly GazetteerPlace[]): GazetteerPlace | undefined {
  const cities = places.filter(({ kind }) => kind === "city").sort((a, b) => b.population - a.population);
  const [largest, next] = cities;
  if (!largest || (largest.population < largeCity && !largest.capital)) return undefined;
  if (places.some(({ kind, country }) => kind === "region" && country !== largest.country)) return undefined;
  return !next || largest.population >= dominance * next.population ? largest : undefined;
}
