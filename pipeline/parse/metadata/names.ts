import { collapse } from "../dom/visible-text.js";
import { deskWords } from "../lexicon/byline.js";
import { limits } from "../limits.js";

const leading =
  /^(?:(?:by|written by|story by|words by|text by|reporting by|posted by|published by|von|text von|ein beitrag von|ein artikel von|par|por|texto de|di|a cura di|door|af|av|tekst|text|autor(?:in)?|authors?|auteur|autore|автор)\s*[:：]?\s+|(?:text|tekst|autor(?:in)?|authors?|auteur|autore|von|by|автор)\s?[:：]\s*)/i;
const between = /\s*(?:,|;|\||\/|·|•|\n|\s(?:and|und|et|y|e|og|och|en|i|&|with|mit)\s)\s*/i;
const notName = /https?:|www\.|@|\d{2}|[<>{}[\]=]/;

/** The people of a byline: "By Ann Lee and Bo Ek, Health Editor" gives Ann Lee and Bo Ek. */
export function readNames(line: string): string[] {
  const text = collapse(line).replace(leading, "");
  return text
    .slice(0, 1_000)
    .split(between)
    .map(cleanName)
    .filter((name) => isName(name))
    .slice(0, limits.names);
}

/** One stated name without "By", titles of work in brackets, and marks at its ends. */
export function cleanName(name: string): string {
  return collapse(name)
    .replace(leading, "")
    .replace(/\s*\([^()]{0,60}\)$/, "")
    .replace(/^[\s"'“„«.,:-]+|[\s"'”“»,:-]+$/g, "");
}

/** Whether a byline part can be a person's name. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > limits.name || notName.test(name)) return false;
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.length > 6) return false;
  return !words.some((word) => deskWords.has(word));
}
