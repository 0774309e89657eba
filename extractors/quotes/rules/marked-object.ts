import { readAfterCue } from "../after-cue.js";
import { joinsClause } from "../clauses.js";
import type { Cue } from "../cues.js";
import { type NounPhrase, phraseStartingAt, wholePhraseEndingAt, withAttachments } from "../noun-phrases.js";
import { canSpeak, isPerson } from "../referents.js";
import { subjectBefore } from "../subjects.js";
import { isBreak, isMark, type Unit } from "../units.js";
import { isEmbedded } from "./embedded.js";
import { objectSubject } from "./object-subject.js";
import type { Reading } from "./reading.js";

/** How far after the verb the first marks may stand. */
const reach = 24;

/** *called the move “rash”* · *urged them to “act now”* · *denied the claims*: an object or complement as statement. */
export function readMarkedObject(units: readonly Unit[], cue: Cue, earlier: Reading | null): Reading | null {
  if (cue.negated || cue.modal || cue.passive || (cue.infinitive && !tookTo(units, cue))) return null;
  const { frames, lemma } = cue.verb;
  if (units[cue.to]?.pos === "ADP" && /^(?:post|write|tweet|blog)$/.test(lemma)) return null; // *a video posted on the site*
  if (lemma === "identify") return null; // *identified only as “J.”*
  const marked = marksAhead(units, cue.to);
  if (marked !== null && frames.has("loose") && !frames.has("naming") && units[marked]!.endsOpen) return null;
  const plain = /^(?:confirm|deny|acknowledge)$/.test(lemma) && isFact(units, cue.to);
  if (marked === null && !plain) return null;
  const reported = frames.has("naming") || frames.has("noun") || frames.has("speech");
  if (marked !== null && !reported && (marked - cue.to > 2 || units[marked]!.titled)) return null;
  if (units[cue.to]?.norm === "what" && marked !== null) return null; // *denounced what it called “a gift”*
  if (lemma === "hold" && marked !== cue.to) return null; // *holding a sign that read “…”*
  if (
    isTitleOf(units, cue) ||
    ((thinking.test(lemma) || !(frames.has("naming") || frames.has("noun") || frames.has("speech"))) &&
      isInside(units, cue, earlier))
  )
    return null;
  const subject = objectSubject(units, cue, earlier);
  if (!subject || isEmbedded(units, cue, subject, earlier)) return null;
  if (marked === null && !canSpeak(units, subject)) return null; // *the win confirmed their rise*
  const own = subject !== earlier?.subject && subject.to <= cue.from;
  const start = frames.has("speech") ? pastMedium(units, cue) : cue.to;
  const next = frames.has("naming") && units[start]?.norm === "as" ? start + 1 : start;
  const named = own && frames.has("naming") ? relativeAntecedent(units, subject.outerFrom) : null;
  return {
    rule: frames.has("naming") ? "naming" : marked === null ? "confirmed-thing" : "marked-object",
    cue: { from: cue.from, to: cue.to, lemma },
    subject,
    zone: { from: named !== null ? subject.outerFrom - 2 : own ? subject.outerFrom : cue.from, to: next },
    side: named === null ? "after" : "both",
    ...(named === null ? {} : { begin: named }),
    next,
    addressee: null,
    via: null,
  };
}

/** *said in a note the price “leaves no room”*: past where it was said. */
function pastMedium(units: readonly Unit[], cue: Cue): number {
  if (units[cue.to]?.pos !== "ADP") return cue.to;
  const { next, ends } = readAfterCue(units, cue.to, cue);
  return ends === "no" && !units[next]?.stretch ? next : cue.to;
}

/** A longer phrase in front of *which* is more than what it stands for. */
const longestAntecedent = 8;

