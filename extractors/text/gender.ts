import nlp from "compromise/two";
import type { Gender } from "../../schemas/index.js";

interface Lexicon {
  one: { lexicon: Readonly<Record<string, string | readonly string[]>> };
}

let lexicon: Lexicon["one"]["lexicon"] | undefined;

/** The gender that a first name usually shows, from compromise's name lists; `null` if unknown or both. */
export function genderOfFirstName(name: string): Gender | null {
  lexicon ??= (nlp.model() as Lexicon).one.lexicon;
  const key = name.toLowerCase();
  const tag = Object.hasOwn(lexicon, key) ? lexicon[key] : undefined;
  const tags = typeof tag === "string" ? [tag] : (tag ?? []);
  if (tags.includes("FemaleName")) return tags.includes("MaleName") ? null : "female";
  return tags.includes("MaleName") ? "male" : null;
}
