import { boundBefore } from "../bounds.js";
import { isObject, mainVerbAfter, verbAfter, verbBefore, verbLater } from "../clause.js";
import type { Finding } from "../figure.js";
import { casualtyGerunds, casualtyParticiples } from "../lexicon/participles.js";
import { eventNouns, numberOpeners, thingsInIng } from "../lexicon/verbs.js";
import { isNegated } from "../negation.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import { isVerbAt } from "../verbs.js";
import type { Refiner } from "./refiner.js";

/** Finds the verb that each count is subject or object of: *123 prisoners* **were released**, **freed** *123 prisoners*. */
export const findPredicates: Refiner = (findings, scene) => {
  const done: Finding[] = [];
  for (const finding of findings) {
    const predicate = predicateOf(finding, done.at(-1), scene);
    done.push({ ...finding, predicate, negated: isNegated(finding, predicate, scene) });
  }
  return done;
};

function predicateOf(finding: Finding, previous: Finding | undefined, scene: Scene): number | null {
  const start = phraseStart(finding, scene);
  const converted = previous && isConversion(finding, previous, scene) ? previous.predicate : null;
  const near =
    boundingVerb(finding, scene) ??
    ownParticiple(finding, scene) ??
    converted ??
    eventBefore(finding, start, scene) ??
    gerundBefore(start, scene);
  if (near !== null) return near;
  const end = subjectEnd(finding, scene);
  const after = () => mainVerbAfter(scene, verbAfter(scene, end));
  const before = () => verbBefore(scene, start);
  const ofThem = /^(?:whom|which)$/.test(wordAt(scene, end - 1));
  const shared = previous && isJoined(start, previous, scene) ? previous.predicate : null;
  const isOwn = isVerbAt(scene, end) || scene.tokens[end]?.pos === "AUX" || ofThem;
  // *a barge* **carrying** *46 goats and six dogs sank*
  const isHeld = shared !== null && wordAt(scene, shared).endsWith("ing");
  if (shared !== null && (shared > start || isHeld || !isOwn)) return shared;
  if (wordAt(scene, start - 1) === "with" && isParticiple(scene, end)) return end;
  const found = isObject(scene, start, end) ? (before() ?? after()) : (after() ?? before());
  return found === null
    ? verbLater(scene, phraseEnd(finding, scene))
    : (purposeAfter(scene, found, end) ?? found);
}

const causes: ReadonlySet<string> = new Set(
  "expect want allow force order ask urge cause enable require permit invite encourage".split(" "),
);

/** *expects 3,000 members to* **walk** *out*. */
function purposeAfter(scene: Scene, verb: number, end: number): number | null {
  if (!causes.has(scene.tokens[verb]!.lemma) || verb > end) return null;
  let at = end;
  while (
    at < end + 4 &&
    /^(?:ADP|DET|PRON|NOUN)$/.test(scene.tokens[at]?.pos ?? "") &&
    wordAt(scene, at) !== "to"
  )
    at++;
  return wordAt(scene, at) === "to" && isVerbAt(scene, at + 1) ? at + 1 : null;
}

/** *The toll* **exceeded** *40*. */
function boundingVerb({ first }: Finding, scene: Scene): number | null {
  const bound = boundBefore(scene, first);
  return bound && isVerbAt(scene, bound.first) ? bound.first : null;
}

/** Where the number begins with its bound and determiners: *over a record* 40. */
function phraseStart({ first }: Finding, scene: Scene): number {
  let start = boundBefore(scene, first)?.first ?? first;
  while (start > first - 5 && numberOpeners.has(wordAt(scene, start - 1))) start--;
  return boundBefore(scene, start)?.first ?? start;
}

/** The end of the count with its noun, or with whom an age describes: *a 76-year-old* **man**. */
function phraseEnd({ end, what, kind }: Finding, scene: Scene): number {
  if (kind === "age") return nounPhraseAt(scene, end)?.end ?? end;
  return what && what.first >= end && what.first < end + 6 ? what.end : end;
}

const longestInsertion = 12;
const inserted: ReadonlySet<string> = new Set(
  "including among mostly mainly most many all some aged with".split(" "),
);

