import { type Day, weekdayOf } from "../calendar.js";
import { doubtfulNames, weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { weekPeriod } from "../period.js";
import type { DayReading, Placed, Scene, Tense } from "../sense.js";
import { placeMonthDate } from "./calendar-day.js";
import { isListedSet } from "./listed-set.js";
import { readMonthDate } from "./month-date.js";
import { readDateOfWeekday } from "./numeric-date.js";

type Which = "last" | "past" | "next" | "coming" | "this" | "plain" | "after-named" | "before-named";

const determiners: readonly (readonly [string, Which])[] = [
  ["this past", "past"],
  ["this last", "last"],
  ["this coming", "coming"],
  ["this upcoming", "coming"],
  ["the coming", "coming"],
  ["the following", "after-named"],
  ["the next", "after-named"],
  ["the previous", "before-named"],
  ["the preceding", "before-named"],
  ["the prior", "before-named"],
  ["last", "last"],
  ["past", "past"],
  ["next", "next"],
  ["coming", "coming"],
  ["upcoming", "coming"],
  ["previous", "before-named"],
  ["this", "this"],
  ["the same", "plain"],
  ["that same", "plain"],
  ["that", "plain"],
];

/** *Friday*, *last Friday*, *Saturday, December 13*, *Tuesday of last week*, *next Monday, June 9*. */
export function readWeekday(line: Line, at: number): DayReading | null {
  const determined = readDeterminer(line, at);
  const dayAt = determined.end;
  const weekday = weekdays.get(line.word(dayAt));
  if (weekday === undefined) return null;
  const date = readMonthDate(line, dateAfter(line, dayAt + 1));
  if (date)
    return { end: date.end, rule: "weekday-date", place: (scene) => placeMonthDate(date, scene, weekday) };
  const numeric = readDateOfWeekday(line, dateAfter(line, dayAt + 1), weekday);
  if (numeric) return numeric;
  if (isDoubtful(line, dayAt) || isListedSet(line, dayAt) || isAnyDay(line, at)) return null;
  if (determined.which === "plain" && isWeekOn(line, dayAt + 1))
    return { end: dayAt + 2, rule: "weekday", place: ({ now }) => weekOn(now, weekday) };
  return {
    end: dayAt + 1,
    rule: "weekday",
    place: (scene) => afterStart(line, at, weekday, scene) ?? placeWeekday(weekday, determined.which, scene),
  };
}

/** *born on a Tuesday in May 1952*: which one is not told. *Tomorrow, a Tuesday* is told. */
function isAnyDay(line: Line, at: number): boolean {
  return /^(?:on|every)$/.test(line.word(at - 2)) && line.word(at - 1) === "a";
}

/** British *Wednesday week*: a week after the coming Wednesday. */
function isWeekOn(line: Line, at: number): boolean {
  const next = line.token(at + 1);
  return line.word(at) === "week" && (next === undefined || next.pos === "PUNCT") && !line.isHyphen(at + 1);
}

function weekOn({ day, anchor }: Placed, weekday: number): Placed {
  return { day: day === null ? null : nextAfter(day - 1, weekday) + 7, anchor };
}

function readDeterminer(line: Line, at: number): { which: Which; end: number } {
  for (const [words, which] of determiners) {
    const [first, second] = words.split(" ");
    if (line.word(at) !== first) continue;
    if (second === undefined) return { which, end: at + 1 };
    if (line.word(at + 1) === second) return { which, end: at + 2 };
  }
  return { which: "plain", end: at };
}

function dateAfter(line: Line, at: number): number {
  const word = line.word(at);
  return word === "," || word === "-" || word === "(" ? at + 1 : at;
}

/** *Sun*, *Sat*, *Mon* without a full stop are other words. */
function isDoubtful(line: Line, at: number): boolean {
  return doubtfulNames.has(line.word(at)) && !line.token(at)?.text.endsWith(".");
}

const rangeLinks: ReadonlySet<string> = new Set("to into through until till thru - –".split(" "));

/** The end of *Wednesday through Friday*, *between Friday and Monday*, *from tomorrow to Sunday*: the first after its start. */
function afterStart(line: Line, at: number, weekday: number, scene: Scene): Placed | null {
  const opens = (start: number) => line.word(start) === "between" || line.word(start + 1) === "between";
  const linked = line.is(at - 1, rangeLinks) || (line.word(at - 1) === "and" && opens(at - 4));
  const start = linked && isDayName(line, at - 2) ? scene.near(0, "day") : null;
  return start && { day: nextAfter(start.first, weekday), anchor: scene.now.anchor };
}

const dayNames: ReadonlySet<string> = new Set(
  "today tomorrow yesterday night morning afternoon evening".split(" "),
);

function isDayName(line: Line, at: number): boolean {
  return weekdays.has(line.word(at)) || line.is(at, dayNames);
}

function placeWeekday(weekday: number, which: Which, scene: Scene): Placed {
  const { now, tense } = scene;
  const named = which === "after-named" || which === "before-named" ? scene.named("day") : null;
  if (named) {
    const day = which === "after-named" ? nextAfter(named.first, weekday) : lastBefore(named.first, weekday);
    return { day, anchor: "context" };
  }
  if (now.day === null) return { day: null, anchor: now.anchor };
  return { day: aroundNow(now.day, weekday, which, tense), anchor: now.anchor };
}

function aroundNow(today: Day, weekday: number, which: Which, tense: Tense): Day {
  // Of yesterday nobody says *last Monday*.
  if (which === "last") return lastBefore(today - 1, weekday);
  if (which === "past" || which === "before-named") return lastBefore(today, weekday);
  // *Next Friday*, said on a Tuesday, is not the Friday that is near.
  if (which === "next") return weekPeriod(today).last + weekday;
  if (which === "coming" || which === "after-named") return nextAfter(today, weekday);
  // The day itself if it is that weekday, else the last one, unless the verb looks ahead.
  const last = lastBefore(today + 1, weekday);
  if (tense === "future") return nextAfter(today - 1, weekday);
  return tense === "open" && today - last > 3 ? last + 7 : last;
}

/** The last such weekday before a day. */
export function lastBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 6) % 7) - 1;
}

/** The first such weekday after a day. */
export function nextAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1;
}
