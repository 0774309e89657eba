import { acronyms } from "../lexicon/acronyms.js";
import type { NameForm } from "./name-form.js";

const small = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "at",
  "to",
  "de",
  "du",
  "des",
  "la",
  "del",
  "&",
  "-",
  ",",
]);

/** Whether `short` is made of the initials of `long`, or is its known acronym. */
export function abbreviates(short: NameForm, long: NameForm): boolean {
  if (long.tokens.length < 2) return false;
  if (acronyms.get(short.key) === long.key) return true;
  const letters = short.tokens.join("").replace(/[^\p{L}\p{N}&]/gu, "");
  if (letters.length < 2 || letters.length > 10 || !isWrittenAsAcronym(short)) return false;
  const words = long.tokens.filter((token) => token !== "-" && token !== "," && token !== "'s");
  const big = words.filter((word) => !small.has(word));
  return (
    initials(big) === letters ||
    initials(words.filter((word) => word !== "the" && word !== "&")) === letters ||
    initials(
      words.map((word) => (word === "and" ? "&" : word)).filter((word) => !small.has(word) || word === "&"),
    ) === letters ||
    (letters.length >= 3 && skipsOne(letters, big))
  );
}

/** *WHO*, *U.N.*, *TfL*, *R&DC*: at least half of the letters are capitals. */
function isWrittenAsAcronym(short: NameForm): boolean {
  const letters = short.written.join("").replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return short.tokens.length <= 3 && letters.length > 0 && capitals * 2 >= letters.length && capitals >= 2;
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");

/** The acronym leaves out one word of the long name, not the first: *NHC* for *National Harbour Safety Council*. */
function skipsOne(letters: string, words: readonly string[]): boolean {
  if (words.length !== letters.length + 1) return false;
  return words.some(
    (_, skipped) => skipped > 0 && initials(words.filter((_, i) => i !== skipped)) === letters,
  );
}
