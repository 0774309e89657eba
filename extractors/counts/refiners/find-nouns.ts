import { isHyphen } from "../../text/token-tests.js";
import type { Finding, TokenRange } from "../figure.js";
import { roundings } from "../lexicon/bounds.js";
import { restWords } from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Finds what is counted, right after the number: *five* **Ukrainian citizens**, *two of Olga’s* **cousins**, *six-* **member**. */
export const findNouns: Refiner = (findings, scene) =>
  findings.map((finding) => ({ ...finding, what: nounOf(finding, scene) }));

function nounOf(finding: Finding, scene: Scene): TokenRange | null {
  const { noun, kind, first } = finding;
  if (noun === null) return null;
  if (typeof noun !== "number") return noun;
  const isJoined = isHyphen(scene.tokens[noun]);
  const strongAt = isJoined ? noun + 1 : noun;
  if (kind === "cardinal" && wordAt(scene, strongAt) === "strong") return nounPhraseAt(scene, strongAt + 1);
  if (kind === "cardinal" && isJoined && roundings.has(wordAt(scene, noun + 1)))
    return cardinalNoun(scene, noun + 2);
  if (kind === "cardinal") return isJoined ? compoundPart(scene, noun + 1) : cardinalNoun(scene, noun);
  const at = pastBracket(scene, isJoined ? noun + 1 : noun);
  return attachedNoun(scene, at, /^(?:an?|the|its|their|his|her|'s|\()$/.test(wordAt(scene, first - 1)));
}

function compoundPart(scene: Scene, at: number): TokenRange | null {
  return scene.tokens[at] && wordAt(scene, at) !== "to" ? { first: at, end: at + 1 } : null;
}

/** The noun after a plain number, past *of the*, *more* and further numbers. */
function cardinalNoun(scene: Scene, at: number): TokenRange | null {
  let start = at;
  // *seven or more* **clubs**, *a dozen or so* **men**
  if (wordAt(scene, start) === "or" && /^(?:more|fewer|less|so)$/.test(wordAt(scene, start + 1))) start += 2;
  if (wordAt(scene, start) === "out" && wordAt(scene, start + 1) === "of") start++;
  if (wordAt(scene, start) === "of") {
    start++;
    // *12 of them* **women**
    if (/^(?:whom|which)$/.test(wordAt(scene, start))) return null;
    if (pronouns.has(wordAt(scene, start))) return withoutAdjective(nounPhraseAt(scene, start + 1), scene);
  }
  const phrase = nounPhraseAt(scene, start);
  if (phrase === null) return null;
  if (isGerund(scene, phrase) || isForecaster(scene, phrase)) return null;
  const isRest = phrase.end === phrase.first + 1 && wordAt(scene, phrase.first) !== "others";
  if (isRest && restWords.has(wordAt(scene, phrase.first))) return null;
  const leads = wordAt(scene, phrase.first) === "more" && !isRest;
  return leads ? { ...phrase, first: phrase.first + 1 } : phrase;
}

/** *one of the three facing trial*: no noun follows at all. */
function isGerund({ tokens }: Scene, { first, end }: TokenRange): boolean {
  const [opens, head] = [tokens[first]!.norm, tokens[end - 1]!.norm];
  return end > first + 1 && opens.endsWith("ing") && !/s$|^(?:people|men|women|children)$/.test(head);
}

/** *the 415,000 analysts had expected*: the noun is the clause’s that follows. */
function isForecaster(scene: Scene, { first, end }: TokenRange): boolean {
  const forecasts = /^(?:had|have|expected|forecast|predicted|projected)$/.test(wordAt(scene, end));
  return (
    forecasts && /^(?:analysts|economists|forecasters)$/.test(wordAt(scene, end - 1)) && end === first + 1
  );
}

const pronouns: ReadonlySet<string> = new Set("them us whom which those these it you".split(" "));
const longestBracket = 8;

/** *five-foot (1.5 m)* **tusk**: past a conversion in brackets, from inside it too. */
function pastBracket(scene: Scene, at: number): number {
  if (wordAt(scene, at) === ")") return at + 1;
  if (wordAt(scene, at) !== "(") return at;
  for (let end = at; end < at + longestBracket; end++) if (wordAt(scene, end) === ")") return end + 1;
  return at;
}

/**
 * What a share, a sum or a measure is of, where it stands right beside: *25% of the* **vote**, *a $5* **fine**. After
 * an article a noun must come, whatever the tagger says.
 */
function attachedNoun(scene: Scene, at: number, afterArticle: boolean): TokenRange | null {
  const word = wordAt(scene, at);
  // *€2m worth of* **cocaine**
  if (word === "worth" && wordAt(scene, at + 1) === "of") return nounPhraseAt(scene, at + 2);
  if (word === "of" || word === "in") {
    const phrase = nounPhraseAt(scene, at + 1);
    const isPlace = phrase !== null && scene.inName[phrase.end - 1] === 1;
    const isCircumstance = isPlace || dimensions.has(wordAt(scene, at + 1)) || isTrading(scene, phrase);
    return word === "in" && isCircumstance ? null : phrase;
  }
  if (isComparison(scene, at) || times.has(word)) return null;
  const token = scene.tokens[at];
  const direct = /^(?:NOUN|ADJ)$/.test(token?.pos ?? "") || (afterArticle && token?.pos === "PROPN");
  if (direct) {
    const phrase = withoutAdjective(nounPhraseAt(scene, at), scene);
    // *the $10 million* Wall Street *expected* is no money of it.
    const isName = token?.pos === "PROPN" && phrase !== null && scene.tokens[phrase.end - 1]!.pos !== "NOUN";
    return isName ? null : phrase;
  }
  const leads = token?.lemma === token?.norm || scene.tokens[at + 1]?.pos === "NOUN";
  if (!afterArticle || token?.pos !== "VERB" || !leads) return null;
  return (
    nounPhraseAt(scene, at) ?? { first: at, end: scene.tokens[at + 1]?.pos === "NOUN" ? at + 2 : at + 1 }
  );
}

/** *47%* full, *60%* higher: no noun. */
function withoutAdjective(phrase: TokenRange | null, { tokens }: Scene): TokenRange | null {
  return phrase && tokens[phrase.end - 1]!.pos === "ADJ" && phrase.end === phrase.first + 1 ? null : phrase;
}

const times: ReadonlySet<string> = new Set("overnight daily weekly monthly yearly intraday".split(" "));

/** *rose 7% in after-hours trading* */
const isTrading = (scene: Scene, phrase: TokenRange | null): boolean =>
  phrase !== null &&
  [phrase.end - 1, phrase.end].some((at) => /^(?:trading|trade|dealings)$/.test(wordAt(scene, at)));

/** *up 4% year on year*, *month-on-month*. */
function isComparison(scene: Scene, at: number): boolean {
  const on = isHyphen(scene.tokens[at + 1]) ? at + 2 : at + 1;
  return /^(?:year|month|quarter|week)$/.test(wordAt(scene, at)) && /^(?:on|over)$/.test(wordAt(scene, on));
}

const dimensions: ReadonlySet<string> = new Set(
  "diameter length height width depth size weight area".split(" "),
);
