import type { DateAnchor } from "../../../schemas/index.js";
import { readNumeral } from "../../text/numerals.js";
import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import type { Scene } from "../sense.js";
import { type Step, stepAt } from "./step.js";

export interface PlacedYear {
  year: number;
  anchor: DateAnchor;
}

/** A year said outright or by its distance from now. */
export interface YearReading {
  end: number;
  find(scene: Scene): PlacedYear | null;
}

/** The year of four figures at `at`, from 1000 to 2999. */
export function figureYear(line: Line, at: number): number | null {
  const text = line.token(at)?.text ?? "";
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}

/** *'98* is 1998, *'19* is 2019. */
export function shortYear(line: Line, at: number): { year: number; end: number } | null {
  const text = line.token(at)?.text ?? "";
  const whole = /^['’](\d{2})$/.exec(text)?.[1];
  if (whole) return { year: fullYear(Number(whole)), end: at + 1 };
  if ((text === "'" || text === "’" || text === "‘") && line.joined(at)) {
    const figures = line.token(at + 1)?.text ?? "";
    if (/^\d{2}$/.test(figures)) return { year: fullYear(Number(figures)), end: at + 2 };
  }
  return null;
}

export function fullYear(twoFigures: number): number {
  return twoFigures >= 40 ? 1900 + twoFigures : 2000 + twoFigures;
}

/** *nineteen ninety-six*, *twenty twenty*, *two thousand and four*. */
export function spokenYear(line: Line, at: number): { year: number; end: number } | null {
  if (/^\d/.test(line.word(at))) return null;
  const first = readNumeral(line.tokens, at);
  if (first === null) return null;
  if (first.value >= 2000 && first.value < 2100)
    return line.token(first.end)?.pos === "NOUN" ? null : { year: first.value, end: first.end };
  // *sixteen hundred forty-one*
  const counts = /^(?:NOUN|ADJ)$/.test(line.token(first.end)?.pos ?? "");
  if (first.value >= 1100 && first.value < 2000 && line.word(at + 1) === "hundred" && !counts)
    return { year: first.value, end: first.end };
  // *twenty twenty* is read as two numbers, *nineteen ninety* too.
  const next = readNumeral(line.tokens, first.end);
  if (next === null || /^\d/.test(line.word(first.end)) || next.end > line.end) return null;
  const century = first.value >= 15 && first.value <= 20 && Number.isInteger(first.value);
  return century && next.value >= 10 && next.value <= 99
    ? { year: first.value * 100 + next.value, end: next.end }
    : null;
}

const yearSteps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** The year after a month or quarter: *2019*, *, 2019*, *of 2019*, *last year*, *of this year*. */
export function readYearAfter(line: Line, at: number): YearReading | null {
  const word = line.word(at);
  const dash = line.isHyphen(at) && line.joined(at - 1) && line.joined(at);
  const start = word === "," || word === "of" || word === "in" || dash ? at + 1 : at;
  const year = figureYear(line, start);
  if (year !== null && !(start > at && isQuantity(line, start))) {
    return { end: start + 1, find: () => ({ year, anchor: "explicit" }) };
  }
  const short = shortYear(line, start);
  if (short) return { end: short.end, find: () => ({ year: short.year, anchor: "explicit" }) };
  const spoken = word === "," ? null : spokenYear(line, start);
  if (spoken) return { end: spoken.end, find: () => ({ year: spoken.year, anchor: "explicit" }) };
  if (word === "of" && /^[4-9]\d$/.test(line.word(start))) {
    const year = fullYear(Number(line.word(start)));
    return { end: start + 1, find: () => ({ year, anchor: "explicit" }) };
  }
  const fiscal = /^fy(\d{2}|\d{4})$/.exec(line.word(start))?.[1];
  if (fiscal) {
    const year = fiscal.length === 4 ? Number(fiscal) : fullYear(Number(fiscal));
    return { end: start + 1, find: () => ({ year, anchor: "explicit" }) };
  }
  const told = word === "in" ? null : readToldYear(line, start);
  if (told) return told;
  const step = yearSteps.get(line.word(start));
  if (step === undefined || line.word(start + 1) !== "year" || word === "in") return null;
  return {
    end: start + 2,
    find: ({ now }) =>
      now.day === null ? null : { year: civilDate(now.day).year + step, anchor: now.anchor },
  };
}

/** *March of that year*, *June the following year*: seen from the year named last. */
function readToldYear(line: Line, at: number): YearReading | null {
  const found = stepAt(line, at, toldYears);
  return (
    found && {
      end: found.end,
      find(scene) {
        const named = scene.named("year", "quarter", "season", "month", "day");
        return named && { year: civilDate(named.first).year + found.step, anchor: "context" };
      },
    }
  );
}

const toldYears: readonly Step[] = [
  { words: "that same year", step: 0 },
  { words: "the same year", step: 0 },
  { words: "that year", step: 0 },
  { words: "the following year", step: 1 },
  { words: "the next year", step: 1 },
  { words: "the previous year", step: -1 },
];

const quantityNouns: ReadonlySet<string> = new Set([
  "people",
  "votes",
  "cases",
  "deaths",
  "hours",
  "percent",
]);

function isQuantity(line: Line, at: number): boolean {
  return line.is(at + 1, quantityNouns) || line.word(at + 1) === "%";
}
