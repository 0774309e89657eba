import type { Cue } from "../cues.js";
import { modals } from "../lexicon/words.js";
import type { SubjectPhrase } from "../subjects.js";
import { isBreak, type Unit } from "../units.js";
import type { Reading } from "./reading.js";

/** *said it had won and expressed “joy”* · *said the figures show “progress”*: part of the statement before. */
export function isEmbedded(
  units: readonly Unit[],
  cue: Cue,
  subject: SubjectPhrase,
  earlier: Reading | null,
): boolean {
  if (
    !earlier ||
    earlier.side === "before" ||
    cue.verb.frames.has("hearer") ||
    units[cue.to]?.norm === "that"
  )
    return false;
  const between = units.slice(earlier.next, cue.from);
  if (between.some((unit, i) => unit.stretch || isBreak(units, earlier.next + i))) return false;
  const perfect = ({ norm }: Unit, i: number) =>
    /^(?:had|has|have)$/.test(norm) && !modals.has(between[i - 1]?.norm ?? "");
  if (subject === earlier.subject) return between.at(-1)?.norm !== "but" && between.some(perfect);
  return cue.verb.frames.has("loose") && subject.from >= earlier.next;
}
