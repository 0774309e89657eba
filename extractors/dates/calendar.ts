/**
 * Gregorian days as integers, days since 1970-01-01. Written out because temporal-polyfill costs 70 ms to import and
 * 8 µs an operation, against a budget of 1 µs a character; nothing here needs time zones or other calendars.
 * Method: "chrono-compatible low-level date algorithms" by Howard Hinnant.
 */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  date: number;
}

const daysInEra = 146_097;

/** The day of a civil date; the proleptic Gregorian calendar, astronomical years (0 is 1 BC). */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
}

export function civilDate(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / daysInEra);
  const dayOfEra = z - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** `2025-12-13` */
export function isoDate(day: Day): string {
  const { year, month, date } = civilDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The local day at the head of an ISO 8601 date or time; `null` if there is none. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, date) ? dayOf(year, month, date) : null;
}

export function isCivil(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}
