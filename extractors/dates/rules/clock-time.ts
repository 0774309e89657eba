import { civilDate, dayOf, isCivil, pad } from "../calendar.js";
import type { Line } from "../line.js";
import { dayPeriod } from "../period.js";
import { readBareHour, tellsMinutes } from "../phrases/bare-hour.js";
import { type Clock, readClock, readZone } from "../phrases/clock.js";
import { readDay } from "../phrases/day.js";
import { type DayWithPart, readDayWithPart } from "../phrases/deictic-part.js";
import { partAt, readPartAfter } from "../phrases/part.js";
import { clockSense } from "../phrases/shifted.js";
import { figureYear } from "../phrases/year.js";
import {
  type DayReading,
  fixedSense,
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
  const day = readDayAfter(line, part?.end ?? clock.end);
  // *12:30 December 27th*, where no word leads to the hour.
  const isDated = day?.end === day?.day.end && /^(?:month-date|full-date)$/.test(day?.day.rule ?? "");
  if (!clock.certain && part === null && !isDated && !(followsTimeWord(line, at) && clock.seconds === ""))
    return null;
  const code = part?.code ?? (clock.halved ? null : day?.code);
  const told = code ? afternoon(clock, code) : clock;
  const end = day?.end ?? part?.end ?? clock.end;
  const zone = day ? readZone(line, end) : null;
  const universal = clock.universal || (zone?.universal ?? false);
  return {
    end: zone?.end ?? end,
    rule: ruleOf(universal, day),
    sense: (scene) => onDay({ ...told, universal }, day?.day ?? null, scene),
  };
}

/** *at 10 tomorrow morning*, *by 8 on Friday night*: a bare hour before a day with its part. */
function readHourOfPart(line: Line, at: number): Reading | null {
  const hour = line.smallFigure(at);
  const leads = /^(?:at|around|about|by|until|till|before|after|from)$/.test(line.word(at - 1));
  if (hour === null || hour < 1 || hour > 12 || !leads) return null;
  const found = readDayWithPart(line, line.skip(at + 1, "on"));
  if (found === null || found.code === null) return null;
  const { end, day, code } = found;
  const clock = { end: at + 1, hour, minute: 0, seconds: "", universal: false, certain: true };
  return { end, rule: "clock-and-day", sense: (scene) => onDay(afternoon(clock, code), day, scene) };
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

/** The day after a clock time, with a part of day: *5:10 a.m. Sunday morning*, *9:30 last night*. */
function readDayAfter(line: Line, at: number): DayWithPart | null {
  let start = line.skip(at, ",");
  if (line.word(start) === "on" || line.word(start) === "of") start++;
  const found = readDayWithPart(line, start);
  return found === null || found.day.rule === "the-day" ? null : found;
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

/** *today at 1610 UTC*, *Sunday 6:20 p.m.*, *June 3 at 7 p.m. local time*, *tonight at 8*, *Saturday at 3*. */
function readDayFirst(line: Line, at: number): Reading | null {
  const found = readDayWithPart(line, at);
  if (found === null) return null;
  const { day, code } = found;
  let next = line.skip(found.end, ",");
  const linked = /^(?:at|around|about|by)$/.test(line.word(next));
  if (linked) next++;
  if (line.word(next) === "around" || line.word(next) === "about") next++;
  const bare = linked || tellsMinutes(line, next) ? readBareHour(line, next, at, code !== null) : null;
  const clock = readClock(line, next) ?? bare;
  const stamped = clock && readStamp(line, clock, day);
  if (stamped) return stamped;
  if (clock === null || !(clock.certain || day.rule === "numeric-date" || (linked && clock.end > next + 1)))
    return null;
  // *Saturday night at 10:30* is after noon.
  const told = code && !clock.halved ? afternoon(clock, code) : clock;
  return { end: clock.end, rule: ruleOf(clock.universal, day), sense: (scene) => onDay(told, day, scene) };
}

/** *Tue Mar 14 08:05:30 2017*: the year of a time stamp stands at its end. */
function readStamp(line: Line, clock: Clock, day: DayReading): Reading | null {
  const year = clock.seconds === "" || day.rule === "full-date" ? null : figureYear(line, clock.end);
  if (year === null) return null;
  const place: DayReading["place"] = (scene) => {
    const placed = day.place(scene);
    if (placed === null || placed.day === null) return placed;
    const { month, date } = civilDate(placed.day);
    return isCivil(year, month, date) ? { day: dayOf(year, month, date), anchor: "explicit" } : null;
  };
  return {
    end: clock.end + 1,
    rule: "clock-and-day",
    sense: (scene) => onDay(clock, { ...day, place }, scene),
  };
}

function onDay(clock: Clock, day: DayReading | null, scene: Scene): Sense | null {
  const placed = day ? day.place(scene) : clock.universal ? universalDay(clock, scene) : scene.dayOfClock();
  const mark = `${clock.seconds === "" ? "" : `:${clock.seconds}`}${clock.universal ? "Z" : ""}`;
  if (placed === null || placed.day === null) {
    return { ...unresolved("time"), value: `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}${mark}` };
  }
  const moment = { day: placed.day, hour: clock.hour, minute: clock.minute };
  if (!placed.isNight || clock.hour >= smallHours) return clockSense(moment, placed.anchor, mark);
  const later = clockSense({ ...moment, day: placed.day + 1 }, placed.anchor, mark);
  // *Midnight tonight* is of the next day, but what follows goes on about this one.
  return clock.hour === 0 ? { ...later, told: dayPeriod(placed.day) } : later;
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
