import type { Token } from "../text/document.js";
import { regularBase } from "../text/regular-verbs.js";
import { isHyphen } from "../text/token-tests.js";
import { casualtyGerunds, casualtyParticiples } from "./lexicon/participles.js";
import { eventNouns, homographs, notVerbs } from "./lexicon/verbs.js";
import { precededBy, type Scene, wordAt } from "./scene.js";

/**
 * Whether token `at` acts as a verb. The tagger’s word is taken except where its neighbours tell otherwise: *Gunmen* **abducted** *87*,
 * *will* **close** *two*, *an* **estimated** *300*, *fired* **tear** *gas*.
 */
export function isVerbAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (
    token === undefined ||
    notVerbs.has(token.norm) ||
    token.norm.endsWith("thing") ||
    !/^\p{Ll}/u.test(token.text)
  )
    return false;
  if (determiners.has(wordAt(scene, at - 1)) && !scene.inDate[at - 1]) return false;
  if (isHyphen(scene.tokens[at + 1]) || isHyphen(scene.tokens[at - 1])) return false;
  return token.pos === "VERB" ? !isTakenForVerb(scene, at) : isHiddenVerb(scene, at);
}

const determiners: ReadonlySet<string> = new Set("a an the another its their his our every no 's".split(" "));

/** *tear* after *fired*, *collapses* before *were*, *12 missing boys*. */
function isTakenForVerb({ tokens }: Scene, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isForm = /(?:ed|en|ing)$/.test(token.norm);
  if (token.norm.endsWith("ing") && before?.pos === "NUM") return next?.pos === "NOUN";
  if (isForm || before === undefined) return false;
  // *weeks of* **leave**
  if (before.norm === "of") return true;
  // *an earlier* **toll** *of 16*, *two* **counts** *of fraud*
  if (next?.norm === "of" && (before.pos === "ADJ" || /^(?:earlier|later)$/.test(before.norm))) return true;
  if (token.norm.endsWith("s") && before.pos === "NUM" && before.norm !== "one") return true;
  const follows = before.pos === "VERB" && !/^(?:help|let|make|see)/.test(before.lemma);
  if (follows && next?.pos === "NOUN") return true;
  // *raises troop* **pay** *by*: after a noun in the singular a verb would have an ending.
  const isBare = token.lemma === token.norm && !zeroPast.has(token.norm) && !homographs.has(token.norm);
  if (isBare && before.pos === "NOUN" && !/s$/.test(before.norm) && !collectives.has(before.norm))
    return true;
  return token.norm.endsWith("s") && before.pos === "NOUN" && next?.pos === "AUX";
}

/** Verbs whose past has no ending. */
const zeroPast: ReadonlySet<string> = new Set(
  "bid burst cast cost cut hit hurt let put quit set shed shut split spread thrust upset read bet beat".split(
    " ",
  ),
);
/** Nouns without an ending that take the verb’s plural. */
const collectives: ReadonlySet<string> = new Set(
  "people police children women men crew staff government team public majority number".split(" "),
);

/** A verb that the tagger takes for something else. */
function isHiddenVerb(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (!/^(?:NOUN|ADJ|ADV|X|PROPN)$/.test(token.pos) || scene.inDate[at]) return false;
  if (isAfterModal(scene, at) || isShot(scene, at) || isGerund(scene, at) || isSecondVerb(scene, at))
    return true;
  if (/^costs?$/.test(token.norm) && opensAmount(scene.tokens[at + 1])) return true;
  if (!followsSubject(scene, at)) return false;
  const next = scene.tokens[at + 1];
  const opens = opensAmount(next);
  if (token.norm.endsWith("ed"))
    return !token.norm.startsWith("un") && (opens || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(next?.pos ?? ""));
  const isPlain = agrees(scene, at) && /^(?:ADJ|NOUN)$/.test(next?.pos ?? "");
  if (homographs.has(token.norm)) return opens || isPlain || /^(?:ballots|votes)$/.test(next?.norm ?? "");
  if (/^accounts?$/.test(token.norm)) return next?.norm === "for";
  if (/^(?:who|which|he|she|they|it|we)$/.test(wordAt(scene, at - 1))) return opens || token.pos === "NOUN";
  // *the country already* **shelters** *1.3 million*
  if (scene.tokens[at - 1]!.pos === "ADV" && token.pos === "NOUN") return opens;
  const hasObject =
    isAmount(next) || /^(?:an?|the|its|their|his|him|them|each|every)$/.test(next?.norm ?? "");
  return token.pos === "NOUN" && agrees(scene, at) && hasObject;
}

