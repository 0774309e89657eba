import { readAfterCue } from "../after-cue.js";
import { ownerOf } from "../makers.js";
import { type NounPhrase, phraseEndingAt, phraseStartingAt, withAttachments } from "../noun-phrases.js";
import { type SubjectPhrase, subjectBefore } from "../subjects.js";
import { isMark, type Unit } from "../units.js";
import type { Reading } from "./reading.js";

const cueNouns =
  /^(?:claim|assertion|statement|announcement|allegation|warning|argument|accusation|comment|remark|promise|pledge|vow|prediction|contention|insistence|complaint|assurance|admission|declaration|suggestion|explanation|report|message|contention|counter-argument|acknowledgement|acknowledgment)s?$/;

/** Only with *is that*: *her view is that costs rise*. */
const views = /^(?:view|opinion|account|position|verdict|conclusion|contention|point|response|answer|reply)$/;

const stating =
  /^(?:mak|made|issu|repeat|releas|post|giv|gave|add|deliver|publish|send|sent|receiv|reiterat)/;

/** *his claim that costs rose* · *Ruiz made the announcement that …* · *the bank’s argument was that …*. */
export function readNounCue(units: readonly Unit[], at: number): Reading | null {
  const noun = units[at]!;
  if (noun.stretch || noun.entity || noun.pos === "VERB") return null;
  const copula = /^(?:was|is|were|are)$/.test(units[at + 1]?.norm ?? "");
  if (!cueNouns.test(noun.norm) && !(copula && views.test(noun.norm))) return null;
  const phrase = phraseEndingAt(units, at);
  if (!phrase) return null;
  const after = readAfterCue(units, copula ? at + 2 : at + 1, null);
  if (!after.that || after.ends !== "no") return null;
  const subject = speakerOf(units, { ...phrase, head: at });
  if (!subject) return null;
  return {
    rule: "noun-cue",
    cue: { from: at, to: at + 1, lemma: noun.norm.replace(/s$/, "") },
    subject,
    zone: { from: phrase.from, to: after.next },
    side: "after",
    next: after.next,
    addressee: after.addressee,
    via: after.via,
  };
}

/** Whose the words are: their owner, whoever they are by, or the subject of the verb that makes them. */
function speakerOf(units: readonly Unit[], phrase: NounPhrase): SubjectPhrase | null {
  const owner = ownerOf(units, phrase) ?? author(units, phrase.head + 1);
  if (owner) return { ...owner, outerFrom: phrase.from, outerTo: phrase.to };
  const verb = phrase.from - 1;
  if (isMark(units[verb], ",") || !stating.test(units[verb]?.norm ?? "")) return null;
  return subjectBefore(units, verb);
}

/** *by Ruiz*, *from the bank*. */
function author(units: readonly Unit[], at: number): NounPhrase | null {
  if (!/^(?:by|from)$/.test(units[at]?.norm ?? "")) return null;
  const phrase = phraseStartingAt(units, at + 1);
  return phrase && withAttachments(units, phrase);
}
