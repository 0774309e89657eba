import type { DateAnchor, DateModifier, DateType } from "../../schemas/index.js";
import type { Day } from "./calendar.js";
import type { Trigger } from "./lexicon/triggers.js";
import type { Line } from "./line.js";
import type { Grain, Period } from "./period.js";

/** Which way the verb of a phrase points from the moment of speaking; `open`: ahead of a moment in the past (*was to*). */
export type Tense = "past" | "future" | "open" | "unknown";

/** A day that the text has fixed, or could not. */
export interface Placed {
  day: Day | null;
  anchor: DateAnchor;
  /** The month that an unknown day lies in. */
  within?: Period;
  /** Told as a night, dated by its evening: its small hours are of the next day. */
  isNight?: boolean;
}

/** What the words around a phrase say about its place in time. */
export interface Scene {
  /** The day of speaking: publication, the dateline, or the day on which a quoted statement was made. */
  readonly now: Placed;
  readonly tense: Tense;
  /** The period of one of these grains that was named last before the phrase. */
  named(...grains: Grain[]): Period | null;
  /** The same, if it stands at most so many sentences before; 0 is this sentence. */
  near(sentences: number, ...grains: Grain[]): Period | null;
  /** The day that a clock time without one belongs to: named later in the sentence, or last before. */
  dayOfClock(): Placed | null;
  /** The clock time named last before the phrase, on its day. */
  readonly clock: Moment | null;
  /** Tokens between that clock time and the phrase. */
  readonly clockGap: number;
}

export interface Moment {
  day: Day;
  hour: number;
  minute: number;
}

/** What a phrase means in its scene. */
export interface Sense {
  type: DateType;
  /** TIMEX3 value; `null` where it hangs on an unknown day. */
  value: string | null;
  anchor: DateAnchor;
  /** The stretch of the calendar that is meant, where there is one. */
  period: Period | null;
  clock?: Moment;
  /** What later phrases take for named, where that is another period. */
  told?: Period;
  /** Seen from another period (*a year earlier*): what follows goes on about that other one. */
  aside?: boolean;
}

/** A phrase read from the tokens; its meaning is found later, when the phrases before it have theirs. */
export interface Reading {
  /** Index after the last token. */
  end: number;
  rule: string;
  modifier?: DateModifier;
  /** `null` if the phrase turns out to mean nothing temporal. */
  sense(scene: Scene): Sense | null;
}

/** A phrase that names one day. */
export interface DayReading {
  end: number;
  rule: string;
  modifier?: DateModifier;
  /** The last day of what begins on the day: *Ramadan*. */
  lastDay?(first: Day): Day;
  /** `null` where the words turn out to name no day. */
  place(scene: Scene): Placed | null;
}

/** One phrase family. */
export interface Rule {
  id: string;
  /** The kinds of trigger word that wake it. */
  wakes: readonly Trigger[];
  /** Reads the phrase that begins at `at` and holds the trigger word at `trigger`. */
  read(line: Line, at: number, trigger: number): Reading | null;
}

export function dateSense(period: Period, anchor: DateAnchor): Sense {
  return { type: "date", value: period.value, anchor, period };
}

/** A phrase whose value hangs on a day that is not known. */
export function unresolved(type: DateType): Sense {
  return { type, value: null, anchor: "unresolved", period: null };
}

/** Durations, sets and general references, whose value hangs on nothing. */
export function fixedSense(type: DateType, value: string, period: Period | null = null): Sense {
  return { type, value, anchor: "explicit", period };
}

/** `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`: seen from the day of speaking. */
export function referenceSense(value: string): Sense {
  return { type: "date", value, anchor: "publication", period: null };
}
