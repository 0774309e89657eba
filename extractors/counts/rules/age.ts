import { readNumeral } from "../../text/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import type { Figure, TokenRange } from "../figure.js";
import { kinNouns } from "../lexicon/contexts.js";
import { isPersonAt } from "../persons.js";
import { type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";

/** One age or two, read as numbers alone. */
interface Years extends TokenRange {
  low: number;
  high: number | null;
}

const units: ReadonlyMap<string, string | null> = new Map([
  ["year", null],
  ["month", "mo"],
  ["week", "wk"],
  ["day", "d"],
]);

/** *34-year-old*, *64 years old*, *18 months old*, *41-50 years old*, *103 years of age*. */
export const statedAge: Rule = {
  id: "stated-age",
  read(scene, at) {
    const years = readYears(scene, at);
    if (years === null) return null;
    let end = isHyphen(scene.tokens[years.end]) ? years.end + 1 : years.end;
    const unit = units.get(wordAt(scene, end).replace(/s$/, ""));
    if (unit === undefined) return null;
    end++;
    if (wordAt(scene, end) === "of" && wordAt(scene, end + 1) === "age") return age(years, end + 2, unit);
    if (isHyphen(scene.tokens[end])) end++;
    return /^olds?$/.test(wordAt(scene, end)) ? age(years, end + 1, unit) : null;
  },
};

/** *aged 28*, *at the age of 12*, *age 29*, *ages 5 to 11*, *between the ages of 14 and 18*. */
export const namedAge: Rule = {
  id: "named-age",
  read(scene, at) {
    if (scene.tokens[at - 1] === undefined) return null;
    const before = openingWord(scene, at);
    if (!/^(?:aged?|ages)$/.test(before)) return null;
    const years = readYears(scene, at, before === "ages" || wordAt(scene, at - 1) === "between");
    return years && isAge(years) ? age(years, years.end, null) : null;
  },
};

const bounds: ReadonlySet<string> = new Set(
  "of between over above under below about around just at least to from than more less only".split(" "),
);

/** The word before a number, past *of*, *between*, *at least* and the like. */
function openingWord(scene: Scene, at: number): string {
  let before = at - 1;
  while (before >= at - 3 && bounds.has(wordAt(scene, before))) before--;
  return wordAt(scene, before);
}

/** *Kopp, 44, …*, *Kopp (44)*, *another brother, 22, was*. */
export const appositiveAge: Rule = {
  id: "appositive-age",
  read(scene, at) {
    const years = readYears(scene, at);
    if (years === null || years.high !== null || !isAge(years)) return null;
    const opener = wordAt(scene, at - 1);
    const isAlso = opener === "also" || opener === "now" || opener === "then";
    const commaAt = isAlso ? at - 2 : at - 1;
    const mark = wordAt(scene, commaAt);
    if (mark === "(")
      return wordAt(scene, years.end) === ")" && isSomebody(scene, commaAt)
        ? age(years, years.end, null)
        : null;
    if (mark === "and") return followsAge(scene, commaAt) ? age(years, years.end, null) : null;
    const closes =
      /^[,.;:)]$|^and$|^who$|^of$|^from$/.test(wordAt(scene, years.end)) ||
      scene.tokens[years.end] === undefined;
    return mark === "," && closes && isSomebody(scene, commaAt) ? age(years, years.end, null) : null;
  },
};

/** *Anna Berg and Olaf Lind, 40 and 49*. */
function followsAge(scene: Scene, and: number): boolean {
  return (
    wordAt(scene, and - 2) === "," && /^\d{1,3}$/.test(wordAt(scene, and - 1)) && isSomebody(scene, and - 2)
  );
}

function isSomebody(scene: Scene, end: number): boolean {
  return isPersonAt(scene, end - 1) || kinNouns.has(wordAt(scene, end - 1));
}

const copulas: ReadonlySet<string> = new Set(
  "was is be been am being turned turns turning i'm 'm 's he's she's".split(" "),
);
const adverbs: ReadonlySet<string> = new Set(
  "just only about already then now around nearly almost still not".split(" "),
);
const subjects: ReadonlySet<string> = new Set("he she i who they".split(" "));
const auxiliaries: ReadonlySet<string> = new Set("would have has had will".split(" "));

/** *She was 26.*, *when he turned 40*, *He would have been 80 on Friday*. */
export const predicatedAge: Rule = {
  id: "predicated-age",
  read(scene, at) {
    let before = at - 1;
    while (adverbs.has(wordAt(scene, before)) && before > at - 3) before--;
    if (!copulas.has(wordAt(scene, before))) return null;
    while (auxiliaries.has(wordAt(scene, before - 1)) || adverbs.has(wordAt(scene, before - 1))) before--;
    if (!subjects.has(wordAt(scene, before - 1)) && !isPersonAt(scene, before - 1)) return null;
    const years = readYears(scene, at);
    if (years === null || years.high !== null || !isAge(years)) return null;
    const next = scene.tokens[years.end];
    const ends =
      next === undefined ||
      next.pos === "PUNCT" ||
      /^(?:when|and|at|on|but|in|or|as|years?|last|this)$/.test(next.norm);
    return ends ? age(years, years.end, null) : null;
  },
};

function readYears(scene: Scene, at: number, pairs = false): Years | null {
  const low = readNumeral(scene.tokens, at);
  if (low === null) return null;
  const joint = wordAt(scene, low.end);
  const joined = joint === "-" || joint === "–" || joint === "to" || (pairs && joint === "and");
  const high = joined ? readNumeral(scene.tokens, low.end + 1) : null;
  if (high === null || high.value <= low.value)
    return { first: at, end: low.end, low: low.value, high: null };
  return { first: at, end: high.end, low: low.value, high: high.value };
}

function isAge({ low, high }: Years): boolean {
  return Number.isInteger(low) && low >= 0 && (high ?? low) <= 120;
}

function age({ first, low, high }: Years, end: number, unit: string | null): Omit<Figure, "rule"> {
  const kind = "age" as const;
  const measured = unit === null ? {} : { unit };
  const values =
    high === null
      ? { value: low, min: null, max: null, qualifier: null }
      : { value: null, min: low, max: high, qualifier: "range" as const };
  return { first, end, kind, noun: null, ...measured, ...values };
}
