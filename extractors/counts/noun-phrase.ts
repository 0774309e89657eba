import { isFigure } from "../text/figures.js";
import { isHyphen } from "../text/token-tests.js";
import type { TokenRange } from "./figure.js";
import { openers, peopleAdjectives } from "./lexicon/contexts.js";
import { type Scene, wordAt } from "./scene.js";

const longestPhrase = 8;
const bareAdjectives: ReadonlySet<string> = new Set(
  "strong each more high long old away apart such deep tall wide due able total overall other further additional available worldwide nationwide statewide alone alive present straight".split(
    " ",
  ),
);
const timeAdjectives: ReadonlySet<string> = new Set("earlier later".split(" "));
const frequencies: ReadonlySet<string> = new Set(
  "daily weekly monthly yearly annual nightly quarterly".split(" "),
);
const nominals: ReadonlySet<string> = new Set(["others", "people"]);

/** The noun phrase that begins at token `at`, without determiners: premodifiers up to the head noun. `null` if none. */
export function nounPhraseAt(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene;
  const sentence = tokens[at - 1]?.sentence;
  let first = at;
  let head = -1;
  for (let i = at; i < at + longestPhrase && tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i]!;
    if (scene.inDate[i]) {
      // *95 million* **weekly users**
      if (
        !frequencies.has(token.norm) ||
        !/^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? "") ||
        scene.inDate[i + 1]
      )
        break;
      continue;
    }
    if (isPossessive(token.norm) && head === i - 1) {
      if (first === at && wordAt(scene, at - 1) !== "of") break;
      first = i + 1;
      head = -1;
    } else if (i === first && i > at - 1 && opensPhrase(scene, i, at)) first = i + 1;
    else if (isNoun(scene, i, head)) head = i;
    else if (!isPremodifier(scene, i, head, at)) break;
  }
  if (head < 0) return standsAlone(scene, first) ? { first, end: first + 1 } : null;
  return { first, end: coordinatedEnd(scene, head) + 1 };
}

/** An adjective for the people or things themselves: *five* **dead**, *one* **independent** *opposed*. */
function standsAlone(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (peopleAdjectives.has(token.norm)) return true;
  const next = scene.tokens[at + 1];
  const ends = next === undefined || /^(?:PUNCT|CCONJ|VERB|AUX)$/.test(next.pos);
  return token.pos === "ADJ" && ends && !bareAdjectives.has(token.norm) && !/(?:er|est)$/.test(token.norm);
}

const selectors: ReadonlySet<string> = new Set(
  "last first next past previous final top remaining other".split(" "),
);