/** *a plan, which Ruiz called “thin”*: where what the relative pronoun stands for begins. */
function relativeAntecedent(units: readonly Unit[], subjectFrom: number): number | null {
  if (units[subjectFrom - 1]?.norm !== "which" || !isBreak(units, subjectFrom - 2)) return null;
  const phrase = wholePhraseEndingAt(units, subjectFrom - 3);
  return phrase && phrase.to - phrase.from <= longestAntecedent ? phrase.from : null;
}

/** *the deaths*, *any wrongdoing*, not *him*, *the judge* or *bail*: what can be true. */
function isFact(units: readonly Unit[], at: number): boolean {
  const phrase = phraseStartingAt(units, at);
  if (!phrase) return false;
  const { entity, norm, pos } = units[phrase.head]!;
  return entity?.type !== "person" && pos !== "PRON" && !isPerson(norm) && !granted.test(norm);
}

const granted =
  /^(?:access|entry|bail|motion|request|appeal|permission|licence|license|visa|asylum|funding|service|services|benefits|parole|funds|petition|bid|application|order|aid|care|treatment|coverage)$/;

/** *took to Twitter to accuse her of “lies”*. */
const tookTo = (units: readonly Unit[], { from }: Cue) =>
  units
    .slice(Math.max(0, from - 6), from)
    .some(({ norm }, i, near) => /^t(?:ook|ake|akes|aking)$/.test(norm) && near[i + 1]?.norm === "to");

const titling = /^(?:call|dub|label|brand|term)$/;
const thinking =
  /^(?:think|believe|feel|view|consider|regard|see|offer|show|deem|judge|wonder|talk|speak|go|begin|start)$/;

/** *a song called “Northern Lights”*: a participle behind its noun, which is what the marks name. */
function isTitleOf(units: readonly Unit[], cue: Cue): boolean {
  if (!titling.test(cue.verb.lemma) || !units[cue.to]?.stretch || cue.from !== cue.at) return false;
  const opener = units
    .slice(Math.max(0, cue.from - 6), cue.from)
    .some(({ norm }) => /^(?:what|which|who)$/.test(norm));
  return !opener && /^(?:past|past-participle)$/.test(cue.form);
}

/** *said the men thought it “odd”*: part of a statement that has begun, unless a break lies between. */
function isInside(units: readonly Unit[], cue: Cue, earlier: Reading | null): boolean {
  if (!earlier || earlier.side === "before") return false;
  return !units
    .slice(earlier.next, cue.from)
    .some((unit, i) => isBreak(units, earlier.next + i) || isMark(unit, ";", ":") || unit.stretch);
}

/** The first marked stretch after `from` within the same clause. */
function marksAhead(units: readonly Unit[], from: number): number | null {
  for (let i = from; i < Math.min(units.length, from + reach); i++) {
    const unit = units[i]!;
    if (unit.stretch) return i;
    if (isMark(unit, ";", ":", ".") || joinsClause(units, i)) return null;
    if (isMark(unit, ",") && /ing$/.test(units[i + 1]?.norm ?? "")) return null;
    if (
      isMark(unit, ",") &&
      /^(?:and|but|while|who|which|as|after|when|although|though)$/.test(units[i + 1]?.norm ?? "")
    )
      return null;
  }
  return null;
}

/** *Ruiz was quoted as saying by Example Radio* · *was called “rash” by Ruiz*. */
export function readPassive(units: readonly Unit[], cue: Cue): Reading | null {
  if (cue.negated) return null;
  const quoted = quotesAsSaying(units, cue);
  if (quoted) return quoted;
  const described = describedBy(units, cue);
  if (described || !cue.passive) return described;
  if (
    cue.verb.lemma === "quote" &&
    units[cue.to]?.norm === "as" &&
    /ing$/.test(units[cue.to + 1]?.norm ?? "")
  )
    return quotedAs(units, cue);
  return calledBy(units, cue);
}

