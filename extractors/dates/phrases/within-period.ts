import type { Line } from "../line.js";
import { addMonths, dayPeriod, type Period, spanPeriod } from "../period.js";
import type { Quantity } from "./quantity.js";

/** The first or last days, weeks or months of a period; `null` where it is no longer than they are. */
export function stretchWithin(
  period: Period,
  { amount, unit }: Quantity,
  side: "first" | "last",
): Period | null {
  if (amount === null || unit.grain === "clock" || unit.grain === "weekend") return null;
  const { first, last } = period;
  const steps = amount * unit.times;
  const ahead = (from: number, count: number) => {
    if (unit.code === "D") return from + count;
    if (unit.code === "W") return from + 7 * count;
    return addMonths(from, count * { Mo: 1, Q: 3, Y: 12 }[unit.code as "Mo" | "Q" | "Y"]);
  };
  const [from, to] = side === "first" ? [first, ahead(first, steps) - 1] : [ahead(last + 1, -steps), last];
  if (!Number.isInteger(steps) || from < first || to > last) return null;
  return spanPeriod(dayPeriod(from), dayPeriod(to));
}

/** The index after *of* or *in* at `at`, where a period may be told. */
export function afterOf(line: Line, at: number): number | null {
  return line.word(at) === "of" || line.word(at) === "in" ? at + 1 : null;
}
