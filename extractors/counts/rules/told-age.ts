import type { Token } from "../../text/document.js";
import { isFigure } from "../../text/figures.js";
import { ageGroups, kinNouns } from "../lexicon/persons.js";
import { isPersonAt, namesPersonBefore } from "../persons.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import type { Rule } from "./rule.js";
import { ageFigure, readYears, type Years } from "./years.js";

/** Bare numbers of years that a grown or half-grown person may have. */
const youngest = 10;
const oldest = 110;

/** *Kopp, 44, …*, *Kopp (44)*, *her nephew, 31, was*, *Anna Berg and Olaf Lind, 40 and 49*. */
export const appositiveAge: Rule = {
  id: "appositive-age",
  read(scene, at) {
    const years = readSingle(scene, at);
    if (years === null) return null;
    if (!isFigure(scene.tokens[at])) return isSpelledAge(scene, years) ? ageFigure(years) : null;
    const isAlso = /^(?:also|now|then)$/.test(wordAt(scene, at - 1));
    const opener = isAlso ? at - 2 : at - 1;
    return isApposition(scene, years, opener) ? ageFigure(years) : null;
  },
};

/** *Ada King, six, and Ben Lee, nine*: children’s ages are spelled. */
function isSpelledAge(scene: Scene, { first, end, low }: Years): boolean {
  if (wordAt(scene, first - 1) !== "," || !isPersonAt(scene, first - 2) || low < 2) return false;
  return /^(?:,|and)$/.test(wordAt(scene, end));
}

function isApposition(scene: Scene, years: Years, opener: number): boolean {
  const mark = wordAt(scene, opener);
  const closer = wordAt(scene, years.end);
  const isNamed = isPersonAt(scene, opener - 1) || kinNouns.has(wordAt(scene, opener - 1));
  if (mark === "(") return closer === ")" && isNamed;
  if (mark === "and") return isSecondAge(scene, opener);
  if (mark !== ",") return false;
  if (isNamed) return /^(?:[,.;)–—]|and|who|of|from|in|at|)$/.test(closer);
  const noun = scene.tokens[opener - 1];
  const isSomebody = (noun?.pos === "NOUN" && !noun.norm.endsWith("s")) || noun?.pos === "PROPN";
  if (closer !== "," || !isSomebody || !isLikely(years)) return false;
  const isName = noun?.pos === "PROPN" && !scene.inName[opener - 1] && /^\p{Lu}\p{Ll}/u.test(noun.text);
  return isName || namesPersonBefore(scene, opener);
}

function isSecondAge(scene: Scene, and: number): boolean {
  return wordAt(scene, and - 2) === "," && isFigure(scene.tokens[and - 1]) && isPersonAt(scene, and - 3);
}

const copulas: ReadonlySet<string> = new Set("was is be been am being turned turns turning 'm 's".split(" "));
const adverbs: ReadonlySet<string> = new Set(
  "just only about already then now around nearly almost still not under over".split(" "),
);
const subjects: ReadonlySet<string> = new Set("he she i who".split(" "));
const auxiliaries: ReadonlySet<string> = new Set("would have has had will".split(" "));
const lifeWords: ReadonlySet<string> = new Set("die dead death born birthday obituary mourn".split(" "));

