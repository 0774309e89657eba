import type { Finding } from "../figure.js";
import { elsewhereWords } from "../lexicon/tolls.js";
import { type Scene, wordAt } from "../scene.js";
import { type Toll, tollOf } from "../tolls.js";
import type { Refiner } from "./refiner.js";

interface Group {
  toll: Toll;
  members: Finding[];
}

/**
 * Ties a toll told again to the first count of it, so that the latest figure and its source can be read off. A part of a
 * toll (*four children*) is not the toll. Nothing is added up.
 */
export const groupTolls: Refiner = (findings, scene) => {
  const bySubject = new Map<string, Group[]>();
  return findings.map((finding) => {
    const toll = tollOf(finding, scene);
    if (toll === null) return finding;
    const kin = bySubject.get(toll.subject) ?? [];
    bySubject.set(toll.subject, kin);
    const group = kin.find(
      (known, index) => isSameEra(known.toll, toll, index === 0) && isSameToll(known, finding, toll, scene),
    );
    if (group) {
      group.members.push(finding);
      return { ...finding, sameAs: group.members[0]! };
    }
    const opens = kin.length === 0 || (toll.isGeneric && kin.length < mostGroups);
    if (opens) kin.push({ toll, members: [finding] });
    return finding;
  });
};

/** An article tells of few events; it bounds the work. */
const mostGroups = 20;

/** A count without a date goes on with what the article told first. */
function isSameEra(known: Toll, toll: Toll, isFirst: boolean): boolean {
  if (toll.era === null) return isFirst || known.era === null || known.era === "event";
  return known.era === toll.era || (known.era === null && toll.era === "event");
}

/** A toll told again has moved from its nearest telling by no more, and the dead grow most; what it was elsewhere is another toll. */
const leastRatio = 0.4;
const leastOfDead = 0.28;
const leastOfBound = 0.15;
const leastOfVague = 0.03;

/** Tellings compared with: the first and the last ones; it bounds the work. */
const mostMembers = 12;

function isSameToll(group: Group, finding: Finding, toll: Toll, scene: Scene): boolean {
  const members = [...group.members.slice(0, 1), ...group.members.slice(1).slice(-mostMembers)];
  if (members.some((member) => isElsewhere(member, finding))) return false;
  if (!toll.isGeneric && !members.some((member) => isSameNoun(member, finding, scene))) return false;
  const isRunningOn = isRunning(finding, scene) && members.some((member) => isRunning(member, scene));
  if (isRunningOn) return true;
  const near = members.filter((member) => sentenceOf(member, scene) === sentenceOf(finding, scene));
  if (near.length > 0 && changesFrom(finding, scene)) return true;
  const isPut = wordAt(scene, finding.first - 1) === "at" || isRunning(finding, scene);
  if (!isPut && near.some((member) => isBeside(member, finding))) return false;
  if (near.length === 0 && isOfAnotherEvent(finding, scene)) return false;
  return members.some((member) => isNear(member, finding, toll.subject));
}

function isElsewhere(one: Finding, other: Finding): boolean {
  return one.placeId !== null && other.placeId !== null && one.placeId !== other.placeId;
}

/** *22 pilgrims*, later *22 pilgrims* or *26 pilgrims*; of others only the very number is told again. */
function isSameNoun(one: Finding, other: Finding, scene: Scene): boolean {
  const noun = ({ what }: Finding) => (what === null ? "" : wordAt(scene, what.end - 1));
  return noun(one) === noun(other) || (one.value !== null && one.value === other.value);
}

/** *Three were killed on Monday and four on Tuesday*, *12 died, five of fever*: two counts of one sentence are two. */
function isBeside(member: Finding, finding: Finding): boolean {
  return member.dateId !== finding.dateId || member.value !== finding.value;
}

/** *killed 88, up* **from** *21*. */
function changesFrom({ first }: Finding, scene: Scene): boolean {
  return /^(?:from|to)$/.test(wordAt(scene, first - 1));
}

function isOfAnotherEvent(finding: Finding, scene: Scene): boolean {
  const { firstToken } = scene.doc.sentences[sentenceOf(finding, scene)]!;
  for (let at = firstToken; at < finding.first; at++) if (elsewhereWords.has(wordAt(scene, at))) return true;
  return false;
}

function sentenceOf({ first }: Finding, scene: Scene): number {
  return scene.tokens[first]!.sentence;
}

/** *the toll rose to 61 on Monday, from 45 on Sunday*: one toll, told of two days. */
function isRunning({ what }: Finding, scene: Scene): boolean {
  return what !== null && wordAt(scene, what.end - 1) === "toll";
}

/** Whether one may be the other told later: *dozens* 279, *more than 100* 633, *9* 12. */
function isNear(one: Finding, other: Finding, subject: string): boolean {
  const [low, high] = [one, other].sort((a, b) => sizeOf(a) - sizeOf(b));
  if (sizeOf(low!) === 0) return false;
  const ratio = sizeOf(low!) / sizeOf(high!);
  if (low!.qualifier === "vague") return ratio >= leastOfVague;
  if (low!.qualifier === "more_than" || low!.qualifier === "at_least") return ratio >= leastOfBound;
  return ratio >= (subject === "dead" ? leastOfDead : leastRatio);
}

function sizeOf({ value, min }: Finding): number {
  return value ?? min ?? 0;
}
