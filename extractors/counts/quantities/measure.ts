import { isFigure } from "../../text/figures.js";
import { readNumeral } from "../../text/numerals.js";
import { adjacent, isHyphen } from "../../text/token-tests.js";
import type { TokenRange } from "../figure.js";
import {
  angleCues,
  fahrenheitCountries,
  ratePeriods,
  temperatureCues,
  tightSymbols,
  unitSymbols,
} from "../lexicon/units.js";
import { followedBy, precededBy, type Scene, wordAt } from "../scene.js";
import type { Quantity } from "./quantity.js";

/** A unit written in tokens up to `end`. */
interface UnitReading {
  unit: string;
  end: number;
}

/** *30 km*, *five-foot*, *half a mile*, *2.6 million barrels per day*, *1.5°C*. */
export function readMeasure(scene: Scene, number: Omit<Quantity, "kind">): Quantity | null {
  const unitAt = skipJoint(scene, number);
  const unit = readUnit(scene, unitAt);
  if (unit === null) return null;
  if (unit.unit === "deg") return readDegrees(scene, number, unit);
  if (/^[CF]$/.test(wordBefore(scene, unit.end)) && !isOfHeat(scene, number, unit)) return null;
  const rate = readRate(scene, unit);
  return addInches(scene, { ...number, end: rate.end, kind: "measure", unit: rate.unit });
}

/** Skips the hyphen of *five-foot* and the article of *half a mile*. */
function skipJoint(scene: Scene, number: Omit<Quantity, "kind">): number {
  const { end } = number;
  if (isHyphen(scene.tokens[end])) return end + 1;
  return number.value < 1 && /^an?$/.test(wordAt(scene, end)) ? end + 1 : end;
}

/** The longest unit that begins at `at`, of at most three words. */
function readUnit(scene: Scene, at: number): UnitReading | null {
  for (let words = 3; words > 0; words--) {
    const phrase: string[] = [];
    let end = at;
    for (let i = 0; i < words; i++) {
      if (i > 0 && isHyphen(scene.tokens[end])) end++;
      const token = scene.tokens[end++];
      if (token) phrase.push(words === 1 ? token.text : token.norm);
    }
    const found = phrase.length === words ? lookUp(scene, phrase.join(" "), at) : undefined;
    if (found) return { unit: found, end };
  }
  return null;
}

function lookUp(scene: Scene, phrase: string, at: number): string | undefined {
  const tight = adjacent(scene.tokens[at - 1], scene.tokens[at]) && isFigure(scene.tokens[at - 1]);
  // *-20 C* keeps a space at times.
  const isHeat = /^[CF]$/.test(phrase) && isFigure(scene.tokens[at - 1]);
  if (tightSymbols.has(phrase) && !tight && !isHeat) return undefined;
  const symbol = unitSymbols.get(phrase);
  if (symbol) return symbol;
  const isLetter = phrase.length === 1 && phrase !== "°";
  if (isLetter && !isFigure(scene.tokens[at - 1])) return undefined;
  return scene.units.get(isLetter ? phrase : phrase.toLowerCase());
}

/** *miles per hour*, *barrels a day*, *km/h*, *grams per litre*. */
function readRate(scene: Scene, unit: UnitReading): UnitReading {
  const joint = wordAt(scene, unit.end);
  const isPer = joint === "per" || joint === "/";
  if (!isPer && joint !== "a" && joint !== "an") return unit;
  const period = ratePeriods.get(wordAt(scene, unit.end + 1));
  if (period) return { unit: `${unit.unit}/${period}`, end: unit.end + 2 };
  const below = readUnit(scene, unit.end + 1);
  return below ? { unit: `${unit.unit}/${below.unit}`, end: below.end } : unit;
}

/** A bare *degree* is one of heat, of an angle, or of a university. */
function readDegrees(scene: Scene, number: Omit<Quantity, "kind">, degree: UnitReading): Quantity | null {
  const near = (cues: ReadonlySet<string>) => isNear(scene, number, degree, cues);
  const measure = { ...number, end: degree.end, kind: "measure" as const };
  const next = wordAt(scene, degree.end);
  const isStudied = wordAt(scene, degree.end - 1) !== "°" && number.value < leastHeat;
  if (isStudied && (next === "in" || next === "from")) return null;
  const heat = fahrenheitCountries.has(scene.doc.country ?? "") ? "[degF]" : "Cel";
  if (near(temperatureCues)) return { ...measure, unit: heat };
  if (near(angleCues) || number.value > 60) return { ...measure, unit: "deg" };
  return { ...measure, unit: heat };
}

/** So many degrees nobody has taken at a university. */
const leastHeat = 10;

const reach = 12;

function isNear(scene: Scene, number: TokenRange, unit: UnitReading, cues: ReadonlySet<string>): boolean {
  return precededBy(scene, number.first, cues, reach) || followedBy(scene, unit.end, cues, reach);
}

/** *40C* is heat where heat is spoken of; *Form 13F* is none. */
function isOfHeat(scene: Scene, number: TokenRange, unit: UnitReading): boolean {
  return (
    wordAt(scene, unit.end - 2) === "°" ||
    scene.tellsOf.has("heat") ||
    isNear(scene, number, unit, temperatureCues)
  );
}

function wordBefore(scene: Scene, end: number): string {
  return scene.tokens[end - 1]?.text ?? "";
}

/** *5 feet 10 inches*, *6ft 2in*: the inches are added as feet. */
function addInches(scene: Scene, measure: Quantity): Quantity {
  if (measure.unit !== "[ft_i]") return measure;
  const at = wordAt(scene, measure.end) === "and" ? measure.end + 1 : measure.end;
  const inches = readNumeral(scene.tokens, at);
  if (inches === null || inches.value >= 12 || !/^in(?:ch|ches)?\.?$/.test(wordAt(scene, inches.end)))
    return measure;
  return { ...measure, value: measure.value + inches.value / 12, end: inches.end + 1 };
}