/** The same past *of whom*, and past an insertion: *eleven people, including two children,* **were hurt**. */
function subjectEnd(finding: Finding, scene: Scene): number {
  const phrase = phraseEnd(finding, scene);
  const end = /^(?:more|others)$/.test(wordAt(scene, phrase)) ? phrase + 1 : phrase;
  if (wordAt(scene, end) === "of" && /^(?:which|whom)$/.test(wordAt(scene, end + 1))) return end + 2;
  if (wordAt(scene, end) !== ",") return end;
  const before = wordAt(scene, finding.first - 1);
  // *including* two children**,** *were hurt*; *Lind,* 52**,** *denied it*
  if (/^(?:including|among|them)$/.test(before)) return end + 1;
  return insertionEnd(scene, end + 1) ?? (finding.kind === "age" ? end + 1 : end);
}

/** Past an insertion that begins at `start`: *, mostly farmers,* and *, capped 17 times,* where a verb follows. */
function insertionEnd(scene: Scene, start: number): number | null {
  const isParticipial = wordAt(scene, start).endsWith("ed");
  // *, 97 of them women,*
  const isShare = wordAt(scene, start + 1) === "of" && /^(?:them|whom|which)$/.test(wordAt(scene, start + 2));
  if (!isParticipial && !isShare && !inserted.has(wordAt(scene, start))) return null;
  for (let at = start; at < start + longestInsertion; at++)
    if (wordAt(scene, at) === ",") return !isParticipial || isParticiple(scene, at + 1) ? at + 1 : null;
  return null;
}

/** *five were killed and eight* **wounded**: the verb that the two share is left out. */
function ownParticiple({ first, end, what }: Finding, scene: Scene): number | null {
  const at = what?.first === end ? end : null;
  if (at === null || !casualtyParticiples.has(wordAt(scene, at))) return null;
  const start = boundBefore(scene, first)?.first ?? first;
  return /^(?:and|with|,|;)$/.test(wordAt(scene, start - 1)) ? at : null;
}

/** *carrying four nurses and* 40 *sacks*: two parts of one object or subject. */
function isJoined(start: number, previous: Finding, scene: Scene): boolean {
  const joint = wordAt(scene, start - 1);
  const end = phraseEnd(previous, scene);
  const isList = joint === "," || joint === "and" || joint === "or";
  return isList && (end === start - 1 || (wordAt(scene, end) === "," && end === start - 2));
}

/** *28 million euros ($31 million)*: both are paid. */
function isConversion({ first, kind }: Finding, previous: Finding, scene: Scene): boolean {
  const opens = [first - 1, first - 2].some((at) => wordAt(scene, at) === "(" && at >= previous.end);
  return opens && kind === previous.kind && first - previous.end < 5;
}

/** *the* **death** *of 12 people*, **injuries** *to 40*. */
function eventBefore({ kind }: Finding, start: number, scene: Scene): number | null {
  if (kind !== "cardinal" || !/^(?:of|to|for)$/.test(wordAt(scene, start - 1))) return null;
  const noun = wordAt(scene, start - 2);
  const verb = eventNouns.get(noun);
  const link = wordAt(scene, start - 1);
  // *the* **looting** *of 140 shops*
  const isLooting = noun.endsWith("ing") && !thingsInIng.has(noun) && wordAt(scene, start - 3) === "the";
  if (verb === undefined) return isLooting && link === "of" ? start - 2 : null;
  const fits = verb === "injure" ? link !== "for" : link === "of";
  return fits && !isVerbAt(scene, start - 2) ? start - 2 : null;
}

function isParticiple(scene: Scene, at: number): boolean {
  return casualtyParticiples.has(wordAt(scene, at)) || isVerbAt(scene, at);
}

/** *a boat* **carrying** *about 90 migrants sank*: the verb after them is the boat’s. */
function gerundBefore(start: number, scene: Scene): number | null {
  // *shooting* **dead** *28*
  const at = /^(?:dead|down)$/.test(wordAt(scene, start - 1)) ? start - 2 : start - 1;
  const before = wordAt(scene, at);
  return casualtyGerunds.has(before) || (before.endsWith("ing") && isVerbAt(scene, at)) ? at : null;
}
