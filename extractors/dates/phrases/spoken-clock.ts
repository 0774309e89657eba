import { readNumeral } from "../../text/numerals.js";
import type { Line } from "../line.js";

/** A time of day told from its hour. */
export interface SpokenClock {
  end: number;
  hour: number;
  minute: number;
}

/** The hours of the clock in words. */
export const spokenHours = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The minutes after an hour in words: *thirty*, *forty-five*. */
export function minutesInWords(line: Line, at: number): { minute: number; end: number } | null {
  if (/^\d/.test(line.word(at))) return null;
  const number = readNumeral(line.tokens, at);
  if (number === null || number.end > line.end || !Number.isInteger(number.value)) return null;
  return number.value >= 10 && number.value < 60 ? { minute: number.value, end: number.end } : null;
}

const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 30],
  ["quarter", 15],
]);

/** *half past eight*, *a quarter to nine*, *twenty past seven*, *20 minutes past 8*. */
export function readSpokenClock(line: Line, at: number): SpokenClock | null {
  const start = line.word(at) === "a" && line.word(at + 1) === "quarter" ? at + 1 : at;
  const away = minutesAt(line, start);
  if (away === null) return null;
  const plain = readHourAndMinutes(line, at);
  if (plain) return plain;
  const side = line.word(away.end);
  // *Ten to twelve people* is a range: without *minutes* only a quarter is *to* an hour.
  const told = side === "past" || (side === "to" && (away.named || line.word(start) === "quarter"));
  const hour = told ? hourAt(line, away.end + 1) : null;
  if (hour === null) return null;
  const end = line.skip(away.end + 2, "o'clock");
  if (side === "past") return { end, hour, minute: away.minutes };
  return { end, hour: hour === 1 ? 12 : hour - 1, minute: 60 - away.minutes };
}

/** *at nine thirty*, *by six forty-five*. */
function readHourAndMinutes(line: Line, at: number): SpokenClock | null {
  const hour = spokenHours.indexOf(line.word(at)) + 1;
  if (hour === 0 || !/^(?:at|by|until|till|from|around)$/.test(line.word(at - 1))) return null;
  const minutes = minutesInWords(line, at + 1);
  const counts = minutes && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(line.token(minutes.end)?.pos ?? "");
  return minutes && !counts && !line.isHyphen(minutes.end)
    ? { end: minutes.end, hour, minute: minutes.minute }
    : null;
}

interface Away {
  minutes: number;
  end: number;
  /** Whether *minutes* is said. */
  named: boolean;
}

function minutesAt(line: Line, at: number): Away | null {
  const part = fractions.get(line.word(at));
  if (part !== undefined) return { minutes: part, end: at + 1, named: false };
  const number = readNumeral(line.tokens, at);
  if (number === null || number.end >= line.end) return null;
  const minutes = number.value;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 59) return null;
  const named = /^min(?:ute)?s?$/.test(line.word(number.end));
  return { minutes, end: named ? number.end + 1 : number.end, named };
}

/** An hour from one to twelve that counts nothing. */
function hourAt(line: Line, at: number): number | null {
  const number = readNumeral(line.tokens, at);
  if (number === null || number.end !== at + 1 || at >= line.end) return null;
  const { value } = number;
  const counts = /^(?:NOUN|ADJ|NUM)$/.test(line.token(at + 1)?.pos ?? "") || line.word(at + 1) === "%";
  return Number.isInteger(value) && value >= 1 && value <= 12 && !counts ? value : null;
}
