import { isHyphen } from "../text/token-tests.js";
import type { TokenRange } from "./figure.js";
import { openers, peopleAdjectives } from "./lexicon/contexts.js";
import { type Scene, wordAt } from "./scene.js";

const longestPhrase = 8;
const nominals: ReadonlySet<string> = new Set("others people dead".split(" "));

/** The noun phrase that begins at token `at`, without determiners: premodifiers up to the head noun. `null` if none. */
export function nounPhraseAt(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene;
  const sentence = tokens[at - 1]?.sentence;
  let first = at;
  let head = -1;
  for (let i = at; i < at + longestPhrase && tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i];
    if (token === undefined || (scene.inDate[i] && head >= 0)) break;
    if (isPossessive(token.norm) && head === i - 1) {
      first = i + 1;
      head = -1;
    } else if (openers.has(token.norm) && i === first && token.norm !== "of") first = i + 1;
    else if (isNoun(scene, i, head)) head = i;
    else if (!isPremodifier(scene, i, head)) break;
  }
  if (head < 0 && first === at && peopleAdjectives.has(wordAt(scene, at))) return { first: at, end: at + 1 };
  return head < 0 ? null : { first, end: head + 1 };
}

function isPossessive(norm: string): boolean {
  return norm === "'s" || norm === "'";
}

/** A noun, or a word that the tagger takes for a verb where only a noun can stand. */
function isNoun(scene: Scene, at: number, head: number): boolean {
  const token = scene.tokens[at]!;
  if (nominals.has(token.norm)) return true;
  if (token.pos === "NOUN") return /^\p{L}/u.test(token.text);
  if (token.pos === "PROPN") return head < 0 || /^\p{Lu}/u.test(token.text);
  const next = scene.tokens[at + 1];
  const looksPlural = /[^s]s$/.test(token.norm) && token.pos === "VERB" && head < 0;
  return looksPlural && (next === undefined || !/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(next.pos));
}

/** Adjectives, participles before a noun, hyphens and the second part of a compound. */
function isPremodifier(scene: Scene, at: number, head: number): boolean {
  const token = scene.tokens[at]!;
  const next = scene.tokens[at + 1];
  if (isHyphen(token)) return next !== undefined && next.start === token.end;
  if (isHyphen(scene.tokens[at - 1]) && head >= 0) return /^\p{L}/u.test(token.text);
  if (head >= 0) return false;
  if (token.pos === "ADJ") return true;
  if (token.pos === "VERB" && /(?:ed|en|ing)$/.test(token.norm))
    return next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
  return token.pos === "ADV" && next !== undefined && (next.pos === "ADJ" || next.pos === "VERB");
}
