import { isFigure } from "../../text/figures.js";
import { isHyphen } from "../../text/token-tests.js";
import { boundBefore } from "../bounds.js";
import type { Finding, TokenRange } from "../figure.js";
import {
  amountLinks,
  boundVerbs,
  casualtyLemmas,
  changeLemmas,
  looseBounds,
  totalNouns,
} from "../lexicon/contexts.js";
import { timeUnits } from "../lexicon/time-units.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import { isVerbAt } from "../verbs.js";
import type { Refiner } from "./refiner.js";

/**
 * Finds a counted noun that is left out after its number: before it (*a fine of* …, *the toll rose to* …), or with the count
 * before (*20 men from the north and 30* [men] *from the south*).
 */
export const findElidedNouns: Refiner = (findings, scene) => {
  const found: Finding[] = [];
  for (const finding of findings) {
    const isOpen = finding.what === null && finding.kind !== "age" && finding.rule !== "multiplier";
    const what = isOpen
      ? (nounBefore(finding, scene) ?? nounOfPrevious(finding, found, scene))
      : finding.what;
    found.push({ ...finding, what });
  }
  return found;
};

/** *fines of $5*, *incomes below $25,000*, *the death toll rose to 41*, *the most seats, with 60*. */
function nounBefore(finding: Finding, scene: Scene): TokenRange | null {
  const start = skipDeterminer(scene, boundBefore(scene, finding.first)?.first ?? finding.first);
  const cue = wordAt(scene, start);
  // *88 people, up* **from** *21*: it is the count before.
  if (wordAt(scene, start - 1) === "from" && /^(?:up|down)$/.test(wordAt(scene, start - 2))) return null;
  if (looseBounds.has(cue)) {
    const direct = phraseEnding(scene, start - 1);
    const isComparison = cue === "less" || cue === "more";
    if (direct && (!isComparison || wordAt(scene, start - 1).endsWith("s"))) return direct;
  }
  if (boundVerbs.has(cue)) return subjectOf(scene, start);
  // *births dropped below 700,000*
  if (
    finding.kind === "cardinal" &&
    looseBounds.has(cue) &&
    changeLemmas.has(scene.tokens[start - 1]?.lemma ?? "")
  )
    return subjectOf(scene, start - 1);
  const isWell = looseBounds.has(cue) && /^(?:well|just|far)$/.test(wordAt(scene, start - 1));
  const linkAt = isWell ? start - 2 : start - 1;
  const link = wordAt(scene, linkAt);
  // *a mother of three*: the children are left out.
  if (link === "of" && (parents.has(wordAt(scene, start - 2)) || isOne(finding, scene))) return null;
  // *the* **survivors***, 35 of whom*
  if (
    link === "," &&
    /^(?:whom|which|them)$/.test(wordAt(scene, finding.end + 1)) &&
    wordAt(scene, finding.end) === "of"
  )
    return phraseEnding(scene, start - 2);
  if (amountLinks.has(link))
    return finding.rule === "rate" ? null : withoutTotal(phraseEnding(scene, start - 2), scene);
  if (/^(?:with|at|including)$/.test(link) && wordAt(scene, start - 2) === ",")
    return phraseEnding(scene, start - 3);
  if (finding.kind !== "cardinal") return null;
  if (link === "by" && changeLemmas.has(scene.tokens[start - 2]?.lemma ?? ""))
    return subjectOf(scene, start - 1);
  if (link === "to" || link === "from") {
    if (!precededBy(scene, start, changeLemmas, 10) || isRepeated(scene, start - 2)) return null;
    // *listings jumped 42 per* **cent** *to 30,964*
    let change = start - 1;
    while (
      /^(?:per|cent|percent|pc|%)$/.test(wordAt(scene, change - 1)) ||
      isFigure(scene.tokens[change - 1])
    )
      change--;
    const direct = change === start - 1 ? headOf(scene, start - 2) : null;
    return numberedBefore(scene, start) ?? direct ?? subjectOf(scene, change);
  }
  // *put it at 90*: it is the toll told before.
  if (link === "at" && /^(?:it|them)$/.test(wordAt(scene, start - 2))) return null;
  return /^(?:at|is|was|are|were|be|been|reached|hit|stands?|stood)$/.test(link)
    ? subjectOf(scene, linkAt)
    : null;
}

