import type { Token } from "../../text/document.js";
import { boundBefore } from "../bounds.js";
import type { Finding } from "../figure.js";
import { negations } from "../lexicon/contexts.js";
import { casualtyGerunds, casualtyParticiples } from "../lexicon/participles.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

const reach = 14;

/** Finds the verb that each count hangs on: right after its noun (*123 prisoners* **were released**), else before it. */
export const findPredicates: Refiner = (findings, scene) =>
  findings.map((finding) => {
    const predicate =
      ownParticiple(finding, scene) ??
      gerundBefore(finding, scene) ??
      verbAfter(finding, scene) ??
      verbOfPair(finding, scene) ??
      verbBefore(finding, scene) ??
      verbLater(finding, scene);
    return { ...finding, predicate, negated: isNegated(finding, predicate, scene) };
  });

/** The end of the count with its noun and the phrases that hang on that. */
function phraseEnd({ end, what }: Finding): number {
  return what && what.first >= end && what.first < end + 6 ? what.end : end;
}

const longestInsertion = 10;

/** The same past *of whom*, and past an insertion: *eleven people, including two children,* **were hurt**. */
function subjectEnd(finding: Finding, scene: Scene): number {
  const end = phraseEnd(finding);
  if (wordAt(scene, end) === "of" && /^(?:which|whom)$/.test(wordAt(scene, end + 1))) return end + 2;
  const opens = wordAt(scene, end) === "," && inserted.has(wordAt(scene, end + 1));
  const isInserted = wordAt(scene, finding.first - 1) === "including" && wordAt(scene, end) === ",";
  if (isInserted) return end + 1;
  if (!opens) return end;
  for (let at = end + 1; at < end + longestInsertion; at++) if (wordAt(scene, at) === ",") return at + 1;
  return end;
}

const inserted: ReadonlySet<string> = new Set(
  "including among mostly mainly most many all some aged".split(" "),
);

/** *five were killed and eight* **wounded**: the verb that the two share is left out. */
function ownParticiple({ first, end, what }: Finding, scene: Scene): number | null {
  const at = what?.first === end ? end : null;
  if (at === null || !casualtyParticiples.has(wordAt(scene, at))) return null;
  const start = boundBefore(scene, first)?.first ?? first;
  return /^(?:and|with|,|;)$/.test(wordAt(scene, start - 1)) ? at : null;
}

/** *a boat* **carrying** *about 90 migrants sank*: the verb after them is the boat’s. */
function gerundBefore({ first }: Finding, scene: Scene): number | null {
  const start = boundBefore(scene, first)?.first ?? first;
  const token = scene.tokens[start - 1];
  if (token === undefined) return null;
  const isVerb = token.pos === "VERB" && token.norm.endsWith("ing") && token.norm !== "including";
  return (isVerb || casualtyGerunds.has(token.norm)) && token.sentence === scene.tokens[first]!.sentence
    ? start - 1
    : null;
}

function verbAfter(finding: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  let auxiliary: number | null = null;
  for (let at = subjectEnd(finding, scene), skipped = 0; skipped < 5; at++, skipped++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[finding.first]!.sentence) break;
    if (token.pos === "VERB" && !/^(?:have|has|had)$/.test(token.norm)) return at;
    if (isAuxiliary(token)) auxiliary ??= at;
    else if (auxiliary === at - 1 && modals.has(wordAt(scene, auxiliary)) && token.pos === "ADJ") return at;
    else if (!isPassed(token, auxiliary !== null)) break;
  }
  return auxiliary;
}

const reports: ReadonlySet<string> = new Set(
  "say tell report announce confirm claim add state declare believe think".split(" "),
);
const longestPair = 8;

/** *said* **12** *soldiers and two civilians* **died**: the verb after the second count is of both. */
function verbOfPair(finding: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  const before = verbBefore(finding, scene);
  if (before !== null && !reports.has(tokens[before]!.lemma)) return null;
  const start = subjectEnd(finding, scene);
  if (wordAt(scene, start) !== "and" || tokens[start + 1]?.pos !== "NUM") return null;
  for (let at = start + 2; at < start + longestPair; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[finding.first]!.sentence) return null;
    if (token.pos === "VERB") return at > start + 2 ? at : null;
    if (!/^(?:NUM|NOUN|ADJ|PROPN|AUX|ADV|PART)$/.test(token.pos)) return null;
  }
  return null;
}

const modals: ReadonlySet<string> = new Set("will would can could may might must should shall".split(" "));

function isAuxiliary(token: Token): boolean {
  return token.pos === "AUX" || /^(?:have|has|had)$/.test(token.norm);
}

/** Adverbs and relatives stand between a count and its verb, *since* only after *have*; *to* opens a purpose. */
function isPassed(token: Token, afterAuxiliary: boolean): boolean {
  if (token.norm === "to") return afterAuxiliary;
  if (token.norm === "since") return afterAuxiliary;
  return token.pos === "ADV" || token.pos === "PART" || /^(?:who|that|which|["”’'])$/.test(token.norm);
}

function verbBefore({ first }: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  for (let at = first - 1; at >= 0 && at > first - reach; at--) {
    if (tokens[at]!.sentence !== tokens[first]!.sentence) return null;
    if (tokens[at]!.norm === "according") continue;
    if (tokens[at]!.pos === "VERB" || isCost(scene, at) || isShot(scene, at)) return at;
    if (tokens[at]!.pos === "AUX" && at >= first - 3) return at;
  }
  return null;
}

/** *The deal cost the town …*: between a noun and an object *cost* is a verb. */
function isCost({ tokens }: Scene, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const subject = /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "");
  return tokens[at]!.norm === "cost" && subject && /^(?:DET|PRON|NUM|SYM)$/.test(after?.pos ?? "");
}

/** *they had shot down two*: before its adverb *shot* is a verb. */
function isShot(scene: Scene, at: number): boolean {
  return wordAt(scene, at) === "shot" && /^(?:down|dead|at|and)$/.test(wordAt(scene, at + 1));
}

function verbLater(finding: Finding, scene: Scene): number | null {
  const { tokens } = scene;
  const start = phraseEnd(finding);
  for (let at = start; at < start + reach; at++) {
    if (tokens[at]?.sentence !== tokens[finding.first]!.sentence) return null;
    if (tokens[at]!.pos === "VERB") return at;
    if (/^(?:was|were|is|are|been)$/.test(tokens[at]!.norm)) {
      const next = tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1;
      return tokens[next]?.pos === "VERB" ? next : at;
    }
  }
  return null;
}

/** A negation just before the verb or just before the number. */
function isNegated({ first }: Finding, predicate: number | null, scene: Scene): boolean {
  const isNot = (at: number) => negations.has(wordAt(scene, at)) || /n't$/.test(wordAt(scene, at));
  const bounded = /^(?:more|less|fewer)$/.test(wordAt(scene, first - 2));
  if (isNot(first - 1) && !bounded) return true;
  if (isOfNone(first, scene)) return true;
  if (predicate === null) return false;
  return [1, 2, 3].some(
    (back) =>
      isNot(predicate - back) &&
      scene.tokens[predicate - back]?.sentence === scene.tokens[predicate]!.sentence,
  );
}

const longestOwner = 6;

/** *none of the 33 miners*, *none of the state’s 12 mills*. */
function isOfNone(first: number, scene: Scene): boolean {
  for (let at = first - 2; at > first - longestOwner; at--) {
    if (wordAt(scene, at) === "of") return /^(?:none|neither)$/.test(wordAt(scene, at - 1));
    if (!/^(?:DET|NOUN|PROPN|ADJ|PART|PRON)$/.test(scene.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}
