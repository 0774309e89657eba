import type { Gender } from "../../schemas/index.js";
import { femaleNames, maleNames } from "./lexicon/first-names.js";

let genders: Map<string, Gender> | undefined;

/** The gender that a first name usually shows, from the name lists of compromise; `null` if unknown. */
export function genderOfFirstName(name: string): Gender | null {
  genders ??= readNames();
  return genders.get(name.toLowerCase()) ?? null;
}

function readNames(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  for (const name of femaleNames.split(" ")) names.set(name, "female");
  for (const name of maleNames.split(" ")) names.set(name, "male");
  return names;
}
