import { civilDate } from "../calendar.js";
import type { Line } from "../line.js";
import { type Period, spanPeriod, yearPeriod } from "../period.js";
import { type Edge, readEdge } from "../phrases/edge.js";
import { type Step, stepAt } from "../phrases/step.js";
import { figureYear, fullYear } from "../phrases/year.js";
import { dateSense, type Reading, type Rule, unresolved } from "../sense.js";

/** *fiscal 2025*, *the fiscal year 2016-17*, *FY2016*, *the 2016/17 fiscal year*, *year-end*, *the end of the fiscal year*. */
export const fiscalYear: Rule = {
  id: "fiscal-year",
  wakes: ["fiscal", "unit", "figure", "fiscal-code"],
  read(line, at) {
    const edge = readEdge(line, at);
    const start = line.skip(edge.end, "the");
    const stated = readCode(line, start) ?? readFiscal(line, start) ?? readSplitYear(line, start);
    if (stated) {
      return {
        end: stated.end,
        rule: "fiscal-year",
        ...(edge.modifier && { modifier: edge.modifier }),
        // What follows goes on in the calendar’s year.
        sense: () => ({ ...dateSense(stated.period, "explicit"), aside: true }),
      };
    }
    return readSchoolYear(line, edge.end, edge) ?? readIndianFiscal(line, edge.end) ?? readYearEnd(line, at);
  },
};

interface Found {
  end: number;
  period: Period;
}

/** *FY2016*, *FY25*, *FY 2017*, *FY2024-25*, *CY18*. */
function readCode(line: Line, at: number): Found | null {
  const code = /^[fc]y(\d{2}|\d{4})?$/.exec(line.word(at));
  if (!code) return null;
  const figuresAt = code[1] ? at : at + 1;
  const figures = code[1] ?? /^(?:\d{2}|\d{4})$/.exec(line.token(figuresAt)?.text ?? "")?.[0];
  if (!figures) return null;
  const year = figures.length === 4 ? Number(figures) : fullYear(Number(figures));
  return withSecondYear(line, figuresAt, year);
}

/** *this fiscal*, *the last fiscal*: the Indian year, which begins in April. */
function readIndianFiscal(line: Line, at: number): Reading | null {
  const step = stepAt(line, at, fiscalSteps);
  if (!step || line.word(step.end) !== "fiscal") return null;
  if (/^(?:NOUN|ADJ|NUM)$/.test(line.token(step.end + 1)?.pos ?? "") || line.isHyphen(step.end + 1))
    return null;
  return {
    end: step.end + 1,
    rule: "indian-fiscal",
    sense({ now }) {
      if (now.day === null) return unresolved("date");
      const { year, month } = civilDate(now.day);
      const first = (month >= 4 ? year : year - 1) + step.step;
      return { ...dateSense(spanPeriod(yearPeriod(first), yearPeriod(first + 1)), now.anchor), aside: true };
    },
  };
}

const fiscalSteps: readonly Step[] = [
  { words: "the current", step: 0 },
  { words: "the last", step: -1 },
  { words: "the previous", step: -1 },
  { words: "the next", step: 1 },
  { words: "current", step: 0 },
  { words: "last", step: -1 },
  { words: "previous", step: -1 },
  { words: "this", step: 0 },
  { words: "next", step: 1 },
];

function readFiscal(line: Line, at: number): Found | null {
  const word = line.word(at);
  if (word !== "fiscal" && word !== "financial") return null;
  const yearAt = line.skip(at + 1, "year");
  if (word === "financial" && yearAt === at + 1) return null;
  return splitYear(line, yearAt);
}

/** *the 2016/17 fiscal year*, *the 2018-19 school year*. */
function readSplitYear(line: Line, at: number): Found | null {
  const year = splitYear(line, at);
  if (year === null || !/^(?:fiscal|financial|school|academic|tax)$/.test(line.word(year.end))) return null;
  return line.word(year.end + 1) === "year" ? { ...year, end: year.end + 2 } : null;
}

function splitYear(line: Line, at: number): Found | null {
  const first = figureYear(line, at);
  return first === null ? null : withSecondYear(line, at, first);
}

/** The year whose figures stand at `at`, with the second of *2024-25* or *2025/26* after it. */
function withSecondYear(line: Line, at: number, first: number): Found | null {
  const text = line.token(at + 2)?.text ?? "";
  const joined = (line.isDash(at + 1) || line.word(at + 1) === "/") && /^(?:\d{2}|\d{4})$/.test(text);
  if (!joined) return { end: at + 1, period: yearPeriod(first) };
  const second = text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);
  return second > first ? { end: at + 3, period: spanPeriod(yearPeriod(first), yearPeriod(second)) } : null;
}

/** *year-end*, *fiscal year-end*, *year’s end*: of the year under way; *year-end 2025*. */
function readYearEnd(line: Line, at: number): Reading | null {
  const start = line.skip(at, "fiscal");
  const dash = line.isHyphen(start + 1) || line.word(start + 1) === "'s" ? 1 : 0;
  if (line.word(start) !== "year" || line.word(start + 1 + dash) !== "end") return null;
  const end = start + 2 + dash;
  const stated = figureYear(line, end);
  return {
    end: stated === null ? end : end + 1,
    rule: "year-end",
    modifier: "late",
    sense: ({ now, tense }) => {
      if (stated !== null) return dateSense(yearPeriod(stated), "explicit");
      if (now.day === null) return unresolved("date");
      const { year, month } = civilDate(now.day);
      return dateSense(yearPeriod(tense === "past" && month <= 6 ? year - 1 : year), now.anchor);
    },
  };
}

const schoolSteps: readonly Step[] = [
  { words: "the current", step: 0 },
  { words: "the coming", step: 1 },
  { words: "the next", step: 1 },
  { words: "last", step: -1 },
  { words: "this", step: 0 },
  { words: "next", step: 1 },
  { words: "the", step: 0 },
];

const schoolMonth = 8;

/** *this school year*: of the northern half, from August on. Its end and its beginning lie in one year. */
function readSchoolYear(line: Line, at: number, edge: Edge): Reading | null {
  const step = stepAt(line, at, schoolSteps);
  if (!step || !/^(?:school|academic)$/.test(line.word(step.end)) || line.word(step.end + 1) !== "year")
    return null;
  return {
    end: step.end + 2,
    rule: "school-year",
    ...(edge.modifier && { modifier: edge.modifier }),
    sense({ now }) {
      if (now.day === null) return unresolved("date");
      const { year, month } = civilDate(now.day);
      const first = (month >= schoolMonth ? year : year - 1) + step.step;
      if (edge.modifier === "early") return dateSense(yearPeriod(first), now.anchor);
      if (edge.modifier === "late") return dateSense(yearPeriod(first + 1), now.anchor);
      return dateSense(spanPeriod(yearPeriod(first), yearPeriod(first + 1)), now.anchor);
    },
  };
}
