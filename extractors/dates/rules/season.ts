import { civilDate } from "../calendar.js";
import { seasons } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { seasonPeriod } from "../period.js";
import { readEdge } from "../phrases/edge.js";
import { type Step, stepAt } from "../phrases/step.js";
import { figureYear, shortYear, spokenYear } from "../phrases/year.js";
import { dateSense, type Rule, type Scene, type Sense, unresolved } from "../sense.js";

const seasonSteps: readonly Step[] = [
  { words: "this past", step: -1 },
  { words: "this coming", step: 1 },
  { words: "the following", step: 1 },
  { words: "the previous", step: -1 },
  { words: "last", step: -1 },
  { words: "this", step: 0 },
  { words: "next", step: 1 },
  { words: "the", step: 0 },
  { words: "that same", step: 0 },
  { words: "that", step: 0 },
];

/** *last summer*, *this spring*, *the fall*, *the winter of 1994*, *summer 2020*. */
export const season: Rule = {
  id: "season",
  wakes: ["season"],
  read(line, at) {
    const edge = readEdge(line, at);
    const step = stepAt(line, edge.end, seasonSteps);
    const wholeAt = step?.end ?? edge.end;
    const inner = readEdge(line, /^(?:whole|entire)$/.test(line.word(wholeAt)) ? wholeAt + 1 : wholeAt);
    const season = seasons.get(line.word(inner.end));
    if (season === undefined) return null;
    const next = inner.end + 1;
    const yearAt = line.word(next) === "of" || line.word(next) === "," ? next + 1 : next;
    const year = yearAfter(line, yearAt);
    const modifier = edge.modifier ?? inner.modifier;
    const rest = { ...(modifier && { modifier }) };
    if (year) {
      const period = seasonPeriod(year.year, season);
      return { end: year.end, rule: "season-year", ...rest, sense: () => dateSense(period, "explicit") };
    }
    if (step === null && line.word(inner.end) === "fall") return null;
    if (step === null && !isSeasonPlace(line, at)) return null;
    const definite = step === null || line.word(edge.end) === "the";
    const told = toldSteps.get(step ? line.word(step.end - 1) : "");
    return {
      end: next,
      rule: definite ? "season" : "relative-season",
      ...rest,
      sense: (scene) =>
        (told === undefined ? null : seasonOfNamed(scene, season, told)) ??
        seasonSeen(scene, season, definite ? null : step.step),
    };
  },
};

function yearAfter(line: Line, at: number): { year: number; end: number } | null {
  const figures = figureYear(line, at);
  if (figures !== null) return { year: figures, end: endOfWinter(line, at + 1) };
  const short = line.word(at - 1) === "of" ? shortYear(line, at) : null;
  if (short) return short;
  return line.word(at - 1) === "of" ? spokenYear(line, at) : null;
}

/** *the winter of 2022* **-23**: named by the year in which it begins. */
function endOfWinter(line: Line, at: number): number {
  const joined = (line.isDash(at) || line.word(at) === "/") && line.joined(at - 1) && line.joined(at);
  return joined && /^(?:\d{2}|\d{4})$/.test(line.word(at + 1)) ? at + 2 : at;
}

function isSeasonPlace(line: Line, at: number): boolean {
  return /^(?:in|by|since|until|during|through|early|late|mid|of)$/.test(line.word(at - 1));
}

const toldSteps: ReadonlyMap<string, number> = new Map([
  ["that", 0],
  ["same", 0],
  ["following", 1],
  ["previous", -1],
]);

/** *that autumn*: of the year named last; *the following spring*: the first after what was named. */
function seasonOfNamed(scene: Scene, code: "SP" | "SU" | "FA" | "WI", step: number): Sense | null {
  const named = scene.near(2, "year", "season", "month", "day");
  if (named === null) return null;
  const { year } = civilDate(named.first);
  const seasons = [year - 1, year, year + 1].map((candidate) => seasonPeriod(candidate, code));
  if (step === 0 || named.grain === "year") return dateSense(seasons[1 + step]!, "context");
  const found =
    step > 0
      ? seasons.find((period) => period.first > named.last)
      : seasons.filter((period) => period.last < named.first).at(-1);
  return found ? dateSense(found, "context") : null;
}

function seasonSeen({ now, tense }: Scene, code: "SP" | "SU" | "FA" | "WI", step: number | null): Sense {
  if (now.day === null) return unresolved("date");
  const today = now.day;
  const { year } = civilDate(today);
  const years = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) =>
    seasonPeriod(candidate, code),
  );
  const past = years.filter((period) => period.last < today).at(-1)!;
  const current = years.find((period) => period.first <= today && today <= period.last);
  const next = years.find((period) => period.first > today)!;
  const chosen = () => {
    if (step === -1) return past;
    if (step === 1) return next;
    if (step === 0)
      return current ?? (code === "WI" ? (tense === "past" ? past : next) : seasonPeriod(year, code));
    if (tense === "future") return current ?? next;
    if (tense === "past") return current ?? past;
    return current ?? (next.first - today < today - past.last ? next : past);
  };
  return dateSense(chosen(), now.anchor);
}
