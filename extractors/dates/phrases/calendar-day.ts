import type { DateAnchor } from "../../../schemas/index.js";
import { civilDate, type Day, dayOf, isCivil, weekdayOf } from "../calendar.js";
import type { Line } from "../line.js";
import type { DayReading, Placed, Scene } from "../sense.js";
import { type MonthDate, readMonthDate } from "./month-date.js";

/** *Sept. 30*, *24 February 2022*, *the 3rd of May*. */
export function readCalendarDay(line: Line, at: number): DayReading | null {
  const which = sides.get(line.word(at));
  const date = readMonthDate(line, which ? at + 1 : at);
  if (date === null) return null;
  return {
    end: date.end,
    rule: date.year ? "full-date" : "month-date",
    place: (scene) =>
      which && !date.year
        ? placeBeside(date, scene.now, which)
        : (placeAfterStart(line, at, date, scene) ??
          placeMonthDate(date, isPastRelative(line, at) ? { ...scene, near: () => null } : scene)),
  };
}

const farthestRelative = 30;

/** *Prowse, whose novel won in 1988, died on* **August 9**: what a relative clause told is no year of the main verb’s. */
export function isPastRelative(line: Line, at: number): boolean {
  for (let i = at - 1; i > at - farthestRelative && i > line.first; i--) {
    const reopens = line.word(i) === "," && /^(?:VERB|AUX)$/.test(line.token(i + 1)?.pos ?? "");
    if (reopens && i < at - 1) return hasRelative(line, i, at - farthestRelative);
  }
  return false;
}

function hasRelative(line: Line, from: number, to: number): boolean {
  for (let i = from; i > to && i > line.first; i--) {
    if (/^(?:who|whose|which|whom)$/.test(line.word(i)) && line.word(i - 1) === ",") return true;
  }
  return false;
}

const rangeLinks: ReadonlySet<string> = new Set("to through until till thru - –".split(" "));

/** The end of *from Nov. 30 to Dec. 2*, *between May 3 and May 7*: the first such day after its start. */
function placeAfterStart(line: Line, at: number, date: MonthDate, scene: Scene): Placed | null {
  const from = (start: number) => line.word(start) === "between" || line.word(start + 1) === "between";
  const linked = line.is(at - 1, rangeLinks) || (line.word(at - 1) === "and" && from(at - 5));
  const start = linked && !date.year && /\d/.test(line.word(at - 2)) ? scene.near(0, "day") : null;
  const day = start && nearDays(date, start.first).find((candidate) => candidate > start.first);
  return day ? { day, anchor: scene.now.anchor } : null;
}

const sides: ReadonlyMap<string, "before" | "after"> = new Map([
  ["last", "before"],
  ["next", "after"],
]);

/** *last Oct. 23*, *next June 1*: the first on that side of now. */
function placeBeside(date: MonthDate, now: Placed, side: "before" | "after"): Placed {
  if (now.day === null) return { day: null, anchor: now.anchor };
  const today = now.day;
  const days = nearDays(date, today);
  const day = side === "before" ? days.filter((day) => day < today).at(-1) : days.find((day) => day > today);
  return { day: day ?? null, anchor: day === undefined ? "unresolved" : now.anchor };
}

/** The day of a month and date: in its stated year, in the year under discussion, else nearest to now. */
export function placeMonthDate(date: MonthDate, scene: Scene, weekday?: number): Placed | null {
  if (date.year) {
    const year = date.year.find(scene);
    if (year === null) return { day: null, anchor: "unresolved" };
    return placeIn(year.year, date, year.anchor);
  }
  const told = toldYear(scene);
  if (told !== null && weekday === undefined) return placeIn(told, date, "context");
  const { now } = scene;
  if (now.day === null) return { day: null, anchor: now.anchor };
  const candidates = nearDays(date, now.day).filter(
    (day) => weekday === undefined || weekdayOf(day) === weekday,
  );
  const day = nearest(candidates.length > 0 ? candidates : nearDays(date, now.day), now.day, scene.tense);
  return day === null ? null : { day, anchor: now.anchor };
}

function placeIn(year: number, { month, date }: MonthDate, anchor: DateAnchor): Placed | null {
  return isCivil(year, month, date) ? { day: dayOf(year, month, date), anchor } : null;
}

function nearDays({ month, date }: MonthDate, today: Day): Day[] {
  const { year } = civilDate(today);
  return [year - 1, year, year + 1]
    .filter((candidate) => isCivil(candidate, month, date))
    .map((candidate) => dayOf(candidate, month, date));
}

/** Days up to this far ahead count as nearest even after a past verb. */
const shortWayAhead = 90;

function nearest(days: readonly Day[], today: Day, tense: Scene["tense"]): Day | null {
  const distance = (day: Day) => {
    const ahead = day - today;
    if (tense === "past" && ahead > shortWayAhead) return ahead + 366;
    if (tense === "future" && ahead < 0) return -ahead + 366;
    return Math.abs(ahead);
  };
  return days.reduce<Day | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
}

/** A year named in the same sentence that lies well before the present one: a story told of that year. */
export function toldYear(scene: Scene): number | null {
  const year = scene.near(0, "year", "month", "day");
  if (year === null || scene.now.day === null || scene.tense !== "past") return null;
  const told = civilDate(year.first).year;
  return told < civilDate(scene.now.day).year - 1 ? told : null;
}
