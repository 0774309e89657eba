import { readAfterCue } from "../after-cue.js";
import { startsClause } from "../clauses.js";
import type { Cue } from "../cues.js";
import { type SubjectPhrase, subjectAfter, subjectBefore } from "../subjects.js";
import type { Unit } from "../units.js";
import type { Reading } from "./reading.js";

const confirming = /^(?:confirm|deny|acknowledge)$/;

/** *It was announced that …* · *the deal was confirmed by Ruiz* · *was reported by the Example to have left*. */
export function readPassiveReport(units: readonly Unit[], cue: Cue): Reading | null {
  if (!cue.passive || cue.negated || cue.modal || !cue.verb.frames.has("speech")) return null;
  const subject = subjectBefore(units, cue.from);
  if (!subject) return null;
  const agent = agentAt(units, cue.to);
  const to = agent?.outerTo ?? cue.to;
  const parts = { speaker: agent, from: cue.from, cueTo: cue.to, lemma: cue.verb.lemma };
  if (units[subject.head]!.norm === "it") {
    const after = readAfterCue(units, to, null);
    const opens = after.that || startsClause(units, after.next);
    return opens && after.ends === "no"
      ? reading(units, "it-was-said", { ...parts, from: subject.from }, "after", after.next)
      : null;
  }
  if (!agent) return null;
  if (units[to]?.norm === "to") return reading(units, "said-to-be", parts, "both", to);
  return confirming.test(cue.verb.lemma) ? reading(units, "confirmed-by", parts, "before", to) : null;
}

interface Parts {
  speaker: SubjectPhrase | null;
  from: number;
  cueTo: number;
  lemma: string;
}

function reading(
  units: readonly Unit[],
  rule: string,
  { speaker, from, cueTo, lemma }: Parts,
  side: Reading["side"],
  next: number,
): Reading {
  return {
    rule,
    cue: { from, to: cueTo, lemma },
    subject: speaker,
    zone: { from, to: Math.min(next, units.length) },
    side,
    next,
    addressee: null,
    via: null,
  };
}

/** The agent after *by*, perhaps behind an adverb. */
function agentAt(units: readonly Unit[], at: number): SubjectPhrase | null {
  const by = units[at]?.pos === "ADV" ? at + 1 : at;
  return units[by]?.norm === "by" ? subjectAfter(units, by + 1) : null;
}
