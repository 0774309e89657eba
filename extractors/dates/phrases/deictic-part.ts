import type { Line } from "../line.js";
import type { DayReading, Placed } from "../sense.js";
import { readDay } from "./day.js";
import { partAt, readPartAfter } from "./part.js";

/** A day with the part of it that an hour beside it lies in. */
export interface DayWithPart {
  end: number;
  day: DayReading;
  /** `null` where only the day is told. */
  code: string | null;
}

const steps: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["last", -1],
]);

/** *Friday*, *Saturday night*, *tonight*, *this morning*, *last night*. */
export function readDayWithPart(line: Line, at: number): DayWithPart | null {
  const deictic = readDeicticDay(line, at);
  if (deictic) return deictic;
  const day = readDay(line, at);
  if (day === null) return null;
  const part = readPartAfter(line, day.end);
  return part
    ? {
        end: part.end,
        day: { ...day, place: (scene) => atPart(day.place(scene), part.code) },
        code: part.code,
      }
    : { end: day.end, day, code: null };
}

function atPart(placed: Placed | null, code: string): Placed | null {
  return placed && (code === "NI" || code === "EV") ? { ...placed, isNight: true } : placed;
}

/** *tonight*, *this morning*, *last night*. */
function readDeicticDay(line: Line, at: number): DayWithPart | null {
  if (isTonight(line.word(at))) return withPart(at + 1, 0, "NI", "tonight");
  const step = steps.get(line.word(at));
  const part = step === undefined ? null : partAt(line, at + 1);
  return part && step !== undefined ? withPart(part.end, step, part.code, "deictic-part") : null;
}

function withPart(end: number, step: number, code: string, rule: string): DayWithPart {
  const place: DayReading["place"] = ({ now }) =>
    atPart({ ...now, day: now.day === null ? null : now.day + step }, code);
  return { end, day: { end, rule, place }, code };
}

/** *tonight*, also as it is written for short. */
export function isTonight(word: string): boolean {
  return word === "tonight" || word === "tonite";
}
