import { isFigure } from "../../text/figures.js";
import { readNumeral } from "../../text/numerals.js";
import { adjacent, isHyphen } from "../../text/token-tests.js";
import type { Finding } from "../figure.js";
import { labels, plainAfterLabel } from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { precededBy, type Scene, wordAt } from "../scene.js";
import { dropping } from "./refiner.js";
import { isTelephone } from "./telephone.js";

/** Numbers that name or point instead of counting: labels, codes, telephone and list numbers, footnotes. */
export const dropLabels = dropping("names or points", (finding, scene) => {
  if (isFraction(finding, scene) || isRate(finding, scene)) return true;
  if (finding.kind === "measure")
    return raceWords.has(wordAt(scene, finding.end)) || isRace(finding, scene) || isCode(finding, scene);
  if (finding.kind !== "cardinal") return false;
  const cases = [
    followsLabel,
    isPartOfWord,
    isTelephone,
    isListNumber,
    isBracketed,
    isAddress,
    followsNoun,
    isNetZero,
    isVersion,
    isOrdinal,
    isStatute,
    isDrawn,
  ];
  return cases.some((isCase) => isCase(finding, scene));
});

/** *($1 = 0.7610 pounds)*: a note on the rate of exchange. */
const isRate = ({ first, end }: Finding, scene: Scene): boolean =>
  wordAt(scene, end) === "=" || wordAt(scene, first - 1) === "=";

/** *70x74x132.5cm*: the end of a figure that the tokenizer has cut. */
function isFraction({ first }: Finding, { tokens }: Scene): boolean {
  const [whole, point, figure] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (point?.text !== "." || !isFigure(figure) || !/\d$/.test(whole?.text ?? "")) return false;
  return adjacent(whole, point) && adjacent(point, figure);
}

/** *Web 2.0*, *“Trump 2.0”*. */
function isVersion({ first }: Finding, { tokens }: Scene): boolean {
  const before = tokens[first - 1];
  return /^\d+\.0$/.test(tokens[first]!.text) && before?.pos === "PROPN" && before.text !== before.norm;
}

const drawnWords: ReadonlySet<string> = new Set(["numbers", "balls", "digits"]);

/** *the winning numbers were 4, 25, 31 and 52*. */
function isDrawn({ first, end }: Finding, scene: Scene): boolean {
  const isListed = (mark: number, next: number) =>
    /^(?:,|and)$/.test(wordAt(scene, mark)) && isFigure(scene.tokens[next]);
  const listed = isListed(end, end + 1) || isListed(first - 1, first - 2);
  return listed && precededBy(scene, first, drawnWords, 14) && nounPhraseAt(scene, end) === null;
}

/** *18 U.S.C. § 1030*, *40 C.F.R. 60*: the volume of a code of laws. */
function isStatute({ end }: Finding, scene: Scene): boolean {
  return /^(?:u\.s\.c\.?|c\.f\.r\.?|usc|cfr)$/.test(wordAt(scene, end));
}

/** *its 3 billionth phone*. */
function isOrdinal({ end }: Finding, scene: Scene): boolean {
  return /(?:illion|thousand|hundred)th$/.test(wordAt(scene, end));
}

/** *net zero*, *net-zero* is a goal. */
function isNetZero({ first, value }: Finding, scene: Scene): boolean {
  return value === 0 && [first - 1, first - 2].some((at) => wordAt(scene, at) === "net");
}

/** Sports named by their distance: *the 110 metres hurdles*. */
const raceWords: ReadonlySet<string> = new Set(
  "hurdles race final finals sprint dash freestyle relay butterfly backstroke breaststroke steeplechase medley heats".split(
    " ",
  ),
);

const raceLengths: ReadonlySet<number> = new Set([60, 100, 200, 400, 800, 1500, 3000, 5000, 10_000]);
const raceCues: ReadonlySet<string> = new Set(
  "record records race title champion final medal bronze silver gold heat".split(" "),
);

