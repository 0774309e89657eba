const dayLength = 86_400_000;

/** Round numbers from zero to at least `most`, at most six of them. */
export function ticks(most: number): number[] {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power;
  const whole = Math.max(1, step);
  return Array.from({ length: Math.ceil(Math.max(1, most) / whole) + 1 }, (_, index) => index * whole);
}

/** A scale on which a hundred stands as far from a thousand as ten from a hundred. */
export const logarithmic = (value: number): number => Math.log10(1 + Math.max(0, value));

/** Zero and powers of ten up to the one not below `most`. */
export function powers(most: number): number[] {
  const last = Math.ceil(Math.log10(Math.max(1, most)));
  return [0, ...Array.from({ length: last + 1 }, (_, power) => 10 ** power)];
}

/** Midnights (UTC) between two times, at most `most` of them, evenly spread. */
export function dayTicks([from, until]: [number, number], most: number): number[] {
  const first = Math.ceil(from / dayLength);
  const last = Math.floor(until / dayLength);
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const days: number[] = [];
  for (let day = first; day <= last; day += step) days.push(day * dayLength);
  return days;
}

const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Days as an axis names them; over more than a year, months. */
export function tickNames(times: readonly number[]): string[] {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return times.map((time) => (span > 370 * dayLength ? monthAndYear : shortDay).format(time));
}

/** The whole days around times, with a day of air on each side. */
export function daysAround(times: readonly number[], atLeast: number): [number, number] {
  const from = Math.min(...times);
  const until = Math.max(...times);
  const air = Math.max(dayLength, (atLeast * dayLength - (until - from)) / 2);
  return [from - air, until + air];
}
