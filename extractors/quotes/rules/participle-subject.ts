import { isFiniteVerb } from "../clauses.js";
import type { Cue } from "../cues.js";
import { wholePhraseEndingAt } from "../noun-phrases.js";
import { leadingSubject, type SubjectPhrase, subjectBefore } from "../subjects.js";
import { isBreak, isMark, type Unit } from "../units.js";

/** Who says what a participle reports: *with officials saying*, *Calling it “rash”, Ruiz left*, *Ruiz left, saying*. */
export function participleSubject(
  units: readonly Unit[],
  cue: Cue,
  shared: SubjectPhrase | null,
): SubjectPhrase | null {
  if (cue.from === 0) return subjectBehind(units, cue);
  return absoluteSubject(units, cue) ?? shared ?? leadingSubject(units, cue.from);
}

/** How far before the second of two participles the *with* of the first may stand. */
const reach = 40;

/** *with officials saying*, *and Khan calling it “odd”*: the phrase right before the participle, if *with* opened it. */
function absoluteSubject(units: readonly Unit[], cue: Cue): SubjectPhrase | null {
  const last = cue.from - 1;
  if (isBreak(units, last) || isMark(units[last], ")")) return null;
  const phrase = wholePhraseEndingAt(units, last);
  if (!phrase) return null;
  const before = units[phrase.from - 1]?.norm ?? "";
  const opened =
    /^(?:with|despite|without)$/.test(before) ||
    (/^(?:and|while)$/.test(before) &&
      units.slice(Math.max(0, phrase.from - reach), phrase.from).some((unit) => unit.norm === "with"));
  return opened ? { ...phrase, outerFrom: phrase.from - 1, outerTo: phrase.to } : null;
}

/** *Calling it “rash”, Ruiz said …*: a participle that opens the passage has its subject behind it. */
function subjectBehind(units: readonly Unit[], cue: Cue): SubjectPhrase | null {
  for (let i = cue.to + 1; i < units.length; i++) {
    if (!isFiniteVerb(units, i)) continue;
    const subject = subjectBefore(units, i, cue.to);
    if (subject && (isBreak(units, subject.outerFrom - 1) || units[subject.outerFrom - 1]?.stretch))
      return subject;
  }
  return null;
}