/** *The agency quoted Ruiz as saying …*: Ruiz speaks, the agency carries it. */
function quotesAsSaying(units: readonly Unit[], cue: Cue): Reading | null {
  if (cue.verb.lemma !== "quote" || cue.passive) return null;
  const phrase = phraseStartingAt(units, cue.to);
  const whole = phrase && withAttachments(units, phrase);
  if (!whole || units[whole.to]?.norm !== "as" || !/ing$/.test(units[whole.to + 1]?.norm ?? "")) return null;
  const outlet = subjectBefore(units, cue.from);
  let next = whole.to + 2;
  while (isMark(units[next], ",", ":") || units[next]?.norm === "that") next++;
  if (next >= units.length) return null;
  return {
    rule: "quoted-as-saying",
    cue: { from: cue.from, to: cue.to, lemma: "quote" },
    subject: { ...whole, outerFrom: cue.to, outerTo: whole.to },
    zone: { from: outlet?.outerFrom ?? cue.from, to: next },
    side: "after",
    next,
    addressee: null,
    via: outlet,
  };
}

function quotedAs(units: readonly Unit[], cue: Cue): Reading | null {
  const subject = subjectBefore(units, cue.from);
  if (!subject) return null;
  const to = cue.to + 2;
  const agent = agentAfter(units, to);
  let next = agent ? agent.to : to;
  while (isMark(units[next], ",", ":") || units[next]?.norm === "that") next++;
  const before = units[subject.outerFrom - 1]?.stretch ?? units[subject.outerFrom - 2]?.stretch;
  const follows = units[next]?.stretch != null || (next < units.length - 2 && !before);
  return {
    rule: "quoted-as-saying",
    cue: { from: cue.from, to, lemma: "quote" },
    subject,
    zone: { from: subject.outerFrom, to: next },
    side: before ? (follows ? "both" : "before") : "after",
    next,
    addressee: null,
    via: agent,
  };
}

/** *the plan was described by Ruiz as “thin”* · *a plan described by Ruiz as “thin”*: what is named is part of the statement. */
function describedBy(units: readonly Unit[], cue: Cue): Reading | null {
  if (!cue.verb.frames.has("naming") || !/^(?:past|past-participle)$/.test(cue.form)) return null;
  const agent = agentAfter(units, cue.to);
  if (!agent || units[agent.to]?.norm !== "as") return null;
  const named = cue.passive ? subjectBefore(units, cue.from) : wholePhraseEndingAt(units, cue.from - 1);
  if (!named) return null;
  return {
    rule: "called-by",
    cue: { from: cue.from, to: cue.to, lemma: cue.verb.lemma },
    subject: { ...agent, outerFrom: cue.to, outerTo: agent.to },
    zone: { from: cue.from, to: agent.to + 1 },
    side: "both",
    begin: named.from,
    next: agent.to + 1,
    addressee: null,
    via: null,
  };
}

function calledBy(units: readonly Unit[], cue: Cue): Reading | null {
  for (let i = cue.to; i < Math.min(units.length, cue.to + reach); i++) {
    if (isMark(units[i], ",", ";", ".")) return null;
    const agent = agentAfter(units, i);
    if (!agent) continue;
    const marked = units.findIndex((unit, k) => k >= cue.to && unit.stretch !== null);
    if (marked === -1) return null;
    const named = subjectBefore(units, cue.from);
    const inside = marked < i;
    return {
      rule: "called-by",
      cue: { from: cue.from, to: cue.to, lemma: cue.verb.lemma },
      subject: { ...agent, outerFrom: i, outerTo: agent.to },
      zone: { from: cue.from, to: inside ? i : agent.to },
      side: named ? "both" : "after",
      ...(named ? { begin: named.from } : {}),
      next: inside ? cue.to : agent.to,
      ...(inside ? { end: i } : {}),
      addressee: null,
      via: null,
    };
  }
  return null;
}

/** The agent after *by*. */
function agentAfter(units: readonly Unit[], by: number): NounPhrase | null {
  if (units[by]?.norm !== "by") return null;
  const phrase = phraseStartingAt(units, by + 1);
  return phrase ? withAttachments(units, phrase) : null;
}
