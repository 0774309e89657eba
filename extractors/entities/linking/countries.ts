import { type Country, countries } from "../lexicon/countries.js";
import { fold } from "./name-form.js";

let byName: Map<string, Country> | undefined;
let byPeople: Map<string, Country> | undefined;

/** Folded tokens joined by blanks, as `NameForm.key` has them. */
const keyOf = (name: string): string =>
  fold(name).replaceAll(".", "").replaceAll("-", " - ").replaceAll("'s", " 's");

/** The country that a folded name means. */
export function countryOf(key: string): Country | undefined {
  byName ??= new Map(
    countries.flatMap((country) => country.names.map((name) => [keyOf(name), country] as const)),
  );
  return byName.get(key);
}

/** The country whose people a folded adjective or noun names, plural or not. */
export function countryOfPeople(key: string): Country | undefined {
  byPeople ??= new Map(
    countries.flatMap((country) =>
      country.people.flatMap((form) => [
        [keyOf(form), country] as const,
        [`${keyOf(form)}s`, country] as const,
      ]),
    ),
  );
  return byPeople.get(key);
}
