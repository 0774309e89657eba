import type { DateAnchor } from "../../../schemas/index.js";
import { type Day, pad } from "../calendar.js";
import { addMonths, dayPeriod, type Period, periodAround, shiftPeriod, spanPeriod } from "../period.js";
import { dateSense, type Moment, type Sense } from "../sense.js";
import type { Quantity } from "./quantity.js";

/** The period that lies `quantity` before (−1) or after (1) a day, as coarse as the unit: *two years ago* is a year. */
export function shiftedSense(
  from: Day,
  quantity: Quantity,
  direction: 1 | -1,
  anchor: DateAnchor,
): Sense | null {
  const { amount, unit } = quantity;
  if (amount === null || unit.grain === "clock" || unit.grain === "weekend") return null;
  const steps = amount * unit.times * direction;
  switch (unit.code) {
    case "D":
      return dateSense(dayPeriod(from + Math.round(steps)), anchor);
    case "W":
      return dateSense(dayPeriod(from + Math.round(steps * 7)), anchor);
    case "Mo":
      return dateSense(shiftPeriod(periodAround(from, "month"), Math.round(steps)), anchor);
    case "Q":
      return dateSense(shiftPeriod(periodAround(from, "quarter"), Math.round(steps)), anchor);
    default:
      return Number.isInteger(steps)
        ? dateSense(shiftPeriod(periodAround(from, "year"), steps), anchor)
        : dateSense(shiftPeriod(periodAround(from, "month"), Math.round(steps * 12)), anchor);
  }
}

/** The clock time that lies some hours, minutes or seconds from a moment. */
export function shiftedMoment(from: Moment, { amount, unit }: Quantity, direction: 1 | -1): Sense | null {
  if (amount === null || unit.grain !== "clock") return null;
  const minutes = { H: 60, M: 1, S: 1 / 60 }[unit.code as "H" | "M" | "S"] * amount * direction;
  const total = Math.round(from.hour * 60 + from.minute + minutes);
  const day = from.day + Math.floor(total / 1440);
  const rest = total - Math.floor(total / 1440) * 1440;
  return clockSense({ day, hour: Math.floor(rest / 60), minute: rest % 60 }, "context");
}

/** A clock time on its day. `mark` is `Z` for universal time, or seconds. */
export function clockSense(clock: Moment, anchor: DateAnchor, mark = ""): Sense {
  const period = dayPeriod(clock.day);
  const value = `${period.value}T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}${mark}`;
  return { type: "time", value, anchor, period, clock };
}

/** The days that *the past two months* or *the next ten days* cover: up to yesterday, or from tomorrow on. */
export function stretch(now: Day, { amount, unit }: Quantity, direction: 1 | -1): Period | null {
  if (amount === null || unit.grain === "clock" || unit.grain === "weekend") return null;
  const steps = amount * unit.times * direction;
  const months = unit.code === "Y" ? 12 : unit.code === "Q" ? 3 : unit.code === "Mo" ? 1 : 0;
  const days = unit.code === "W" ? 7 : 1;
  if (Math.abs(steps) > 2000) return null;
  const other = months > 0 ? addMonths(now, Math.round(steps * months)) : now + Math.round(steps * days);
  const [first, last] = direction > 0 ? [now + 1, other] : [other, now - 1];
  return spanPeriod(dayPeriod(first), dayPeriod(last));
}
