import type { Document } from "../../text/document.js";
import type { Cluster } from "../linking/cluster.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { placesNamed } from "./gazetteer.js";
import { regionCode } from "./scene.js";

/** What stands across a comma from a place's mentions. */
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
    if (doc.tokens[mention.endToken]?.text === ",") {
      for (let length = 1; length <= longestNeighbour; length++) {
        const key = keyOf(doc, mention.endToken + 1, length);
        const country = countryOf(key);
        if (country) within.add(country.code);
        for (const place of placesNamed(key)) {
          if (place.kind !== "region") continue;
          within.add(regionCode(place));
          if (!country) stateCountries.add(place.country);
        }
      }
    }
    if (doc.tokens[mention.first - 1]?.text !== ",") continue;
    for (let length = 1; length <= longestNeighbour; length++) {
      if (!/^\p{Lu}/u.test(doc.tokens[mention.first - 1 - length]?.text ?? "")) break;
      const key = keyOf(doc, mention.first - 1 - length, length);
      for (const place of placesNamed(key)) if (place.kind === "city") holds.add(regionCode(place));
    }
  }
  return { within, stateCountries, holds };
}

const keyOf = (doc: Document, at: number, length: number): string =>
  doc.tokens
    .slice(Math.max(0, at), at + length)
    .map(({ text }) => fold(text).replaceAll(".", ""))
    .join(" ");