/** *to 115 on Saturday,* **and on Sunday** *to 151*: of the same thing as before. */
function isRepeated(scene: Scene, end: number): boolean {
  let at = end;
  while (scene.inDate[at]) at--;
  return (
    at < end &&
    /^(?:and|on|by|in)$/.test(wordAt(scene, at)) &&
    [at, at - 1].some((joint) => wordAt(scene, joint) === "and")
  );
}

const parents: ReadonlySet<string> = new Set(
  "mother father mum mom dad parent parents grandmother grandfather widow widower".split(" "),
);

/** *the head of* **one** *primary* counts no heads. */
function isOne({ first, end }: Finding, scene: Scene): boolean {
  return end === first + 1 && wordAt(scene, first) === "one";
}

/** Past *a*, *the* and *a record*. */
function skipDeterminer(scene: Scene, at: number): number {
  const start = /^(?:record|total|further|mere)$/.test(wordAt(scene, at - 1)) ? at - 1 : at;
  return /^(?:an?|the)$/.test(wordAt(scene, start - 1)) ? start - 1 : at;
}

/** *taking the number of* **dead** *in the floods to 201*. */
function numberedBefore(scene: Scene, start: number): TokenRange | null {
  const sentence = scene.tokens[start]?.sentence;
  for (let at = start - 2; at > start - farthestHead && scene.tokens[at]?.sentence === sentence; at--)
    if (wordAt(scene, at) === "number" && wordAt(scene, at + 1) === "of") return nounPhraseAt(scene, at + 2);
  return null;
}

/** The noun phrase whose head is token `at`; after an article any word is taken for a noun. */
function phraseEnding(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene;
  const head = tokens[at];
  if (head === undefined || scene.inDate[at] || scene.inName[at] || timeUnits.has(head.norm)) return null;
  const isMistaken = head.pos === "VERB" && !isVerbAt(scene, at) && !head.norm.endsWith("ing");
  const isNoun =
    head.pos === "NOUN" || head.pos === "PROPN" || /^an?$/.test(wordAt(scene, at - 1)) || isMistaken;
  if (!isNoun || !/^\p{L}/u.test(head.text)) return null;
  let first = at;
  while (
    tokens[first - 1]?.sentence === head.sentence &&
    !scene.inDate[first - 1] &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos)
  )
    first--;
  return { first, end: at + 1 };
}

/** *a total of 62*: the total is of what was counted before. */
function withoutTotal(phrase: TokenRange | null, scene: Scene): TokenRange | null {
  return phrase && totalNouns.has(wordAt(scene, phrase.end - 1)) ? null : phrase;
}

const farthestSubject = 20;

/** The subject of a verb of change or being: *the number of* **cases** *fell to …*, *the* **death toll** *rose to …*. */
function subjectOf(scene: Scene, verbAt: number): TokenRange | null {
  const { tokens } = scene;
  const sentence = tokens[verbAt]!.sentence;
  let direct: TokenRange | null = null;
  let isFound = false;
  for (let at = verbAt; at >= 0 && at > verbAt - farthestSubject && tokens[at]!.sentence === sentence; at--) {
    const token = tokens[at]!;
    if (token.norm === "number" && wordAt(scene, at + 1) === "of")
      return nounPhraseAt(scene, at + 2) ?? direct;
    const isVerb =
      token.pos === "AUX" ||
      changeLemmas.has(token.lemma) ||
      boundVerbs.has(token.norm) ||
      /^(?:stand|remain)$/.test(token.lemma) ||
      at === verbAt;
    if (!isVerb || isFound) continue;
    let before = at - 1;
    while (/^(?:AUX|ADV|PART)$/.test(tokens[before]?.pos ?? "")) before--;
    direct = headOf(scene, before);
    isFound = direct !== null;
  }
  return direct;
}

