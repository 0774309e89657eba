import { namedHours } from "../lexicon/calendar.js";
import { placeWords, universalZones, zoneCodes, zoneNouns } from "../lexicon/zones.js";
import type { Line } from "../line.js";
import { readSpokenClock, spokenHours } from "./spoken-clock.js";

/** A time of day on the clock. */
export interface Clock {
  end: number;
  hour: number;
  minute: number;
  seconds: string;
  /** Told in universal time (*UTC*, *GMT*). */
  universal: boolean;
  /** Whether the words leave no doubt that a clock is meant: *a.m.*, *o’clock*, a zone. */
  certain: boolean;
  /** Its half of the day is told: *a.m.*, *p.m.* */
  halved?: boolean;
}

/** *7:45 p.m.*, *6am*, *15:00 local time*, *1850 UTC*, *1 o’clock*, *noon*, *11.30am*, *half past eight*. */
export function readClock(line: Line, at: number): Clock | null {
  const bare = readNamedHour(line, at) ?? readSpoken(line, at) ?? readFigures(line, at);
  if (bare === null) return null;
  const zone = readZone(line, bare.end);
  return zone ? { ...bare, end: zone.end, universal: zone.universal, certain: true } : bare;
}

function readNamedHour(line: Line, at: number): Clock | null {
  const hour = namedHours.get(line.word(at));
  if (hour === undefined || line.word(at - 1) === "high") return null;
  return { end: at + 1, hour, minute: 0, seconds: "", universal: false, certain: true };
}

function readSpoken(line: Line, at: number): Clock | null {
  const spoken = readSpokenClock(line, at);
  return spoken && { ...spoken, seconds: "", universal: false, certain: true };
}

function readFigures(line: Line, at: number): Clock | null {
  const military = readMilitary(line, at);
  if (military) return military;
  const digits = readDigits(line, at);
  if (digits === null) return null;
  const half = readHalfDay(line, digits.end);
  if (half) {
    if (digits.hour < 1 || digits.hour > 12) {
      return half.pm && digits.hour > 12 && digits.hour < 24
        ? { ...digits, end: half.end, certain: true, halved: true }
        : null;
    }
    const hour = (digits.hour % 12) + (half.pm ? 12 : 0);
    return { ...digits, hour, end: half.end, certain: true, halved: true };
  }
  if (line.word(digits.end) === "o'clock") return { ...digits, end: digits.end + 1, certain: true };
  return digits.spelled ? { ...digits, certain: false } : hourBeforeZone(line, digits);
}

/** *1850 UTC*, *0630 GMT*, *1500 hours*, *1140 a.m.*, *at 0730*; the zone is read later. */
function readMilitary(line: Line, at: number): Clock | null {
  const match = /^([01]?\d|2[0-3])([0-5]\d)$/.exec(line.word(at));
  if (!match) return null;
  const half = readHalfDay(line, at + 1);
  if (half) return ofHalfDay(Number(match[1]), Number(match[2]), half);
  if (match[1]!.length < 2) return null;
  const clock = {
    hour: Number(match[1]),
    minute: Number(match[2]),
    seconds: "",
    universal: false,
    certain: true,
  };
  const next = line.word(at + 1);
  if (next === "hours" || next === "hrs") return { ...clock, end: at + 2 };
  const padded = match[1]!.startsWith("0") && /^(?:at|around|until|till|by)$/.test(line.word(at - 1));
  return padded || universalZones.has(next) ? { ...clock, end: at + 1 } : null;
}

function ofHalfDay(hour: number, minute: number, half: { pm: boolean; end: number }): Clock | null {
  if (hour < 1 || hour > 12) return null;
  const told = (hour % 12) + (half.pm ? 12 : 0);
  return { end: half.end, hour: told, minute, seconds: "", universal: false, certain: true, halved: true };
}

interface Digits extends Clock {
  /** Whether minutes are told. */
  spelled: boolean;
}

