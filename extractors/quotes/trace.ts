import type { Context } from "../define.js";
import type { Cue } from "./cues.js";
import type { Reading } from "./rules/reading.js";
import { rangeOf, type Unit } from "./units.js";

export type Trace = Context<unknown>["trace"];

/** Tells what came of a cue: the rule that read a statement there, or why there is none. */
export function traceCue(
  trace: NonNullable<Trace>,
  units: readonly Unit[],
  at: number,
  cue: Cue | null,
  reading: Reading | null,
  accepted: boolean,
): void {
  if (!cue && !reading) return;
  const place = cue ? rangeOf(units, cue.from, cue.to) : rangeOf(units, at, at + 1);
  const outcome = !reading ? "reports nothing here" : accepted ? "reads a statement" : "refused by the model";
  trace({ ...place, rule: `quotes/${reading?.rule ?? "none"}`, outcome });
}
