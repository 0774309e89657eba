import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

export interface Coordinates {
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Must be shown with what comes from here (CC BY 4.0). */
export const attribution = "Places: GeoNames (geonames.org), CC BY 4.0";

let known: Map<string, Coordinates> | undefined;

/** Where the place of a link (`geonames:625144`, `iso3166:BY`) is. Reads its data at the first use. */
export function coordinatesOf(link: string): Coordinates | undefined {
  known ??= read();
  return known.get(link.slice(link.indexOf(":") + 1));
}

/** The path holds in the sources and in dist/, where the build copies the models. */
function read(): Map<string, Coordinates> {
  const file = readFileSync(new URL("../../../models/places/coordinates.tsv.br", import.meta.url));
  const lines = brotliDecompressSync(file).toString().trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const [id = "", country = "", lat, lon] = line.split("\t");
      return [id, { lat: Number(lat) / 100, lon: Number(lon) / 100, country }];
    }),
  );
}
