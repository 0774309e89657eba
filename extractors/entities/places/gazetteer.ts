import { cityVariants } from "../lexicon/place-words.js";
import { stateByAbbreviation } from "../lexicon/us-states.js";
import { readModelFile } from "../recogniser/model-data.js";
import { SortedLines } from "./sorted-lines.js";

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
  /** Found by the full name for which news uses the one that was asked for: *Newcastle upon Tyne*. */
  shortened: boolean;
}

let lines: SortedLines | undefined;

/** All places of a folded name or its usual spelling, unordered. Loaded at the first use. */
export function placesNamed(key: string): GazetteerPlace[] {
  lines ??= new SortedLines(readModelFile("places.tsv"));
  const usual = cityVariants.get(key) ?? stateByAbbreviation.get(key);
  const shortened = usual?.startsWith(`${key} `) === true;
  const read = (line: string, full: boolean): GazetteerPlace => {
    const [kind, geonames = "", country = "", region = "", population = "0"] = line.split("\t");
    return {
      kind: kind === "r" ? "region" : "city",
      capital: kind === "p",
      geonames,
      country,
      region,
      population: Number(population),
      shortened: full && shortened,
    };
  };
  const full = usual ? lines.find(usual) : [];
  return [...lines.find(key).map((line) => read(line, false)), ...full.map((line) => read(line, true))];
}
