import { pad } from "../calendar.js";
import { months, partsOfDay, weekdayPlurals, weekdays } from "../lexicon/calendar.js";
import { frequencies } from "../lexicon/frequencies.js";
import { units } from "../lexicon/units.js";
import type { Line } from "../line.js";
import { readClock } from "../phrases/clock.js";
import { everyWords, isListedSet } from "../phrases/listed-set.js";
import { durationValue, readAmount, readUnit } from "../phrases/quantity.js";
import { fixedSense, type Reading, type Rule } from "../sense.js";

/** *daily*, *every year*, *per day*, *€900 a month*, *once a week*, *every Friday*, *Sundays*, *24/7*. */
export const frequency: Rule = {
  id: "frequency",
  wakes: ["frequency", "unit", "weekday", "weekdays", "month", "part", "figure"],
  read(line, at) {
    return (
      readAdverb(line, at) ??
      readEvery(line, at) ??
      readTimes(line, at) ??
      readRate(line, at) ??
      readWeekdays(line, at) ??
      readRoundTheClock(line, at)
    );
  },
};

function set(end: number, rule: string, value: string): Reading {
  return { end, rule, sense: () => fixedSense("set", value) };
}

function readAdverb(line: Line, at: number): Reading | null {
  const value = frequencies.get(line.word(at));
  if (value === undefined) return readPrefixed(line, at);
  if (line.isHyphen(at - 1)) return null;
  // *The Daily Mail*, *Annual Reviews*: a name.
  if (line.isCapital(at) && line.isCapital(at + 1) && at > line.first) return null;
  if (isPaper(line, at)) return null;
  return (
    (value === "P1D" ? atClock(line, at + 1, "frequency-word") : null) ?? set(at + 1, "frequency-word", value)
  );
}

/** *the German daily Bild*: a paper, unless the name leads a noun (*daily Covid tests*). */
function isPaper(line: Line, at: number): boolean {
  if (!/^(?:dai|week)ly$/.test(line.word(at)) || !line.isCapital(at + 1)) return false;
  if (line.token(at + 1)?.pos !== "PROPN") return false;
  if (!/^(?:ADJ|PROPN|NOUN|PUNCT|CCONJ)$/.test(line.token(at - 1)?.pos ?? "")) return false;
  let end = at + 2;
  while (line.isCapital(end)) end++;
  return line.token(end)?.pos !== "NOUN";
}

/** *semi-annually*, *bi-monthly*. */
function readPrefixed(line: Line, at: number): Reading | null {
  const prefix = line.word(at);
  if ((prefix !== "semi" && prefix !== "bi") || !line.isHyphen(at + 1)) return null;
  const value = frequencies.get(prefix + line.word(at + 2));
  return value === undefined ? null : set(at + 3, "frequency-word", value);
}

function readEvery(line: Line, at: number): Reading | null {
  if (!line.is(at, everyWords)) return null;
  const other = line.word(at + 1) === "other";
  const single = line.word(at + 1) === "single";
  const nth = readNth(line, at + 1);
  if (nth) return nth;
  const next = other || single ? at + 2 : at + 1;
  const weekday = weekdays.get(line.word(next));
  if (weekday !== undefined) {
    const part = partsOfDay.get(line.word(next + 1));
    const end = part ? next + 2 : next + 1;
    return atClock(line, end, "every", weekly(weekday)) ?? set(end, "every", weekly(weekday, part));
  }
  if (line.word(next) === "weekday")
    return atClock(line, next + 1, "every") ?? set(next + 1, "every", "P1WD");
  const month = months.get(line.word(next));
  if (month !== undefined && line.isCapital(next)) return set(next + 1, "every", `XXXX-${pad(month, 2)}`);
  if (partsOfDay.has(line.word(next))) return set(next + 1, "every", other ? "P2D" : "P1D");
  const amount = other ? { amount: 2, end: next } : (readAmount(line, next) ?? { amount: 1, end: next });
  const unit = readUnit(line, amount.end);
  if (unit === null) return null;
  const value = durationValue({ amount: amount.amount, upTo: null, unit: unit.unit });
  return (value === "P1D" ? atClock(line, unit.end, "every") : null) ?? set(unit.end, "every", value);
}

/** *every second year*, *every third day*. */
function readNth(line: Line, at: number): Reading | null {
  const place = nths.indexOf(line.word(at)) + 2;
  const unit = place >= 2 ? units.get(line.word(at + 1)) : undefined;
  if (unit === undefined || line.word(at + 1).endsWith("s")) return null;
  return set(at + 2, "every", durationValue({ amount: place, upTo: null, unit }));
}

const nths: readonly string[] = ["second", "third", "fourth", "fifth"];