/** *a record over 1,500 metres*: the length names the race. */
function isRace({ first, unit, value }: Finding, scene: Scene): boolean {
  if (unit !== "m" || !raceLengths.has(value ?? 0)) return false;
  return (
    /^(?:over|the|in|at|women's|men's|'s)$/.test(wordAt(scene, first - 1)) &&
    precededBy(scene, first, raceCues, 8)
  );
}

/** *coronavirus 2*, *shaft 7*: a small figure right after a noun in the singular, with nothing counted after it. */
function followsNoun({ first, end }: Finding, scene: Scene): boolean {
  const before = scene.tokens[first - 1];
  const next = scene.tokens[end];
  if (isHyphen(next)) return false;
  if (before?.pos !== "NOUN" || !/^\d{1,3}$/.test(wordAt(scene, first)) || end !== first + 1) return false;
  if (/(?:ing|ed|s)$|^(?:toll|total|average|maximum|minimum)$/.test(before.norm)) return false;
  return before.sentence === scene.tokens[first]!.sentence && (next === undefined || next.pos === "PUNCT");
}

/** *Level 3*, *phase two*, *No. 11*, *#19*, *number 27*. */
function followsLabel({ first }: Pick<Finding, "first">, scene: Scene): boolean {
  const before = scene.tokens[first - 1];
  if (before === undefined || before.sentence !== scene.tokens[first]!.sentence) return false;
  if (/^(?:and|or|to|,|-|–|&)$/.test(before.norm) && isFigure(scene.tokens[first - 2]))
    return followsLabel({ first: first - 2 }, scene);
  if (/^[#№§]$/.test(before.text)) return true;
  if (before.norm === "no" && before.text === "No" && isFigure(scene.tokens[first])) return true;
  if (
    /^\p{Lu}{2,}s?$/u.test(before.text) &&
    isFigure(scene.tokens[first]) &&
    nounPhraseAt(scene, first + 1) === null
  )
    return true;
  if (!labels.has(before.norm) && !labels.has(before.norm.replace(/s$/, ""))) return false;
  if (before.norm.endsWith("s") && !labels.has(before.norm) && !isFigure(scene.tokens[first])) return false;
  const isPlain = plainAfterLabel.has(before.norm) || plainAfterLabel.has(before.norm.replace(/s$/, ""));
  // *day two.*, but *on the first day 12 were hurt*
  const ends = /^(?:[.,;:)]|of|)$/.test(wordAt(scene, first + 1));
  return before.norm !== before.text || !isPlain || (ends && /^(?:day|week)$/.test(before.norm));
}

/** *Virus-19*, *B-2*, *5G*, *737s*, *2019-ab*: digits joined to letters without a space. */
function isPartOfWord({ first, end }: Finding, scene: Scene): boolean {
  if (!isFigure(scene.tokens[first])) return false;
  const { tokens } = scene;
  if (isCode({ first }, scene)) return true;
  const dash = tokens[first - 1];
  const letters = tokens[first - 2];
  const next = tokens[end];
  if (dash !== undefined && /^\p{L}/u.test(dash.text) && adjacent(dash, tokens[first])) return true;
  if (dash?.text === "." && adjacent(letters, dash) && /^\p{L}+\d$/u.test(letters?.text ?? "")) return true;
  return next !== undefined && /^\p{L}/u.test(next.text) && adjacent(tokens[end - 1], next);
}

function isCode({ first }: Pick<Finding, "first">, { tokens }: Scene): boolean {
  const dash = tokens[first - 1];
  const letters = tokens[first - 2];
  if (!isHyphen(dash) || !adjacent(dash, tokens[first]) || letters === undefined || !adjacent(letters, dash))
    return false;
  const isWord =
    /^\p{L}/u.test(letters.text) && letters.norm !== "to" && readNumeral(tokens, first - 2) === null;
  return isWord && isFigure(tokens[first]);
}

/** *1. Open the door.* at the head of a paragraph, *2.* alone at the head of a sentence. */
function isListNumber({ first, end }: Finding, scene: Scene): boolean {
  const sentence = scene.doc.sentences[scene.tokens[first]!.sentence]!;
  if (sentence.firstToken !== first || !isFigure(scene.tokens[first])) return false;
  const mark = wordAt(scene, end);
  const alone = mark === "." && end === first + 1 && sentence.endToken === end + 1;
  const opens = scene.doc.paragraphs[sentence.paragraph]?.start === sentence.start;
  return alone || (opens && (mark === "." || mark === ")" || mark === ":"));
}

const leastInBrackets = 100;

/** *[3]*, *(2)*, *“19”*: footnotes, enumerations, figures spoken of as such. */
function isBracketed({ first, end, value }: Finding, scene: Scene): boolean {
  // *followed by Karnataka (563)*
  if ((value ?? 0) >= leastInBrackets && scene.inName[first - 2] === 1) return false;
  const pair = wordAt(scene, first - 1) + wordAt(scene, end);
  return (
    pair === "[]" || (pair === "()" && isFigure(scene.tokens[first]) && !isFigure(scene.tokens[first - 2]))
  );
}

const streets: ReadonlySet<string> = new Set(
  "street st. st avenue ave. ave road rd. rd boulevard blvd. blvd lane drive square".split(" "),
);

/** *1600 Pennsylvania Avenue*. */
function isAddress({ first, end }: Finding, scene: Scene): boolean {
  if (!isFigure(scene.tokens[first])) return false;
  for (let at = end; at < end + 4; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === token.norm) return false;
    if (at > end && streets.has(token.norm)) return true;
  }
  return false;
}
