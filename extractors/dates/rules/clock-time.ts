import type { DateAnchor } from "../../../schemas/index.js";
import { pad } from "../calendar.js";
import type { Line } from "../line.js";
import { dayPeriod } from "../period.js";
import { type Clock, readClock, readZone } from "../phrases/clock.js";
import { readDay } from "../phrases/day.js";
import { partAt, readPartAfter } from "../phrases/part.js";
import { clockSense } from "../phrases/shifted.js";
import {
  type DayReading,
  fixedSense,
  type Moment,
  type Placed,
  type Reading,
  type Rule,
  type Scene,
  type Sense,
  unresolved,
} from "../sense.js";

/** *7:45 p.m.*, *5 a.m. local time Sunday*, *today at 9:40 CET*, *1850 UTC*, *noon*, *8:20 PM, June 3, 2021*. */
export const clockTime: Rule = {
  id: "clock-time",
  wakes: ["clock", "hour", "figure", "day-word", "weekday", "month", "reference", "unit", "period"],
  read(line, at) {
    return (
      readClockFirst(line, at) ??
      readHourOfPart(line, at) ??
      readDayFirst(line, at) ??
      readUniversal(line, at) ??
      readRaceTime(line, at)
    );
  },
};

/** *(2024 Friday, UTC)*, *0053 Wednesday night UTC*: the zone stands after the day. */
function readUniversal(line: Line, at: number): Reading | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(line.word(at));
  const day = match && readDay(line, at + 1);
  if (!match || !day) return null;
  const dayEnd = readPartAfter(line, day.end)?.end ?? day.end;
  const zone = readZone(line, dayEnd);
  if (!zone?.universal) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const clock = { end: at + 1, hour, minute, seconds: "", universal: true, certain: true };
  return { end: zone.end, rule: "universal-time", sense: (scene) => onDay(clock, day, scene) };
}

function readClockFirst(line: Line, at: number): Reading | null {
  const clock = readClock(line, at);
  if (clock === null) return null;
  const part = readPartAfterClock(line, clock.end);
  if (!clock.certain && part === null && !(followsTimeWord(line, at) && clock.seconds === "")) return null;
  const told = part ? afternoon(clock, part.code) : clock;
  const day = readDayAfter(line, part?.end ?? clock.end);
  const end = day?.end ?? part?.end ?? clock.end;
  const zone = day ? readZone(line, end) : null;
  const isMidnight = line.word(at) === "midnight" && /^(?:tonight|night|evening)$/.test(line.word(end - 1));
  const universal = clock.universal || (zone?.universal ?? false);
  return {
    end: zone?.end ?? end,
    rule: ruleOf(universal, day),
    sense(scene) {
      const sense = onDay({ ...told, universal }, day?.day ?? null, scene);
      return isMidnight && sense?.clock ? nextMidnight(sense.clock, sense.anchor) : sense;
    },
  };
}

/** *midnight tonight*, *midnight on Friday night*: the first hour of the next day; what follows goes on about this one. */
function nextMidnight(clock: Moment, anchor: DateAnchor): Sense {
  return { ...clockSense({ ...clock, day: clock.day + 1 }, anchor), told: dayPeriod(clock.day) };
}

/** *at 10 tomorrow morning*, *by 8 on Friday night*: a bare hour before a day with its part. */
function readHourOfPart(line: Line, at: number): Reading | null {
  const hour = line.smallFigure(at);
  if (hour === null || hour < 1 || hour > 12 || !/^(?:at|around|by|until)$/.test(line.word(at - 1)))
    return null;
  const tonight = readTonight(line, at + 1);
  const day = tonight ?? readDay(line, line.skip(at + 1, "on"));
  const part = tonight ? { end: tonight.end, code: "NI" } : day && readPartAfter(line, day.end);
  if (!day || !part) return null;
  const clock = { end: at + 1, hour, minute: 0, seconds: "", universal: false, certain: true };
  return {
    end: part.end,
    rule: "clock-and-day",
    sense: (scene) => onDay(afternoon(clock, part.code), day, scene),
  };
}

function ruleOf(universal: boolean, day: unknown): string {
  if (universal) return "universal-time";
  return day ? "clock-and-day" : "clock-time";
}

