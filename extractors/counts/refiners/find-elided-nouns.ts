import type { Finding, TokenRange } from "../figure.js";
import { changeLemmas, totalNouns } from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/**
 * Finds a counted noun that is left out after its number: before it (*a fine of* …, *the toll rose to* …), or with the count
 * before (*20 men from the north and 30* [men] *from the south*).
 */
export const findElidedNouns: Refiner = (findings, scene) => {
  const found: Finding[] = [];
  for (const finding of findings) {
    const what = finding.what ?? nounBefore(finding, scene) ?? nounOfPrevious(finding, found, scene);
    found.push({ ...finding, what });
  }
  return found;
};

const links: ReadonlySet<string> = new Set("of worth totaling totalling valued totalled".split(" "));

/** *fines of $5*, *incomes of less than $25,000*, *a trust fund worth $5 million*, *the death toll rose to 41*. */
function nounBefore(finding: Finding, scene: Scene): TokenRange | null {
  if (finding.noun === null || finding.kind === "age") return null;
  const cue = cueStart(finding, scene);
  const link = wordAt(scene, cue - 1);
  if (links.has(link)) return phraseEnding(scene, cue - 2);
  if (finding.kind !== "cardinal") return null;
  if (
    link !== "to" &&
    link !== "at" &&
    link !== "from" &&
    !/^(?:is|was|are|were|reached|hit|stands?|stood)$/.test(link)
  )
    return null;
  return subjectOf(scene, cue - 1);
}

/** The first token of the bound before a number: *less than*. */
function cueStart({ first }: Finding, scene: Scene): number {
  let at = first;
  while (
    at > first - 4 &&
    /^(?:than|more|less|least|at|about|over|nearly|some|around|roughly|almost|under|fewer|approximately|a|an|the)$/.test(
      wordAt(scene, at - 1),
    )
  ) {
    at--;
  }
  return at < first && wordAt(scene, at) === "at" && wordAt(scene, at + 1) !== "least" ? at + 1 : at;
}

/** The noun phrase whose head is token `at`. */
function phraseEnding(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene;
  const head = tokens[at];
  if (head === undefined || (head.pos !== "NOUN" && head.pos !== "PROPN") || scene.inDate[at]) return null;
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]!.sentence === head.sentence &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos)
  )
    first--;
  return { first, end: at + 1 };
}

const farthestSubject = 14;

/** The subject of a verb of change or being: *the number of* **deaths** *is …*, *the* **death toll** *rose to …*. */
function subjectOf(scene: Scene, verbAt: number): TokenRange | null {
  const { tokens } = scene;
  const sentence = tokens[verbAt]!.sentence;
  for (let at = verbAt; at >= 0 && at > verbAt - farthestSubject && tokens[at]!.sentence === sentence; at--) {
    const token = tokens[at]!;
    const isVerb = token.pos === "AUX" || changeLemmas.has(token.lemma);
    if (!isVerb) continue;
    let before = at - 1;
    while (/^(?:AUX|ADV|PART)$/.test(tokens[before]?.pos ?? "")) before--;
    return withoutTotal(scene, phraseEnding(scene, before));
  }
  return null;
}

/** *the number of deaths*: the deaths are counted. */
function withoutTotal(scene: Scene, phrase: TokenRange | null): TokenRange | null {
  if (phrase === null || !totalNouns.has(wordAt(scene, phrase.end - 1))) return phrase;
  return (wordAt(scene, phrase.end) === "of" && nounPhraseAt(scene, phrase.end + 1)) || phrase;
}

const farthestSentence = 1;

/** The noun of the nearest count before, in this sentence or the one before it. */
function nounOfPrevious(finding: Finding, found: readonly Finding[], scene: Scene): TokenRange | null {
  if (finding.kind !== "cardinal" || typeof finding.noun !== "number") return null;
  const sentence = scene.tokens[finding.first]!.sentence;
  for (let i = found.length - 1; i >= 0; i--) {
    const previous = found[i]!;
    if (sentence - scene.tokens[previous.first]!.sentence > farthestSentence) return null;
    if (previous.kind === "cardinal" && previous.what) return previous.what;
  }
  return null;
}
