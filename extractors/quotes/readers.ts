import { ordered } from "../lists.js";
import type { Cue } from "./cues.js";
import { readAccordingTo } from "./rules/according-to.js";
import { readMarkedObject, readPassive } from "./rules/marked-object.js";
import { readNounCue } from "./rules/noun-cue.js";
import { readPassiveReport } from "./rules/passive-report.js";
import { readPlainObject } from "./rules/plain-object.js";
import type { Reading } from "./rules/reading.js";
import { readReportingVerb } from "./rules/reporting-verb.js";
import type { Unit } from "./units.js";

/** Reads the statement whose cue stands at `at`: a reporting verb, or `null` for any other word. */
export type Reader = (
  units: readonly Unit[],
  at: number,
  cue: Cue | null,
  earlier: Reading | null,
  floor: number,
) => Reading | null;

type VerbReader = (
  units: readonly Unit[],
  cue: Cue,
  earlier: Reading | null,
  floor: number,
) => Reading | null;

const atVerb =
  (read: VerbReader): Reader =>
  (units, _at, cue, earlier, floor) =>
    cue && read(units, cue, earlier, floor);

/** The first one that reads a statement at a cue has it. */
export const rules = ordered({
  passive: atVerb(readPassive),
  passiveReport: atVerb(readPassiveReport),
  reportingVerb: atVerb(readReportingVerb),
  markedObject: atVerb(readMarkedObject),
  plainObject: atVerb(readPlainObject),
  accordingTo: (
    units: readonly Unit[],
    at: number,
    cue: Cue | null,
    _earlier: Reading | null,
    floor: number,
  ) => (cue ? null : readAccordingTo(units, at, floor)),
  nounCue: (units: readonly Unit[], at: number, cue: Cue | null) => (cue ? null : readNounCue(units, at)),
});

/** The rules as they are without a user's changes. */
export const builtInReaders: readonly Reader[] = [...rules.values()];
