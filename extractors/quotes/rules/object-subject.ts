import type { Cue } from "../cues.js";
import { leadingSubject, type SubjectPhrase, subjectBefore } from "../subjects.js";
import type { Unit } from "../units.js";
import { participleSubject } from "./participle-subject.js";
import type { Reading } from "./reading.js";

/** Who does the reporting when the statement is the verb's object: the subject before it, or the one it shares. */
export function objectSubject(
  units: readonly Unit[],
  cue: Cue,
  earlier: Reading | null,
): SubjectPhrase | null {
  if (cue.participial) return participleSubject(units, cue, earlier?.subject ?? null);
  const subject = subjectBefore(units, cue.from);
  const before = units[cue.from - 1]?.norm ?? "";
  if (subject && before !== "and" && before !== "but") return subject;
  return earlier?.subject ?? leadingSubject(units, cue.from);
}
