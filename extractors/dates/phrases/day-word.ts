import type { Line } from "../line.js";
import type { DayReading } from "../sense.js";
import { isPresentAge } from "./present-age.js";

const steps: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** *today*, *yesterday*, *the day after tomorrow*. */
export function readDayWord(line: Line, at: number): DayReading | null {
  const step = steps.get(line.word(at));
  if (step !== undefined) return isPresentAge(line, at) ? null : stepFromNow(at + 1, step);
  const dayAt = line.skip(at, "the");
  if (line.word(dayAt) !== "day") return null;
  const [relation, word] = [line.word(dayAt + 1), line.word(dayAt + 2)];
  if (relation === "before" && word === "yesterday") return stepFromNow(dayAt + 3, -2);
  if (relation === "after" && word === "tomorrow") return stepFromNow(dayAt + 3, 2);
  return null;
}

function stepFromNow(end: number, step: number): DayReading {
  return {
    end,
    rule: "day-word",
    place: ({ now }) => ({ day: now.day === null ? null : now.day + step, anchor: now.anchor }),
  };
}
