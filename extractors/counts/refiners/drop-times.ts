import { isFigure } from "../../text/figures.js";
import { adjacent, isHyphen } from "../../text/token-tests.js";
import type { Finding } from "../figure.js";
import { boundsBefore } from "../lexicon/bounds.js";
import { clockWords, durationAdjectives, months, timeUnits } from "../lexicon/time-units.js";
import { type Scene, wordAt } from "../scene.js";
import { dropping } from "./refiner.js";

/** Years, days of the month, clock times and durations, where no date fact has them. */
export const dropTimes = dropping("a time or duration", (finding, scene) => {
  if (finding.kind !== "cardinal") return false;
  return (
    isDuration(finding, scene) ||
    isClockTime(finding, scene) ||
    isDay(finding, scene) ||
    isYear(finding, scene)
  );
});

/** *two years*, *a day or two*, *three-month*, *12 full days*, *hundreds of years*, *half an hour*. */
function isDuration({ first, end, value }: Finding, scene: Scene): boolean {
  if (wordAt(scene, first - 1) === "or" && timeUnits.has(wordAt(scene, first - 2))) return true;
  let at = end;
  if (isHyphen(scene.tokens[at])) at++;
  if (wordAt(scene, at) === "of") at++;
  // *8,000 a day* is a count with its rate.
  const isPart = value !== null && value < 1;
  if ((at > end || isPart) && /^(?:an?|the|his|her|their)$/.test(wordAt(scene, at))) at++;
  for (let skipped = 0; skipped < 2 && durationAdjectives.has(wordAt(scene, at)); skipped++) at++;
  // *two quarter-point cuts*
  if (wordAt(scene, at) === "quarter" && isHyphen(scene.tokens[at + 1])) return false;
  return timeUnits.has(wordAt(scene, at));
}

/** *22:30*, *11 am*, *9 p.m.*, *24/7*, *5/17/2018*. */
function isClockTime({ first, end }: Finding, scene: Scene): boolean {
  if (isFigure(scene.tokens[first]) && clockWords.has(wordAt(scene, end))) return true;
  return joinsFigure(scene, end, 1) || joinsFigure(scene, first - 1, -1);
}

/** A colon or slash between digits. */
function joinsFigure(scene: Scene, at: number, step: number): boolean {
  const mark = wordAt(scene, at);
  if (mark !== ":" && mark !== "/") return false;
  const inner = scene.tokens[at - step];
  const outer = scene.tokens[at + step];
  const joined = step > 0 ? adjacent(scene.tokens[at], outer) : adjacent(outer, scene.tokens[at]);
  return isFigure(inner) && isFigure(outer) && joined;
}

/** *June 5*, *5 June*, *May 20-25*. */
function isDay({ first, end, value, max }: Finding, scene: Scene): boolean {
  const day = max ?? value ?? 0;
  if (day > 31 || !isFigure(scene.tokens[first])) return false;
  const isMonth = (at: number) =>
    months.has(wordAt(scene, at)) && scene.tokens[at]!.text !== wordAt(scene, at);
  return isMonth(first - 1) || isMonth(end);
}

const yearWords: ReadonlySet<string> = new Set(
  "in since by until before after from during of for year early late mid".split(" "),
);

/** Four digits without a comma are a year, unless a bound or a counted noun speaks against it. */
function isYear({ first, end }: Finding, scene: Scene): boolean {
  const text = wordAt(scene, first);
  if (wordAt(scene, first - 1) === "'") return true;
  const isDated = scene.facts.dates.length > 0;
  if (!(isDated ? /^(?:1[7-9]|20)\d\d$/ : /^(?:1[5-9]|20)\d\d$/).test(text)) return false;
  if (end > first + 1) return /^[-–]$/.test(wordAt(scene, first + 1));
  const before = wordAt(scene, first - 1);
  if (yearWords.has(before) || wordAt(scene, end) === "-") return true;
  if (boundsBefore.has(before) || boundsBefore.has(`${wordAt(scene, first - 2)} ${before}`)) return false;
  const noun = scene.tokens[end];
  const isPlural = noun?.pos === "NOUN" && /[^siu]s$|^people$|^children$/.test(noun.norm);
  return !isPlural || before === "the" || (!isDated && /^(?:1[89]|20[0-4])/.test(text));
}
