import { isHyphen } from "../text/token-tests.js";
import { casualtyParticiples } from "./lexicon/participles.js";
import { clauseEnds, clauseOpeners, findVerbs, passedAdjectives, reportVerbs } from "./lexicon/verbs.js";
import { type Scene, wordAt } from "./scene.js";
import { isAuxiliary, isVerbAt } from "./verbs.js";

const reachBack = 30;
const reachAhead = 16;

/**
 * Whether a phrase that begins at `start` hangs on what stands before it, and is not the subject of a clause of its own: right after a
 * verb or a preposition. *Of* leads on to the noun before it: *a crew of* **24** *drowned*.
 */
export function isObject(scene: Scene, start: number, end = start): boolean {
  const { tokens } = scene;
  // *had “neutralised”* **51**
  const isClosed = /^["”]$/.test(tokens[start - 1]?.text ?? "") && isVerbAt(scene, start - 2);
  if (isClosed) return true;
  const before = tokens[start - 1];
  if (before === undefined || before.sentence !== tokens[start]?.sentence) return false;
  if (clauseOpeners.has(before.norm) || scene.inDate[start - 1]) return false;
  if (before.norm === "of") {
    let head = start - 1;
    while (head > start - 8 && /^(?:NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(tokens[head - 1]?.pos ?? "")) head--;
    return head < start - 1 && isObject(scene, head);
  }
  if (isVerbAt(scene, start - 1))
    return !reportVerbs.has(before.lemma) && !(findVerbs.has(before.lemma) && isFiniteAt(scene, end));
  if (isAuxiliary(before)) return true;
  return before.pos === "ADP" || before.norm === "to";
}

function isFiniteAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && (isAuxiliary(token) || isVerbAt(scene, at));
}

/** The verb after a subject that ends before `end`, past adverbs, phrases that hang on it and a second subject. `null` if none. */
export function verbAfter(scene: Scene, end: number): number | null {
  const { tokens } = scene;
  const sentence = tokens[end - 1]?.sentence;
  let auxiliary: number | null = null;
  for (let at = end; at < end + reachAhead; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const isState = auxiliary !== null && (token.norm === "missing" || casualtyParticiples.has(token.norm));
    if (isState || isVerbAt(scene, at)) return at;
    if (isAuxiliary(token)) auxiliary = at;
    else if (auxiliary !== null ? !isPassedAfterAuxiliary(scene, at) : !isPassed(scene, at, end)) break;
  }
  return auxiliary;
}

function isPassedAfterAuxiliary(scene: Scene, at: number): boolean {
  const { pos, norm } = scene.tokens[at]!;
  return pos === "ADV" || pos === "PART" || norm === "to" || norm === "since" || passedAdjectives.has(norm);
}

/** What may stand between a subject and its verb: adverbs, relatives, *in the city*, *and two guards*, *(40%)*. */
function isPassed(scene: Scene, at: number, end: number): boolean {
  const { pos, norm } = scene.tokens[at]!;
  if (/^(?:who|that|which|["”’'()])$/.test(norm) || isHyphen(scene.tokens[at])) return true;
  if (norm === "to") return false;
  if (/^(?:and|or)$/.test(norm))
    return /^(?:NUM|ADJ|NOUN|PROPN|ADV|DET)$/.test(scene.tokens[at + 1]?.pos ?? "");
  if (clauseEnds.has(norm)) return false;
  if (/^(?:ADV|PART|ADP)$/.test(pos) || scene.inDate[at] || scene.inName[at]) return true;
  return at > end && /^(?:NOUN|ADJ|PROPN|DET|NUM|SYM|PRON)$/.test(pos);
}

/**
 * Goes on from a verb that only describes the subject to the verb of the sentence: *17 planets found so far* **have shown**,
 * *people who were detained* **remain**.
 */
export function mainVerbAfter(scene: Scene, verb: number | null): number | null {
  if (verb === null) return null;
  const { tokens } = scene;
  const isRelative = /^(?:who|which|that)$/.test(wordAt(scene, relativeBefore(scene, verb)));
  const next = tokens[verb + 1];
  const mayDescribe = /(?:ed|en|wn|nd|ld|ght|t)$/.test(tokens[verb]!.norm) && !isAuxiliary(tokens[verb - 1]!);
  const isReduced = !isRelative && mayDescribe && /^(?:ADP|ADV|SCONJ)$/.test(next?.pos ?? "");
  if (!isRelative && !isReduced) return verb;
  for (let at = verb + 1; at < verb + reachAhead; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[verb]!.sentence) return verb;
    if ((token.pos === "PUNCT" && !isHyphen(token)) || clauseEnds.has(token.norm)) return verb;
    if (isAuxiliary(token)) return verbAfter(scene, at) ?? verb;
    // *cars sold in America last year* **came** *from abroad*
    const isPastPhrase = scene.inDate[at - 1] === 1 || scene.inName[at - 1] === 1;
    const mayEnd =
      (isRelative || (isPastPhrase && !/(?:ed|en)$/.test(token.norm))) &&
      !/ing$/.test(token.norm) &&
      wordAt(scene, at - 1) !== "to";
    if (mayEnd && isVerbAt(scene, at)) return at;
  }
  return verb;
}

function relativeBefore(scene: Scene, verb: number): number {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART|VERB)$/.test(scene.tokens[at]?.pos ?? "")) at--;
  return at;
}

/** The nearest verb before `start` in its sentence, past insertions between commas; *be* and *have* are verbs of their own. */
export function verbBefore(scene: Scene, start: number): number | null {
  const { tokens } = scene;
  const sentence = tokens[start]?.sentence;
  for (let at = start - 1; at >= 0 && at > start - reachBack; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.text === ";") return null;
    if (token.text === ",") at = insertionBefore(scene, at);
    else if (isVerbAt(scene, at) || isAuxiliary(token)) {
      const since = at < start - 1 ? sinceBefore(scene, at) : null;
      if (since === null) return at;
      at = since;
    }
  }
  return null;
}

/** *put the dead* **since** *the war began at 40*: the clause in between has its own verb. */
function sinceBefore(scene: Scene, verb: number): number | null {
  for (let at = verb - 1; at > verb - 5 && wordAt(scene, at) !== ","; at--)
    if (wordAt(scene, at) === "since") return at;
  return null;
}

const longestInsertion = 20;

/** Where the insertion that a comma closes has opened, or the comma itself: *the firm***,** *which employs 40,* … */
function insertionBefore(scene: Scene, comma: number): number {
  for (let at = comma - 1; at > comma - longestInsertion; at--) {
    if (wordAt(scene, at) !== ",") continue;
    // *, the commission said,*
    if (reportVerbs.has(scene.tokens[comma - 1]!.lemma)) return at;
    const opens = /^(?:who|which|whose|where|including|among|all|some|most|mostly|aged)$/.test(
      wordAt(scene, at + 1),
    );
    return opens ? at : comma;
  }
  return comma;
}

/** The first verb after `start` in its sentence, for counts that stand in no clause of their own. */
export function verbLater(scene: Scene, start: number): number | null {
  const { tokens } = scene;
  const sentence = tokens[start - 1]?.sentence;
  for (let at = start; at < start + reachAhead; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (isVerbAt(scene, at)) return at;
    if (isAuxiliary(token)) return verbAfter(scene, at);
  }
  return null;
}