/** *2:40 in the morning*, *8 o’clock at night*. */
function readPartAfterClock(line: Line, at: number): { end: number; code: string } | null {
  const word = line.word(at);
  if (word !== "in" && word !== "at") return null;
  return partAt(line, line.skip(at + 1, "the"));
}

function afternoon(clock: Clock, code: string): Clock {
  const late = code !== "MO" && clock.hour > 0 && clock.hour < 12 && !(code === "NI" && clock.hour < 5);
  return late ? { ...clock, hour: clock.hour + 12 } : clock;
}

interface DayAfter {
  end: number;
  day: DayReading;
}

/** The day after a clock time, with a part of day that says nothing new: *5:10 a.m. Sunday morning*. */
function readDayAfter(line: Line, at: number): DayAfter | null {
  let start = line.skip(at, ",");
  if (line.word(start) === "on" || line.word(start) === "of") start++;
  const day = readDay(line, start) ?? readTonight(line, start);
  if (day === null || day.rule === "the-day") return null;
  const part = readPartAfter(line, day.end);
  return { end: part?.end ?? day.end, day };
}

const timeWords: ReadonlySet<string> = new Set(
  "at by until till from around about after before since to between shortly just ( and approximately roughly circa".split(
    " ",
  ),
);

/** A bare *15:00* is a clock time after a word that leads to one; else it may be a score. */
function followsTimeWord(line: Line, at: number): boolean {
  return line.is(at - 1, timeWords);
}

/** *today at 1610 UTC*, *Sunday 6:20 p.m.*, *June 3 at 7 p.m. local time*. */
function readDayFirst(line: Line, at: number): Reading | null {
  const day = readDay(line, at) ?? readTonight(line, at);
  if (day === null) return null;
  const part = day.rule === "tonight" ? { end: day.end, code: "NI" } : readPartAfter(line, day.end);
  let next = line.skip(part?.end ?? day.end, ",");
  const linked = /^(?:at|around|about|by)$/.test(line.word(next));
  if (linked) next++;
  if (line.word(next) === "around" || line.word(next) === "about") next++;
  const clock = readClock(line, next);
  if (clock === null || !(clock.certain || day.rule === "numeric-date" || (linked && clock.end > next + 1)))
    return null;
  // *Saturday night at 10:30* is after noon.
  const told = part ? afternoon(clock, part.code) : clock;
  return { end: clock.end, rule: ruleOf(clock.universal, day), sense: (scene) => onDay(told, day, scene) };
}

/** *tonight at 8*. */
function readTonight(line: Line, at: number): DayReading | null {
  return line.word(at) === "tonight" ? { end: at + 1, rule: "tonight", place: ({ now }) => now } : null;
}

function onDay(clock: Clock, day: DayReading | null, scene: Scene): Sense | null {
  const placed = day ? day.place(scene) : clock.universal ? universalDay(clock, scene) : scene.dayOfClock();
  const mark = `${clock.seconds === "" ? "" : `:${clock.seconds}`}${clock.universal ? "Z" : ""}`;
  if (placed === null || placed.day === null) {
    return { ...unresolved("time"), value: `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}${mark}` };
  }
  const next = placed.isNight && clock.hour < smallHours ? 1 : 0;
  return clockSense({ day: placed.day + next, hour: clock.hour, minute: clock.minute }, placed.anchor, mark);
}

/** Up to here the hours of a night are of the day after its evening. */
const smallHours = 7;

/** No place is further than this from universal time, in hours. */
const widestOffset = 12;

/** The day of a universal time beside the local one: *7:15 p.m. (0015 UTC)* is past midnight. */
function universalDay(clock: Clock, scene: Scene): Placed | null {
  const local = scene.clock;
  if (local === null || scene.clockGap > 12) return scene.dayOfClock();
  const ahead = clock.hour - local.hour + (clock.minute - local.minute) / 60;
  const step = ahead > widestOffset ? -1 : ahead < -widestOffset ? 1 : 0;
  return { day: local.day + step, anchor: "context" };
}

/** *2:14:04*, the time of a race. */
function readRaceTime(line: Line, at: number): Reading | null {
  const clock = readClock(line, at);
  if (clock === null || clock.certain || clock.seconds === "") return null;
  const value = `PT${clock.hour}H${clock.minute}M${Number(clock.seconds)}S`;
  return { end: clock.end, rule: "race-time", sense: () => fixedSense("duration", value) };
}