/** *will close two*, *could soon number 300*, *to house 40*. */
function isAfterModal(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const before =
    /^(?:ADV|PART)$/.test(tokens[at - 1]?.pos ?? "") && wordAt(scene, at - 1) !== "to" ? at - 2 : at - 1;
  if (tokens[at]!.pos === "ADV") return false;
  if (modals.has(wordAt(scene, before))) return true;
  return wordAt(scene, at - 1) === "to" && !tokens[at]!.norm.endsWith("s") && opensAmount(tokens[at + 1]);
}

const modals: ReadonlySet<string> = new Set(
  "will would can could may might must should shall cannot".split(" "),
);

function isAmount(next: Token | undefined): boolean {
  return next?.pos === "NUM" || next?.pos === "SYM";
}

function opensAmount(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    /^(?:NUM|SYM|DET)$/.test(next.pos) ||
    /^(?:about|around|some|nearly|almost|up|more|at|over|as|twice|double|between|no|him|them|it)$/.test(
      next.norm,
    )
  );
}

/** *from* **closing** *more than two*, *the storm,* **packing** *winds of 185 kph*. */
function isGerund({ tokens }: Scene, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!token.norm.endsWith("ing") || !/^(?:NOUN|ADJ)$/.test(token.pos)) return false;
  return before?.norm === ","
    ? /^(?:NOUN|DET|ADJ)$/.test(next?.pos ?? "")
    : /^(?:ADP|CCONJ|VERB)$/.test(before?.pos ?? "") && opensAmount(next);
}

/** *they had* **shot** *down two*. */
function isShot(scene: Scene, at: number): boolean {
  return wordAt(scene, at) === "shot" && /^(?:down|dead|at|and)$/.test(wordAt(scene, at + 1));
}

/** A noun, a pronoun, a relative, a be-form, or another verb and a joint. */
function followsSubject(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  let before = at - 1;
  while (before > at - 4 && tokens[before]?.pos === "ADV") before--;
  const subject = tokens[before];
  if (subject === undefined || subject.sentence !== tokens[at]!.sentence) return false;
  if (subject.norm === "and") return tokens[at]!.norm.endsWith("ed");
  if (/^["“”]$/.test(subject.text)) return tokens[at]!.norm.endsWith("ed");
  return /^(?:NOUN|PROPN|PRON|NUM|AUX)$/.test(subject.pos) || /^(?:who|which|that|%|,)$/.test(subject.norm);
}

/** *will cut 1,800 jobs and* **close** *11 plants*. */
function isSecondVerb(scene: Scene, at: number): boolean {
  if (wordAt(scene, at - 1) !== "and" || wordAt(scene, at).endsWith("s")) return false;
  return isAmount(scene.tokens[at + 1]) && precededBy(scene, at, modals, 20);
}

/** *The planet* **circles** *its star*, *planets* **circle** *it*. */
function agrees(scene: Scene, at: number): boolean {
  const subject = wordAt(scene, at - 1);
  const isPlural = subject.endsWith("s") || collectives.has(subject);
  return isPlural !== wordAt(scene, at).endsWith("s");
}

/** *be*, *have* and the modals. */
export function isAuxiliary(token: Token): boolean {
  return token.pos === "AUX" || /^(?:have|has|had)$/.test(token.norm);
}

/** The base form of what a count hangs on: *wounded* wound, *the death of* die. */
export function predicateLemma({ norm, lemma, pos }: Token): string {
  const known = norm === "missing" ? "miss" : (casualtyParticiples.get(norm) ?? casualtyGerunds.get(norm));
  if (known !== undefined) return known;
  if (pos === "VERB") return lemma;
  return eventNouns.get(norm) ?? regularBase(lemma) ?? lemma;
}