const farthestHead = 12;

/** The head of a subject that ends at `at`: *the* **toll** *from the floods in the Aller valley*. */
function headOf(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene;
  const sentence = tokens[at]?.sentence;
  let head = phraseEnding(scene, at);
  for (let i = at; i >= 0 && i > at - farthestHead && tokens[i]!.sentence === sentence; i--) {
    const inside = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[i]!.pos) || scene.inName[i] === 1;
    const links = tokens[i]!.pos === "ADP" && !/^(?:by|as|than|since)$/.test(tokens[i]!.norm);
    if (!inside && !links) break;
    const before = links ? phraseEnding(scene, i - 1) : null;
    if (before && (head === null || tolls.has(wordAt(scene, before.end - 1)))) head = before;
  }
  return head;
}

/** Nouns of figures, which hang on no other noun. */
const tolls: ReadonlySet<string> = new Set(
  "toll tolls count tally deaths casualties fatalities cases injuries unemployment turnout".split(" "),
);

/** How many sentences back a count may lend its noun, by kind. */
const lending: ReadonlyMap<string, number> = new Map([
  ["cardinal", 1],
  ["percent", 0],
  ["rate", 1],
]);

/** The noun of the nearest count of the same kind before, in this sentence or the one before it. */
function nounOfPrevious(finding: Finding, found: readonly Finding[], scene: Scene): TokenRange | null {
  const kind = finding.rule === "rate" ? "rate" : finding.kind;
  if (finding.unit === "[pp]") return null;
  const farthest = lending.get(kind);
  if (farthest === undefined) {
    const converted = isConversion(finding, scene) ? found.at(-1) : undefined;
    return converted?.kind === finding.kind ? converted.what : null;
  }
  const sentence = scene.tokens[finding.first]!.sentence;
  const ofPeople = isCasualty(finding, scene);
  for (let i = found.length - 1; i >= 0; i--) {
    const previous = found[i]!;
    if (sentence - scene.tokens[previous.first]!.sentence > farthest) return null;
    const isKin = (previous.rule === "rate" ? "rate" : previous.kind) === kind;
    if (!isKin || previous.what === null || isCompound(previous, scene)) continue;
    // *76 were hurt, 11 of them firefighters; 79 were* …
    const isShare =
      wordAt(scene, previous.end) === "of" && /^(?:them|whom)$/.test(wordAt(scene, previous.end + 1));
    if (ofPeople && isShare) continue;
    return ofPeople && !peopleNoun.test(wordAt(scene, previous.what.end - 1)) ? null : previous.what;
  }
  return null;
}

/** *five-storey* lends nothing. */
function isCompound({ noun }: Finding, scene: Scene): boolean {
  return typeof noun === "number" && isHyphen(scene.tokens[noun]);
}

const peopleNoun =
  /^(?:people|persons?|children|others|troops|police|crew|victims|civilians|girls|boys|dead|injured|wounded|deaths|males?|females?|americans|nationals|citizens)$|(?:ers|ors|ists|ians|ees|ants|men|ents)$/;

/** *killing three*, *five died*: who is hurt is no thing counted before. */
function isCasualty({ first, end }: Finding, scene: Scene): boolean {
  if (precededBy(scene, first, casualtyLemmas, 3)) return true;
  return scene.tokens
    .slice(end, end + 4)
    .some(({ lemma, pos }) => /^(?:VERB|ADJ)$/.test(pos) && casualtyLemmas.has(lemma));
}

/** *winds of 120 mph (195 km/h)*: the sum in brackets is of the same thing. */
function isConversion({ first }: Finding, scene: Scene): boolean {
  return [1, 2].some((back) => wordAt(scene, first - back) === "(");
}