/** *once a year*, *twice per week*. */
function readTimes(line: Line, at: number): Reading | null {
  const word = line.word(at);
  if (word !== "once" && word !== "twice" && word !== "thrice") return null;
  const joint = line.word(at + 1);
  if (joint === "every" || joint === "each") {
    const every = readEvery(line, at + 1);
    return every && { ...every, rule: "times" };
  }
  const daily = frequencies.get(joint);
  if (daily) return set(at + 2, "times", daily);
  if (!/^(?:a|an|per)$/.test(joint)) return null;
  const unit = units.get(line.word(at + 2));
  return unit ? set(at + 3, "times", durationValue({ amount: 1, upTo: null, unit })) : null;
}

const amounts: ReadonlySet<string> = new Set(["%", "percent", "times", "once", "twice", "cents", "apiece"]);

/** *per day*, *$20 an hour*, *four days a week*. */
function readRate(line: Line, at: number): Reading | null {
  const word = line.word(at);
  const per = word === "per" || word === "/";
  if (!per && word !== "a" && word !== "an") return null;
  const unitAt = line.isHyphen(at + 1) ? at + 2 : at + 1;
  const unit = units.get(line.word(unitAt) === "night" ? "day" : line.word(unitAt));
  if (unit === undefined || line.word(unitAt).endsWith("s")) return null;
  if (per && line.is(at - 1, measures)) return null;
  if (word === "/" || (!per && !(isAmountBefore(line, at) && isRateEnd(line, unitAt + 1)))) return null;
  return set(unitAt + 1, "rate", durationValue({ amount: 1, upTo: null, unit }));
}

/** *Miles per hour*, *barrels per day* are measures, told as counts. */
const measures: ReadonlySet<string> = new Set(
  "mile miles km kilometer kilometers kilometre kilometres meter meters metre metres feet knots barrel barrels gallons liters litres tons tonnes watts kilowatts megawatts cubic bits megabits gigabits revolutions beats sieverts millisieverts microsieverts".split(
    " ",
  ),
);

/** A figure, or a counted noun with its figure at most five words back. */
function isAmountBefore(line: Line, at: number): boolean {
  const before = line.token(at - 1);
  if (before === undefined) return false;
  if (line.is(at - 1, amounts) || /^\d/.test(before.text) || before.pos === "NUM") return true;
  if (before.pos !== "NOUN" || !before.norm.endsWith("s")) return false;
  for (let i = at - 2; i >= at - 6; i--) {
    const token = line.token(i);
    if (token === undefined || token.pos === "PUNCT" || token.pos === "VERB") return false;
    if (
      token.pos === "NUM" ||
      /^\d|^(?:million|thousand|hundred|dozen|thousands|millions|billions|hundreds)/.test(token.norm)
    )
      return true;
  }
  return false;
}

const notRates: ReadonlySet<string> = new Set(["ago", "later", "earlier", "before", "after", "-", "long"]);

function isRateEnd(line: Line, at: number): boolean {
  return !line.is(at, notRates);
}

/** *Sundays*, *Tuesday nights*. */
function readWeekdays(line: Line, at: number): Reading | null {
  const days = daysOfWeek.get(line.word(at));
  if (days && /^(?:on|at|during|for)$/.test(line.word(at - 1))) return set(at + 1, "weekdays", days);
  const isAny = line.word(at) === "a" && line.word(at - 1) === "on";
  const any = isAny ? weekdays.get(line.word(at + 1)) : undefined;
  if (any !== undefined) {
    const part = partsOfDay.get(line.word(at + 2));
    const sense = () => fixedSense(part ? "time" : "date", weekly(any, part));
    return { end: part ? at + 3 : at + 2, rule: "any-weekday", sense };
  }
  const listed = isListedSet(line, at) ? weekdays.get(line.word(at)) : undefined;
  if (listed !== undefined) return set(at + 1, "weekdays", weekly(listed));
  const plural = weekdayPlurals.get(line.word(at));
  if (plural !== undefined)
    return atClock(line, at + 1, "weekdays", weekly(plural)) ?? set(at + 1, "weekdays", weekly(plural));
  const weekday = weekdays.get(line.word(at));
  const part = /^(.+)s$/.exec(line.word(at + 1))?.[1];
  const code = part && partsOfDay.get(part);
  return weekday !== undefined && code ? set(at + 2, "weekdays", weekly(weekday, code)) : null;
}

/** `P1WD` is the five days of work, as `P1WE` is the weekend. */
const daysOfWeek: ReadonlyMap<string, string> = new Map([
  ["weekdays", "P1WD"],
  ["weekends", "P1WE"],
]);

function weekly(weekday: number, time?: string): string {
  return `XXXX-WXX-${weekday}${time ? `T${time}` : ""}`;
}

/** *every Monday at 4 p.m.*, *daily at noon*: the clock time belongs to the set of days. */
function atClock(line: Line, at: number, rule: string, days = ""): Reading | null {
  const clock = line.word(at) === "at" ? readClock(line, at + 1) : null;
  if (!clock?.certain) return null;
  return set(clock.end, rule, `${days}T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}`);
}

function readRoundTheClock(line: Line, at: number): Reading | null {
  const stands = line.word(at) === "24" && line.word(at + 1) === "/" && line.word(at + 2) === "7";
  return stands ? set(at + 3, "round-the-clock", "P1D") : null;
}
