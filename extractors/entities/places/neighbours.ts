import type { Document } from "../../text/document.js";
import { counties } from "../lexicon/counties.js";
import type { Cluster } from "../linking/cluster.js";
import { countryOf, countryOfPeople } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { placesNamed } from "./gazetteer.js";
import { regionCode } from "./scene.js";

/** What stands around a place's mentions and says where it lies. */
export interface Neighbours {
  /** Codes of the country or region named right after it: *Paris, Texas*. */
  within: ReadonlySet<string>;
  /** Of these, the countries of regions whose name is no country's. */
  stateCountries: ReadonlySet<string>;
  /** Codes of regions with a city of the name right before it: *Vancouver, Washington*. */
  holds: ReadonlySet<string>;
}

const longestNeighbour = 3;

export function neighboursOf(doc: Document, { mentions }: Cluster): Neighbours {
  const within = new Set<string>();
  const stateCountries = new Set<string>();
  const holds = new Set<string>();
  for (const { mention } of mentions) {
    const after = regionStart(doc, mention.endToken);
    if (after !== undefined) {
      for (let length = 1; length <= longestNeighbour; length++) {
        const key = keyOf(doc, after, length);
        const country = (countryOf(key) ?? countryOfPeople(key))?.code ?? counties.get(key);
        if (country) within.add(country);
        for (const place of placesNamed(key)) {
          if (place.kind !== "region") continue;
          within.add(regionCode(place));
          if (!country) stateCountries.add(place.country);
        }
      }
    }
    const people = peopleBefore(doc, mention.first);
    if (people) within.add(people.code);
    if (doc.tokens[mention.first - 1]?.text !== ",") continue;
    for (let length = 1; length <= longestNeighbour; length++) {
      if (!/^\p{Lu}/u.test(doc.tokens[mention.first - 1 - length]?.text ?? "")) break;
      const key = keyOf(doc, mention.first - 1 - length, length);
      for (const place of placesNamed(key)) if (place.kind === "city") holds.add(regionCode(place));
    }
  }
  return { within, stateCountries, holds };
}

/** Where the name of what holds a place begins, behind a comma or *in*: *Paris, Texas*; *Tripoli in northern Lebanon*. */
function regionStart(doc: Document, at: number): number | undefined {
  const [mark, next] = [doc.tokens[at]?.text, doc.tokens[at + 1]?.norm ?? ""];
  if (mark === ",") return next === "in" ? skipDirection(doc, at + 2) : at + 1;
  return mark === "in" ? skipDirection(doc, at + 1) : undefined;
}

const skipDirection = (doc: Document, at: number): number =>
  /^(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|far|neighbouring|neighboring|the)$/.test(
    doc.tokens[at]?.norm ?? "",
  )
    ? at + 1
    : at;

/** *the Spanish port of Cartagena*, *the Bolivian city of Sucre*. */
function peopleBefore(doc: Document, first: number) {
  const at = /^(?:city|town|port|village|capital|resort|suburb|island|district|province|region|state)$/.test(
    doc.tokens[first - 2]?.norm ?? "",
  );
  if (!at || doc.tokens[first - 1]?.norm !== "of") return undefined;
  return [first - 3, first - 4]
    .map((index) => countryOfPeople(keyOf(doc, index, 1)))
    .find((country) => country !== undefined);
}

const keyOf = (doc: Document, at: number, length: number): string =>
  doc.tokens
    .slice(Math.max(0, at), at + length)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");