/** *She was 26.*, *when he turned 40*, *she would have been 95 in June*, *the former mayor was 68.* */
export const predicatedAge: Rule = {
  id: "predicated-age",
  read(scene, at) {
    const copula = isOfGroup(scene, at) ? at - 2 : copulaBefore(scene, at);
    if (copula === null) return null;
    const years = readSingle(scene, at);
    if (years === null) return null;
    if (isOfGroup(scene, at)) return endsPhrase(scene.tokens[years.end]) ? ageFigure(years) : null;
    // *210 boys, the* **youngest** *of whom was nine*
    if (precededBy(scene, at, eldest, 6) && endsPhrase(scene.tokens[years.end])) return ageFigure(years);
    const next = wordAt(scene, years.end);
    let subject = copula - 1;
    while (auxiliaries.has(wordAt(scene, subject)) || adverbs.has(wordAt(scene, subject))) subject--;
    const isPerson = subjects.has(wordAt(scene, subject)) || isPersonAt(scene, subject);
    const isWord = !isFigure(scene.tokens[at]);
    if (isPerson && (!isWord || years.low > 1 || precededBy(scene, at, whenWords, 5))) {
      return /^(?:[,.;”"’')]|when|and|at|on|but|in|as|years?|last|this|)$/.test(next)
        ? ageFigure(years)
        : null;
    }
    const ends = next === "." || next === "";
    return ends && isLikely(years) && isFigure(scene.tokens[at]) && namesPersonBefore(scene, at)
      ? ageFigure(years)
      : null;
  },
};

/** *80 victims were* **under** *18*. */
function isOfGroup(scene: Scene, at: number): boolean {
  const noun = wordAt(scene, at - 3);
  return (
    /^(?:under|over)$/.test(wordAt(scene, at - 1)) &&
    /^(?:is|are|was|were)$/.test(wordAt(scene, at - 2)) &&
    (ageGroups.has(noun) || /^(?:them|they|whom|victims|dead|survivors|players|members)$/.test(noun))
  );
}

const eldest: ReadonlySet<string> = new Set(["youngest", "oldest", "eldest"]);

const whenWords: ReadonlySet<string> = new Set(["when", "until", "since"]);

function copulaBefore(scene: Scene, at: number): number | null {
  let before = at - 1;
  while (adverbs.has(wordAt(scene, before)) && before > at - 3) before--;
  return copulas.has(wordAt(scene, before)) ? before : null;
}

/** **At** *60, she learned to fly*; *a boy* **of** *12*. */
export const plainAge: Rule = {
  id: "plain-age",
  read(scene, at) {
    const link = wordAt(scene, at - 1);
    if (link !== "at" && link !== "of" && link !== "them") return null;
    const years = readSingle(scene, at);
    if (years === null || years.low < 1) return null;
    const next = scene.tokens[years.end];
    // *two workers, one of* **them** *21, fell*
    if (link === "them")
      return next?.norm === "," && isLikely(years) && wordAt(scene, at - 2) === "of"
        ? ageFigure(years)
        : null;
    if (link === "of")
      return childNouns.has(wordAt(scene, at - 2)) && endsPhrase(next) ? ageFigure(years) : null;
    const opens = scene.tokens[at - 1]!.text === "At" && next?.norm === "," && years.low >= 5;
    const isPerson = subjects.has(wordAt(scene, years.end + 1)) || isNamed(scene, years.end + 1);
    return opens && isPerson ? ageFigure(years) : null;
  },
};

const childNouns: ReadonlySet<string> = new Set(
  "boy girl child man woman lad youth teenager son daughter".split(" "),
);

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || /^(?:PUNCT|ADP|VERB|AUX|CCONJ|SCONJ)$/.test(next.pos);
}

/** Whether a person’s name begins at `at`. */
function isNamed(scene: Scene, at: number): boolean {
  let last = at;
  while (last < at + 4 && scene.inName[last + 1]) last++;
  return isPersonAt(scene, last);
}

const figureNouns: ReadonlySet<string> = new Set(
  "toll tally number figure count total estimate stand put".split(" "),
);

/** *died on Sunday at 78*. */
export const deathAge: Rule = {
  id: "death-age",
  read(scene, at) {
    if (wordAt(scene, at - 1) !== "at" || !precededBy(scene, at, lifeWords, 16)) return null;
    // *They put the death toll at 93*.
    if (precededBy(scene, at, figureNouns, 8)) return null;
    const years = readSingle(scene, at);
    const ends = years !== null && /^(?:[.,;]|after|from|in|on|)$/.test(wordAt(scene, years.end));
    return ends && isLikely(years) ? ageFigure(years) : null;
  },
};

function readSingle(scene: Scene, at: number): Years | null {
  const years = readYears(scene, at);
  return years?.high === null ? years : null;
}

function isLikely({ low }: Years): boolean {
  return low >= youngest && low <= oldest;
}
