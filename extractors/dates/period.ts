import { civilDate, type Day, dayOf, daysInMonth, isoDate, isoWeekOf, pad, weekdayOf } from "./calendar.js";

export type Season = "SP" | "SU" | "FA" | "WI";
export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "span";

/** A named stretch of the calendar: `first` to `last`, both inside, and its TIMEX3 value. */
export interface Period {
  grain: Grain;
  first: Day;
  last: Day;
  value: string;
}

export function dayPeriod(day: Day): Period {
  return { grain: "day", first: day, last: day, value: isoDate(day) };
}

export function weekPeriod(day: Day): Period {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeekOf(day);
  return { grain: "week", first: monday, last: monday + 6, value: `${pad(year, 4)}-W${pad(week, 2)}` };
}

/** The Saturday and Sunday of the ISO week that holds `day`. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { grain: "weekend", first: week.first + 5, last: week.last, value: `${week.value}-WE` };
}

/** A run of months within one year, numbered from 1. */
function months(grain: Grain, year: number, first: number, count: number, value: string): Period {
  const last = first + count - 1;
  return { grain, first: dayOf(year, first, 1), last: dayOf(year, last, daysInMonth(year, last)), value };
}

export function monthPeriod(year: number, month: number): Period {
  return months("month", year, month, 1, `${pad(year, 4)}-${pad(month, 2)}`);
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months("quarter", year, quarter * 3 - 2, 3, `${pad(year, 4)}-Q${quarter}`);
}

export function halfPeriod(year: number, half: number): Period {
  return months("half", year, half * 6 - 5, 6, `${pad(year, 4)}-H${half}`);
}

export function yearPeriod(year: number): Period {
  return months("year", year, 1, 12, pad(year, 4));
}

/** Meteorological seasons of the northern half; the winter of a year begins in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const value = `${pad(year, 4)}-${season}`;
  if (season === "WI") {
    const last = dayOf(year + 1, 2, daysInMonth(year + 1, 2));
    return { grain: "season", first: dayOf(year, 12, 1), last, value };
  }
  return months("season", year, { SP: 3, SU: 6, FA: 9 }[season], 3, value);
}

/** `decade` is the first three digits of its years: 199 for the 1990s. */
export function decadePeriod(decade: number): Period {
  const last = dayOf(decade * 10 + 9, 12, 31);
  return { grain: "decade", first: dayOf(decade * 10, 1, 1), last, value: pad(decade, 3) };
}

/** `century` is the first two digits of its years: 19 for the 20th century. */
export function centuryPeriod(century: number): Period {
  const last = dayOf(century * 100 + 99, 12, 31);
  return { grain: "century", first: dayOf(century * 100, 1, 1), last, value: pad(century, 2) };
}

/** From the start of one period to the end of another. */
export function spanPeriod(from: Period, to: Period): Period {
  return { grain: "span", first: from.first, last: to.last, value: `${from.value}/${to.value}` };
}

/** The period of a grain that holds a day; a season for its middle. */
export function periodAround(day: Day, grain: Exclude<Grain, "span">): Period {
  const { year, month } = civilDate(day);
  switch (grain) {
    case "day":
      return dayPeriod(day);
    case "week":
      return weekPeriod(day);
    case "weekend":
      return weekendPeriod(day);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "half":
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case "season":
      return seasonPeriod(month <= 2 ? year - 1 : year, seasonOfMonth(month));
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(Math.floor(year / 10));
    case "century":
      return centuryPeriod(Math.floor(year / 100));
  }
}

function seasonOfMonth(month: number): Season {
  if (month >= 3 && month <= 5) return "SP";
  if (month >= 6 && month <= 8) return "SU";
  return month >= 9 && month <= 11 ? "FA" : "WI";
}

/** The period of the same grain `steps` further on. */
export function shiftPeriod(period: Period, steps: number): Period {
  const { year, month } = civilDate(period.first);
  switch (period.grain) {
    case "day":
      return dayPeriod(period.first + steps);
    case "week":
      return weekPeriod(period.first + 7 * steps);
    case "weekend":
      return weekendPeriod(period.first + 7 * steps);
    case "month":
      return shiftMonths(year, month, steps);
    case "quarter":
      return periodAround(shiftMonths(year, month, steps * 3).first, "quarter");
    case "half":
      return periodAround(shiftMonths(year, month, steps * 6).first, "half");
    case "season":
      return periodAround(shiftMonths(year, month, steps * 3).first, "season");
    case "year":
      return yearPeriod(year + steps);
    case "decade":
      return decadePeriod(Math.floor(year / 10) + steps);
    case "century":
      return centuryPeriod(Math.floor(year / 100) + steps);
    case "span":
      return period;
  }
}

function shiftMonths(year: number, month: number, steps: number): Period {
  const index = year * 12 + month - 1 + steps;
  return monthPeriod(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The same day `steps` months on, or the last of that month. */
export function addMonths(day: Day, steps: number): Day {
  const { year, month, date } = civilDate(day);
  const target = shiftMonths(year, month, steps);
  return Math.min(target.first + date - 1, target.last);
}
