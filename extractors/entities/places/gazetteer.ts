import { readModelFile } from "../recogniser/model-data.js";

/** A city or first-level region as GeoNames knows it. */
export interface GazetteerPlace {
  kind: "city" | "region";
  capital: boolean;
  geonames: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Code of the first-level region within the country. */
  region: string;
  /** In thousands; 0 for regions. */
  population: number;
}

let byName: Map<string, string[]> | undefined;

/** All places of a folded name, unordered. Loaded at the first use. */
export function placesNamed(key: string): GazetteerPlace[] {
  byName ??= read();
  return (byName.get(key) ?? []).map((line) => {
    const [kind, geonames = "", country = "", region = "", population = "0"] = line.split("\t");
    return {
      kind: kind === "r" ? "region" : "city",
      capital: kind === "p",
      geonames,
      country,
      region,
      population: Number(population),
    };
  });
}

function read(): Map<string, string[]> {
  const text = new TextDecoder().decode(readModelFile("places.tsv.br"));
  const names = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    const name = line.slice(0, tab);
    const rest = line.slice(tab + 1);
    const known = names.get(name);
    if (known) known.push(rest);
    else names.set(name, [rest]);
  }
  return names;
}
