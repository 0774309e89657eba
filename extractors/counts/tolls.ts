import { boundBefore } from "./bounds.js";
import type { Finding } from "./figure.js";
import { addedWords, clinicVerbs, genericPeople, partWords, tollStates, tollWords } from "./lexicon/tolls.js";
import { type Scene, wordAt } from "./scene.js";
import { predicateLemma } from "./verbs.js";

/** What a count tells of an event’s victims. */
export interface Toll {
  /** `dead`, `injured`, `missing`, `held`, `displaced`, `aboard`, `trapped`. */
  subject: string;
  /** The event told of, or another time: a year, a month, the days since. `null` where no date is told. */
  era: string | null;
  /** A word for anybody (*people*), or none; *31 children* may be a part of the toll. */
  isGeneric: boolean;
}

/** The toll that a count tells, or `null`: for parts of one (*four of the dead*) and for what comes on top of it (*another five*). */
export function tollOf(finding: Finding, scene: Scene): Toll | null {
  const { kind, value, negated } = finding;
  if (kind !== "cardinal" || negated || (value !== null && value < 1)) return null;
  if (isPart(finding, scene) || isAdded(finding, scene) || isAtClinic(finding, scene)) return null;
  const subject = subjectOf(finding, scene);
  if (subject === null) return null;
  const head = finding.what && wordAt(scene, finding.what.end - 1);
  return { subject, era: eraOf(finding, scene), isGeneric: head === null || genericPeople.has(head) };
}

const longestState = 5;

function subjectOf(finding: Finding, scene: Scene): string | null {
  const { what, predicate, first, end } = finding;
  const head = what === null ? undefined : tollWords.get(wordAt(scene, what.end - 1));
  const own = head ?? (what && tollWords.get(wordAt(scene, what.first)));
  if (own) return own;
  // *the* **bodies** *of 37 people*
  const start = boundBefore(scene, first)?.first ?? first;
  if (wordAt(scene, start - 1) === "of" && wordAt(scene, start - 2) === "bodies") return "dead";
  const state = stateAfter(scene, what && what.first >= end ? what.end : end);
  if (state !== null) return state;
  // *the number of people* **killed** *in a blaze rose to 94*
  const told = what !== null && what.end < first ? scene.tokens[what.end] : undefined;
  const toldOf = told && tollWords.get(predicateLemma(told));
  if (toldOf) return toldOf;
  if (predicate === null) return null;
  const lemma = predicateLemma(scene.tokens[predicate]!);
  // *lost their lives*
  const isLives = [2, 3].some(
    (on) => wordAt(scene, predicate + on) === "lives" || wordAt(scene, predicate + on) === "life",
  );
  return lemma === "lose" && isLives ? "dead" : (tollWords.get(lemma) ?? null);
}

/** *46 people were left* **dead**, *scores are feared* **missing**, *110 were on* **board**. */
function stateAfter(scene: Scene, from: number): string | null {
  for (let at = from; at < from + longestState; at++) {
    const token = scene.tokens[at];
    const state = token && tollStates.get(token.norm);
    if (state) return state;
    const leads =
      token &&
      (/^(?:AUX|ADV|PART)$/.test(token.pos) || stateVerbs.has(token.lemma) || /^(?:on|as)$/.test(token.norm));
    if (!leads) return null;
  }
  return null;
}

const stateVerbs: ReadonlySet<string> = new Set(
  "fear believe presume confirm declare pronounce list leave remain report feel have be".split(" "),
);

/** *two of the wounded*, *nine of them*, *including 11 in a school*, *five of whom*, *28 troops of the first brigade*. */
function isPart({ first, end, what }: Finding, scene: Scene): boolean {
  if (wordAt(scene, end) === "of" || (what !== null && what.end - what.first > 2)) return true;
  return (
    [1, 2, 3].some((back) => partWords.has(wordAt(scene, first - back))) &&
    !/^(?:taking|bringing)$/.test(wordAt(scene, first - 3))
  );
}

/** *another five*, *12 more*, *were arrested later*. */
function isAdded({ first, end, what, predicate }: Finding, scene: Scene): boolean {
  const later = predicate !== null && /^(?:later|also|too)$/.test(wordAt(scene, predicate + 1));
  const places = [
    first - 1,
    first - 2,
    end,
    what === null ? end : what.first - 1,
    what === null ? end : what.first,
  ];
  return later || places.some((at) => addedWords.has(wordAt(scene, at)) && wordAt(scene, at + 1) !== "than");
}

/** What one hospital has seen is a part: *treated 640 wounded*. */
function isAtClinic({ predicate }: Finding, scene: Scene): boolean {
  return predicate !== null && clinicVerbs.has(predicateLemma(scene.tokens[predicate]!));
}

const longestEvent = 14;
const longAgo = 30;
const dayLength = 86_400_000;

/** An event’s toll is of a few days; *since 2023*, *this year* and *in 1987* are other tolls, each told of its own time. */
function eraOf({ dateId }: Finding, scene: Scene): string | null {
  const date = dateId === null ? undefined : scene.facts.dates.find(({ id }) => id === dateId);
  const interval = date?.interval;
  if (!date || !interval) return null;
  const [start, end] = [Date.parse(interval.start), Date.parse(interval.end)];
  if (date.modifier === "since" || end - start > longestEvent * dayLength)
    return `since ${interval.start.slice(0, 7)}`;
  const published = Date.parse(scene.doc.publishedAt?.slice(0, 10) ?? "");
  return published - end > longAgo * dayLength ? interval.start : "event";
}
