import { pad } from "../calendar.js";
import type { Line } from "../line.js";
import { clockSense } from "../phrases/shifted.js";
import type { Phrase } from "../scan.js";
import { type Moment, type Sense, unresolved } from "../sense.js";

const clockRules: ReadonlySet<string> = new Set(["clock-time", "clock-and-day"]);
const links: ReadonlySet<string> = new Set(["to", "and", "until", "till", "through"]);
const halves = /^(?:[ap]\.?m\.?|[ap]|o'clock|noon|midday|midnight|hours|hrs)$/;

/**
 * Clock times that lead to another share its half of the day and its day: *between 3 and 5 p.m. on Tuesday*,
 * *from 9:30 to 11 a.m.*, *7 a.m. to 8 p.m. Tuesday*. A bare hour before the link becomes a phrase of its own.
 */
export function shareClockRanges(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, index) => {
    if (!clockRules.has(phrase.rule)) return [phrase];
    const before = phrases[index - 1];
    const next = phrases[index + 1];
    const opened =
      before && isLinked(before, phrase) ? null : bareHour(phrase, before?.end ?? phrase.line.first);
    const leads = next && clockRules.has(next.rule) && isLinked(phrase, next);
    const shared = leads ? share(phrase, next) : phrase;
    const closes = before && clockRules.has(before.rule) && isLinked(before, phrase);
    if (opened) return [opened, shared];
    return [leads ? ofNights(shared, phrase, next) : closes ? ofNights(shared, before, phrase) : shared];
  });
}

/** *a curfew from 10 p.m. to 5 a.m.*: over midnight and of no day that the sentence names, the hours are of every night. */
function ofNights(phrase: Phrase, first: Phrase, second: Phrase): Phrase {
  if (first.rule !== "clock-time" || second.rule !== "clock-time" || !hasHalf(first) || !hasHalf(second))
    return phrase;
  return {
    ...phrase,
    sense(scene) {
      const own = phrase.sense(scene);
      const [from, to] = [first.sense(scene)?.clock, second.sense(scene)?.clock];
      if (!own?.clock || !from || !to || minutes(from) <= minutes(to) || scene.near(0, "day")) return own;
      return { ...unresolved("time"), value: `T${pad(own.clock.hour, 2)}:${pad(own.clock.minute, 2)}` };
    },
  };
}

function minutes({ hour, minute }: Moment): number {
  return hour * 60 + minute;
}

function isLinked(one: Phrase, other: Phrase): boolean {
  const { line, end } = one;
  return line === other.line && other.first === end + 1 && isLink(line, end);
}

function isLink(line: Line, at: number): boolean {
  return line.is(at, links) || line.isDash(at);
}

function share(first: Phrase, second: Phrase): Phrase {
  const ownHalf = hasHalf(first);
  const ownDay = first.rule === "clock-and-day";
  if (ownHalf && (ownDay || second.rule === "clock-time")) return first;
  return {
    ...first,
    sense(scene) {
      const [from, to] = [first.sense(scene), second.sense(scene)];
      if (!from?.clock || !to?.clock) return from;
      const clock = ownHalf ? from.clock : halved(from.clock, to.clock, hasHalf(second));
      return before(ownDay ? { ...clock, day: from.clock.day } : { ...clock, day: to.clock.day }, to, ownDay);
    },
  };
}

/** *3* of *3 to 5 p.m.*; `floor` is the end of the phrase before. */
function bareHour(second: Phrase, floor: number): Phrase | null {
  const { line, first } = second;
  const hour = line.smallFigure(first - 2);
  const opens = first - 2 >= floor && isLink(line, first - 1) && hasHalf(second);
  if (
    !opens ||
    hour === null ||
    hour < 1 ||
    hour > 12 ||
    line.isDash(first - 3) ||
    line.word(first - 3) === ":"
  )
    return null;
  return {
    ...second,
    first: first - 2,
    end: first - 1,
    rule: "clock-time",
    sense(scene) {
      const to = second.sense(scene);
      return to?.clock ? before(halved({ ...to.clock, hour, minute: 0 }, to.clock, true), to, false) : null;
    },
  };
}

function hasHalf({ line, first, end }: Phrase): boolean {
  for (let at = first; at < end; at++) if (halves.test(line.word(at))) return true;
  return false;
}

/** The hour in the half of the day that brings it before the other: *9 to 3 p.m.* begins in the morning. */
function halved(clock: Moment, to: Moment, told: boolean): Moment {
  if (!told || clock.hour > 12) return clock;
  const hour = clock.hour % 12;
  const late = (hour + 12) * 60 + clock.minute < to.hour * 60 + to.minute;
  return { ...clock, hour: late ? hour + 12 : hour };
}

/** On the day of the end, or the evening before it: *from 10 p.m. to 6 a.m. Friday*. */
function before(clock: Moment, to: Sense, ownDay: boolean): Sense {
  const crosses = !ownDay && clock.day === to.clock!.day && minutes(clock) > minutes(to.clock!);
  return clockSense({ ...clock, day: crosses ? clock.day - 1 : clock.day }, to.anchor);
}
