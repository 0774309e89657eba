import { figureValue, isFigure } from "../../text/figures.js";
import { units } from "../../text/lexicon/numerals.js";
import { isHyphen } from "../../text/token-tests.js";
import type { Finding } from "../figure.js";
import { cricketCues, sportCues, voteCues } from "../lexicon/contexts.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { followedBy, precededBy, type Scene, wordAt } from "../scene.js";
import { dropping, type Refiner } from "./refiner.js";

/** Sports scores: *43–5*, *won 3-2*, *31 points to 17*. A vote’s *52-48* stays. */
export const dropScores: Refiner = dropping("a score", (finding, scene) => {
  const { first, end, kind } = finding;
  if (kind !== "cardinal") return false;
  if (isSets(finding, scene) || isSeason(finding, scene)) return true;
  const joined = isDash(scene, end) && isFigure(scene.tokens[end + 1]);
  const joining = isDash(scene, first - 1) && isFigure(scene.tokens[first - 2]);
  if (joined || joining)
    return !precededBy(scene, first, voteCues, 8) && !followedBy(scene, end, voteCues, 6);
  return isPoints(scene, first, end) || isInnings(scene, first, end) || isStrokes(scene, first, end);
});

function isDash(scene: Scene, at: number): boolean {
  return isHyphen(scene.tokens[at]) || wordAt(scene, at) === "–";
}

/** *6-7 (4-7), 7-5, 6-4*: pairs of small figures in a row. */
function isSets({ first, end, rule }: Finding, scene: Scene): boolean {
  if (rule !== "range" || end !== first + 3 || !isFigure(scene.tokens[first])) return false;
  const isPair = (at: number) =>
    isFigure(scene.tokens[at]) && isDash(scene, at + 1) && isFigure(scene.tokens[at + 2]);
  const mark = (at: number) => /^[,()]$/.test(wordAt(scene, at));
  const next = mark(end + 1) ? end + 2 : end + 1;
  const before = mark(first - 2) ? first - 5 : first - 4;
  return (mark(end) && isPair(next)) || (mark(first - 1) && isPair(before));
}

/** *batting .314*, *are 12-20 since May*: averages and records of teams, in an article of sport. */
function isSeason({ first, end, rule, value }: Finding, scene: Scene): boolean {
  if (!scene.tellsOf.has("sport")) return false;
  if (wordAt(scene, first) === "." && end === first + 2 && (value ?? 1) < 1)
    return /^\d{3}$/.test(wordAt(scene, first + 1));
  const isPair = rule === "range" && end === first + 3 && isDash(scene, first + 1);
  return isPair && isFigure(scene.tokens[first]) && nounPhraseAt(scene, end) === null;
}

/** *seven points clear at the top*, *31 points behind the champions*. */
function isTable(scene: Scene, end: number): boolean {
  const stands = wordAt(scene, end + 1);
  if (stands === "clear" || stands === "adrift") return true;
  return /^(?:ahead|behind|above|below|off|from)$/.test(stands) && followedBy(scene, end + 2, tableCues, 6);
}

/** An index has points too. */
const marketCues: ReadonlySet<string> = new Set(
  "dow nasdaq ftse sensex nifty nikkei dax index indices shares stocks market benchmark hang".split(" "),
);

const tableCues: ReadonlySet<string> = new Set(
  "top bottom table leaders leader champions safety relegation pace league summit drop rivals second third fourth".split(
    " ",
  ),
);

/** *31 points to 17*, *by two points*. */
function isPoints(scene: Scene, first: number, end: number): boolean {
  if (wordAt(scene, end) === "points" && isTable(scene, end)) return true;
  if (!precededBy(scene, first, sportCues, 8) && !followedBy(scene, end, sportCues, 6)) return false;
  if (precededBy(scene, first, marketCues, 12)) return false;
  const isAnswer = wordAt(scene, first - 1) === "to" && /^points?$/.test(wordAt(scene, first - 2));
  return isAnswer || wordAt(scene, end) === "points";
}

/** *164 all out*, *212 for 3 at stumps*, *67 off 104 balls*: runs and wickets, where no noun tells what they are. */
function isInnings(scene: Scene, first: number, end: number): boolean {
  if (isForWickets(scene, first) || isForWickets(scene, first - 2)) return true;
  if (wordAt(scene, first - 1) === "by" && /^(?:wickets?|runs?)$/.test(wordAt(scene, end))) return true;
  if (!isFigure(scene.tokens[first]) || nounPhraseAt(scene, end) !== null) return false;
  if (wordAt(scene, end) === "off" && isFigure(scene.tokens[end + 1])) return true;
  return (
    precededBy(scene, first, cricketCues, 25) ||
    followedBy(scene, end, cricketCues, 25) ||
    scene.tellsOf.has("cricket")
  );
}

/** *a 1-over 73 for a total of 277, 11 under par*, *7-iron*; *only 12 broke 70* counts players. */
function isStrokes(scene: Scene, first: number, end: number): boolean {
  if (!scene.tellsOf.has("golf") || !isFigure(scene.tokens[first])) return false;
  if (isHyphen(scene.tokens[end])) return /^(?:over|under|par|irons?|woods?)$/.test(wordAt(scene, end + 1));
  return nounPhraseAt(scene, end) === null && !/^(?:VERB|AUX)$/.test(scene.tokens[end]?.pos ?? "");
}

const mostWickets = 10;

/** *212 for 3*, *5 for 38*: one of the two is a number of wickets, and nothing is counted. */
function isForWickets(scene: Scene, at: number): boolean {
  const [one, link, other] = scene.tokens.slice(Math.max(at, 0), Math.max(at, 0) + 3);
  if (at < 0 || link?.norm !== "for" || one === undefined || other === undefined) return false;
  const [runs, wickets] = [one, other].map(({ norm }) => units.get(norm) ?? figureValue(norm) ?? Number.NaN);
  if (!(Math.min(runs!, wickets!) <= mostWickets) || !(isFigure(one) || isFigure(other))) return false;
  const next = scene.tokens[at + 3];
  return !/^(?:NOUN|ADJ|NUM|SYM|PROPN)$/.test(next?.pos ?? "") && !/^\p{Sc}/u.test(other.text);
}
