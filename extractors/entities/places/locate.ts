import type { EntityLink, PlaceKind } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import type { Country } from "../lexicon/countries.js";
import { kindByFirstWord, kindByLastWord, largeAreas } from "../lexicon/place-kinds.js";
import { stateByTag } from "../lexicon/us-states.js";
import type { Cluster } from "../linking/cluster.js";
import { countryOf } from "../linking/countries.js";
import { type GazetteerPlace, placesNamed } from "./gazetteer.js";
import { type Neighbours, neighboursOf } from "./neighbours.js";
import { regionCode, type Scene, signsOf } from "./scene.js";

/** Where and what a place is. */
export interface Location {
  kind: PlaceKind;
  links: EntityLink[];
  /** ISO 3166-1 alpha-2 of the country that it is or lies in, where known. */
  country: string | undefined;
  capital: boolean;
}

/** Finds kind, links and country of a place, by its names, population and what else the article names. */
export function locate(doc: Document, cluster: Cluster, scene: Scene): Location {
  const keys = cluster.forms.map(({ key, text }) => stateByTag.get(text) ?? key);
  const near = neighboursOf(doc, cluster);
  const candidates = keys.flatMap(candidatesOf);
  const country = keys.map(countryOf).find((known) => known !== undefined);
  if (country && !isOtherPlace(country, candidates, keys, scene, near)) {
    return {
      kind: "country",
      links: [{ source: "iso3166", id: country.code }],
      country: country.code,
      capital: false,
    };
  }
  const known = bestOf(candidates, keys, scene, near);
  if (known) {
    return {
      kind: known.kind,
      links: [{ source: "geonames", id: known.geonames }],
      country: known.country,
      capital: known.capital,
    };
  }
  const kind = country ? "city" : kindByWords(keys);
  return { kind, links: [], country: undefined, capital: false };
}

/** *Zamboanga City* is listed as *Zamboanga*. */
function candidatesOf(key: string): GazetteerPlace[] {
  const places = placesNamed(key);
  return places.length === 0 && key.endsWith(" city") ? placesNamed(key.slice(0, -5)) : places;
}

/** Countries whose name is also that of a state of another; the votes for either decide. */
const stateToo: Readonly<Record<string, string>> = { GE: "US" };

/** *Lebanon, New Hampshire*; *Georgia* where the article is about the United States and names nothing of Georgia. */
function isOtherPlace(
  country: Country,
  candidates: readonly GazetteerPlace[],
  keys: readonly string[],
  scene: Scene,
  near: Neighbours,
): boolean {
  if (near.stateCountries.size > 0 && !near.stateCountries.has(country.code)) return true;
  const other = stateToo[country.code];
  const states = candidates.filter((place) => place.kind === "region" && place.country === other);
  if (other === undefined || states.length === 0) return false;
  if (states.some((state) => near.holds.has(regionCode(state)) || scene.cityRegions.has(regionCode(state)))) {
    return true;
  }
  return (
    signsOf(scene, other, keys) + (scene.countries.get(other) ?? 0) > 2 * signsOf(scene, country.code, keys)
  );
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
/** Countries whose states news names without saying so. */
const federations = new Set(["US", "CA", "AU", "GB"]);
/** English news means these countries' cities a little more often than their size says. */
const nearHome = 0.15;
/** A name that news shortens means the place that it is short for. */
const usualSense = 0.5;
/** Sizes of regions on the scale of cities, the decimal logarithm of thousands of people. */
const regionSize = { known: 3.6, other: 2.2 };

function bestOf(
  places: readonly GazetteerPlace[],
  keys: readonly string[],
  scene: Scene,
  near: Neighbours,
): GazetteerPlace | undefined {
  let best: GazetteerPlace | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const support = supportOf(place, keys, scene, near);
    const isSmall = place.population < largeCity && !place.capital && place.kind === "city";
    if (support === 0 && isSmall && !isOnlyOne(places, keys, scene)) continue;
    if (sizeOf(place) + support > top) {
      top = sizeOf(place) + support;
      best = place;
    }
  }
  return best;
}

/** Thousands of people from which on a place of a single word is taken for the only one of its name. */
const knownTown = 40;

/** *Great Yarmouth*: nothing else has the name; a single word may be that of a village where the article is about other parts. */
function isOnlyOne(places: readonly GazetteerPlace[], keys: readonly string[], scene: Scene): boolean {
  if (places.length !== 1) return false;
  if (keys.some((key) => key.includes(" "))) return true;
  return (
    places[0]!.population >= knownTown && scene.countries.size + scene.signs.size + scene.regions.size === 0
  );
}

function sizeOf({ kind, country, population, capital, shortened }: GazetteerPlace): number {
  if (kind === "region") return federations.has(country) ? regionSize.known : regionSize.other;
  return (
    Math.log10(population + 1) +
    (capital ? 1 : 0) +
    (federations.has(country) ? nearHome : 0) +
    (shortened ? usualSense : 0)
  );
}

function supportOf(place: GazetteerPlace, keys: readonly string[], scene: Scene, near: Neighbours): number {
  const code = regionCode(place);
  if (place.kind === "region" && near.holds.has(code)) return 5;
  let support = 0;
  if (near.within.has(place.country) || near.within.has(code)) support += 4;
  const others = [...(scene.regions.get(code) ?? [])].filter((name) => !keys.includes(name));
  if (others.length > 0 && place.kind === "city") support += 1.5;
  if (scene.countries.has(place.country) || signsOf(scene, place.country, keys) > 0) support += 1;
  return support;
}
