import type { Finding } from "../figure.js";
import { tollWords } from "../lexicon/tolls.js";
import { type Scene, wordAt } from "../scene.js";
import { predicateLemma } from "../verbs.js";
import type { Refiner } from "./refiner.js";

/**
 * Ties a toll told again to the first count of it, so that the latest figure and its source can be read off. A part of a
 * toll (*four children*) is not the toll. Nothing is added up.
 */
export const groupTolls: Refiner = (findings, scene) => {
  const firsts: { key: string; finding: Finding }[] = [];
  return findings.map((finding) => {
    const subject = subjectOf(finding, scene);
    if (subject === null) return finding;
    const key = `${subject} ${yearOf(finding, scene)}`;
    const first = firsts.find((known) => known.key === key && isSameToll(known.finding, finding, scene));
    if (first) return { ...finding, sameAs: first.finding };
    firsts.push({ key, finding });
    return finding;
  });
};

/** A toll told again has moved little; what it was elsewhere is another toll. */
const leastRatio = 0.4;

function isSameToll(one: Finding, other: Finding, scene: Scene): boolean {
  if (one.placeId !== null && other.placeId !== null && one.placeId !== other.placeId) return false;
  if (isRunning(one, scene) && isRunning(other, scene)) return true;
  // *Three were killed on Monday and four on Tuesday*
  const [here, there] = [one, other].map(({ first }) => scene.tokens[first]!.sentence);
  if (here === there && one.dateId !== other.dateId) return false;
  const [low, high] = [one.value ?? one.min ?? 0, other.value ?? other.min ?? 0].sort((a, b) => a - b);
  return high! > 0 && low! / high! >= leastRatio;
}

/** *the toll rose to 61 on Monday, from 45 on Sunday*: one toll, told of two days. */
function isRunning({ what }: Finding, scene: Scene): boolean {
  return what !== null && wordAt(scene, what.end - 1) === "toll";
}

const generic: ReadonlySet<string> = new Set(
  "people person dead deaths death toll fatalities fatality victims casualties lives injured wounded injuries injury missing others detainees arrests".split(
    " ",
  ),
);

/** The toll that a count tells: `dead`, `injured`, `missing`, `held`, `displaced`. */
function subjectOf(finding: Finding, scene: Scene): string | null {
  const { kind, what, predicate, end, value, negated } = finding;
  if (kind !== "cardinal" || negated || (value !== null && value < 1)) return null;
  const head = what && wordAt(scene, what.end - 1);
  if (head !== null && !generic.has(head)) return null;
  const isPart = wordAt(scene, end) === "of" || (what !== null && what.end - what.first > 2);
  if (isPart || isAdded(finding, scene)) return null;
  const own = what === null ? undefined : (tollWords.get(head!) ?? tollWords.get(wordAt(scene, what.first)));
  return (
    own ?? (predicate === null ? undefined : tollWords.get(predicateLemma(scene.tokens[predicate]!))) ?? null
  );
}

/** *another five*, *12 more*, *were arrested later*: they come on top of what was told. */
function isAdded({ first, end, predicate }: Finding, scene: Scene): boolean {
  const more = /^(?:another|further|additional|more|other)$/;
  const later = predicate !== null && /^(?:later|also|too)$/.test(wordAt(scene, predicate + 1));
  return later || more.test(wordAt(scene, first - 1)) || more.test(wordAt(scene, end));
}

/** Tolls of other years are other tolls. */
function yearOf({ dateId }: Finding, scene: Scene): string {
  const date = dateId === null ? undefined : scene.facts.dates.find(({ id }) => id === dateId);
  const published = scene.doc.publishedAt?.slice(0, 4) ?? "";
  return date?.interval?.start.slice(0, 4) ?? published;
}