function isFigureOrWord({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.pos === "NUM" || isFigure(tokens[at]);
}

function isPossessive(norm: string): boolean {
  return norm === "'s" || norm === "'";
}

/** Determiners, and past them numbers: *the island’s* **four** *ports*. */
function opensPhrase(scene: Scene, at: number, start: number): boolean {
  const token = scene.tokens[at]!;
  if (token.norm === "such") return wordAt(scene, at + 1) !== "as";
  if (openers.has(token.norm)) return token.norm !== "of";
  // *two of its* **last** *nine games*
  if (selectors.has(token.norm)) return at > start && isFigureOrWord(scene, at + 1);
  const mayCount = at > start || wordAt(scene, at - 1) === "of";
  // *the firm’s 2.1bn* **shares**
  const isScale = isFigure(scene.tokens[at - 1]) && /^(?:k|m|mn|bn|b|tn)$/.test(token.norm);
  return mayCount && (isFigureOrWord(scene, at) || isScale);
}

/** Verbs that the tagger takes for nouns after a number. */
const takenForNouns: ReadonlySet<string> = new Set("won left met saw".split(" "));

/** A noun, or a word that the tagger takes for a verb where only a noun can stand. */
function isNoun(scene: Scene, at: number, head: number): boolean {
  const token = scene.tokens[at]!;
  if (token.norm === "dead" || (head < 0 && takenForNouns.has(token.norm))) return false;
  if (nominals.has(token.norm)) return true;
  // *181 Boeing* **737** *jets*
  if (scene.inName[at] === 1 && head === at - 1 && scene.inName[head] === 1) return true;
  if (token.pos === "NOUN") {
    // *Armed Forces personnel*: a name in the plural leads a noun all the same.
    const afterPlural = isPlural(scene, head) && !isPlural(scene, at) && scene.tokens[head]?.pos !== "PROPN";
    const follows = peopleAdjectives.has(token.norm) || afterPlural;
    return /^\p{L}./u.test(token.text) && !(head >= 0 && follows);
  }
  // *seven government TDs*
  if (token.pos === "PROPN")
    return head < 0 || isCapitalised(scene, head) || /^\p{Lu}{2,5}s$/u.test(token.text);
  const next = scene.tokens[at + 1];
  const leads = head < 0 || isHyphen(scene.tokens[head - 1]) || isManyOfOne(scene, head);
  const looksPlural = /[^s]s$/.test(token.norm) && token.pos === "VERB" && leads;
  const closes = next === undefined || scene.inDate[at + 1] === 1;
  return looksPlural && (closes || !/^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(next.pos));
}

/** *12 home* **matches**: a number above one wants a plural head. */
function isManyOfOne(scene: Scene, head: number): boolean {
  let first = head;
  while (first > head - 4 && /^(?:NOUN|ADJ)$/.test(scene.tokens[first]?.pos ?? "")) first--;
  return isFigureOrWord(scene, first) && !/^(?:one|1)$/.test(wordAt(scene, first)) && !isPlural(scene, head);
}

function isCapitalised(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && token.text !== token.norm;
}

const afterHead: ReadonlySet<string> = new Set("related based led owned backed born held run".split(" "));

/** Adjectives, participles before a noun, hyphens and the second part of a compound. */
function isPremodifier(scene: Scene, at: number, head: number, start: number): boolean {
  const token = scene.tokens[at]!;
  const next = scene.tokens[at + 1];
  // *12-roll packs*, *Boeing 737 jets*
  if (isFigure(token) && (isHyphen(next) || (scene.inName[at] === 1 && next?.pos === "NOUN"))) return true;
  if (isHyphen(token)) return next !== undefined && next.start === token.end;
  const isCompound = isHyphen(scene.tokens[at - 1]) && at > start;
  if (isCompound && (head >= 0 || token.pos !== "PUNCT")) return /^\p{L}/u.test(token.text);
  const opensCompound = head < 0 || scene.tokens[head]?.pos === "PROPN";
  if (isHyphen(next) && next?.start === token.end && opensCompound) return /^\p{L}/u.test(token.text);
  const leads = next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos);
  if (head >= 0) {
    const isInner = token.pos === "ADJ" ? !peopleAdjectives.has(token.norm) : afterHead.has(token.norm);
    return isInner && leads && next.pos === "NOUN" && (token.pos !== "ADJ" || !isPlural(scene, head));
  }
  if (token.pos === "ADJ" || timeAdjectives.has(token.norm)) return true;
  if (token.pos === "VERB" && /(?:ed|en|ing)$|^(?:spent|built|burnt|unpaid)$/.test(token.norm)) return leads;
  return token.pos === "ADV" && next !== undefined && (next.pos === "ADJ" || next.pos === "VERB");
}

const irregular: ReadonlySet<string> = new Set("people children men women police dead others".split(" "));

function isPlural(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (/^\p{Lu}{2,4}$/u.test(scene.tokens[at]?.text ?? "")) return false;
  return irregular.has(word) || (word.endsWith("s") && !/(?:ss|ics)$|^news$/.test(word));
}

/** *chess and bridge players*, *Dutch and 20 Danish ships*: a singular first part waits for the plural head. */
function coordinatedEnd(scene: Scene, head: number): number {
  const joint = wordAt(scene, head + 1);
  if ((joint !== "and" && joint !== "or") || isPlural(scene, head)) return head;
  for (let at = head + 2; at < head + 6; at++) {
    const token = scene.tokens[at];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) || scene.inDate[at]) return head;
    const ends = !/^(?:NOUN|PROPN)$/.test(scene.tokens[at + 1]?.pos ?? "");
    if (token.pos === "NOUN" && isPlural(scene, at) && ends) return at;
  }
  return head;
}