/** *7*, *7:45*, *7:45:30*, *11.30*. */
function readDigits(line: Line, at: number): Digits | null {
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(line.word(at));
  const clock = { universal: false, certain: false, seconds: "" };
  if (dotted) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    // *11.30* alone is a number.
    const next = readHalfDay(line, at + 1);
    return next && hour <= 12 && minute < 60 ? { ...clock, end: at + 1, hour, minute, spelled: true } : null;
  }
  const hour = line.smallFigure(at) ?? spokenHour(line, at);
  if (hour === null || hour > 24) return null;
  if (line.word(at + 1) !== ":" || !line.joined(at) || !line.joined(at + 1)) {
    return { ...clock, end: at + 1, hour, minute: 0, spelled: false };
  }
  const minute = /^[0-5]\d$/.exec(line.word(at + 2))?.[0];
  if (minute === undefined) return null;
  const hasSeconds = line.word(at + 3) === ":" && line.joined(at + 2) && line.joined(at + 3);
  const seconds = hasSeconds ? /^[0-5]\d$/.exec(line.word(at + 4))?.[0] : undefined;
  if (hasSeconds && seconds === undefined) return null;
  const end = seconds === undefined ? at + 3 : at + 5;
  return { ...clock, end, hour: hour % 24, minute: Number(minute), seconds: seconds ?? "", spelled: true };
}

/** *eight p.m.*, *two o’clock*. */
function spokenHour(line: Line, at: number): number | null {
  const place = spokenHours.indexOf(line.word(at));
  const isBand = line.token(at + 1)?.text === "AM" && /^(?:radio|stations?|fm)$/.test(line.word(at + 2));
  const said =
    place >= 0 && !isBand && (line.word(at + 1) === "o'clock" || readHalfDay(line, at + 1) !== null);
  return said ? place + 1 : null;
}

/** *a.m.*, *pm*, also broken by the tokenizer into *a . m*. */
function readHalfDay(line: Line, at: number): { pm: boolean; end: number } | null {
  const word = line.word(at).replaceAll(".", "");
  if (word === "am" || word === "pm") return { pm: word === "pm", end: at + 1 };
  if ((word === "a" || word === "p") && line.word(at + 2) === "m" && line.word(at + 1) === ".") {
    return { pm: word === "p", end: at + 3 };
  }
  const split = (word === "a" || word === "p") && line.word(at + 1).replaceAll(".", "") === "m";
  return split ? { pm: word === "p", end: at + 2 } : null;
}

/** *9 GMT*, *4 in the morning*: an hour alone is a clock time only before a zone or a part of day. */
function hourBeforeZone(line: Line, clock: Clock): Clock | null {
  const part =
    line.word(clock.end) === "in" && line.word(clock.end + 1) === "the" && line.word(clock.end + 2);
  const ofDay = part === "morning" || part === "afternoon" || part === "evening";
  return ofDay || universalZones.has(line.word(clock.end)) ? clock : null;
}

/** *UTC*, *ET*, *local time*, *Central European Time*, *US east coast time*, in brackets or after a comma too. */
export function readZone(line: Line, at: number): { end: number; universal: boolean } | null {
  const opening = line.word(at) === "," || line.word(at) === "(" ? 1 : 0;
  const start = at + opening;
  const found = zoneAt(line, start);
  if (found === null || opening === 0) return found;
  if (line.word(at) === ",") return found;
  return line.word(found.end) === ")" ? { ...found, end: found.end + 1 } : null;
}

function zoneAt(line: Line, at: number): { end: number; universal: boolean } | null {
  const word = line.word(at);
  if (universalZones.has(word)) return { end: at + 1, universal: true };
  if (zoneCodes.has(word) && line.token(at)?.text === line.token(at)?.text.toUpperCase()) {
    return { end: at + 1, universal: false };
  }
  for (let end = at; end < at + 4; end++) {
    if (end > at && line.word(end) === "time") return { end: end + 1, universal: false };
    const named = line.is(end, placeWords) || (line.isCapital(end) && !line.is(end, zoneNouns));
    if (!named) return null;
  }
  return null;
}
