import type { PlaceKind } from "../../../schemas/index.js";

const words: Readonly<Record<Exclude<PlaceKind, "country" | "other">, string>> = {
  city: "city town village borough suburb municipality",
  region:
    "region province state county district oblast prefecture governorate voivodeship canton territory peninsula department krai republic midlands " +
    "coast shire parish emirate riviera west east north south",
  natural:
    "river sea ocean lake bay gulf strait straits channel desert forest rainforest mountain mountains mount volcano valley canyon island islands isle isles " +
    "archipelago reef cape beach falls glacier plateau basin creek delta hills hill lagoon moon planet",
  facility:
    "airport airfield airbase base hospital clinic hotel hostel hall palace castle tower bridge tunnel street road avenue boulevard lane drive square park stadium arena " +
    "centre center mall station port harbour harbor prison jail camp church cathedral mosque temple synagogue museum theatre theater library school factory plant mine dam " +
    "canal pipeline highway motorway railway route house building complex monument memorial cemetery zoo garden gardens court lodge resort restaurant cafe bar club facility market plaza",
};

export const kindByLastWord: ReadonlyMap<string, PlaceKind> = new Map(
  (Object.entries(words) as [PlaceKind, string][]).flatMap(([kind, list]) =>
    list.split(" ").map((word) => [word, kind] as const),
  ),
);

/** First words of names of mountains, lakes, rivers and counties: *Mount Etna*, *Lake Victoria*, *County Cork*. */
export const kindByFirstWord: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ["mount", "natural"],
  ["mt", "natural"],
  ["lake", "natural"],
  ["cape", "natural"],
  ["river", "natural"],
  ["gulf", "natural"],
  ["bay", "natural"],
  ["strait", "natural"],
  ["isle", "natural"],
  ["county", "region"],
  ["port", "city"],
  ["fort", "city"],
  ["camp", "facility"],
]);

/** Continents, oceans and other large areas, folded. */
export const largeAreas: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...["europe", "asia", "africa", "north america", "south america", "latin america", "middle east", "central asia", "eastern europe"].map(
    (name) => [name, "region"] as const,
  ),
  ...["western europe", "southeast asia", "central america", "caribbean", "balkans", "caucasus", "scandinavia", "sahel", "west bank", "gaza", "gaza strip"].map(
    (name) => [name, "region"] as const,
  ),
  ...["england", "scotland", "wales", "northern ireland", "crimea", "donbas", "donbass", "kashmir", "tibet", "chechnya", "catalonia", "siberia"].map(
    (name) => [name, "region"] as const,
  ),
  ...["atlantic", "pacific", "mediterranean", "arctic", "antarctica", "himalayas", "alps", "sahara", "amazon", "baltic", "black sea", "earth", "mars", "moon", "sun", "jupiter", "venus", "saturn"].map(
    (name) => [name, "natural"] as const,
  ),
]);
