import { isMark, type Unit } from "./units.js";

/** Where the statement that begins at `from` ends, at the latest at `ceiling`. */
export function endOfStatement(units: readonly Unit[], from: number, ceiling: number): number {
  const first = units[from];
  if (first?.stretch) return endOfQuotation(units, from, ceiling);
  for (let i = from + 1; i < ceiling; i++) if (isMark(units[i], ";")) return i;
  return ceiling;
}

/** A statement that begins with marks ends with them, unless it goes on to more marks or is the start of a clause. */
function endOfQuotation(units: readonly Unit[], from: number, ceiling: number): number {
  let last = from;
  for (let i = from + 1; i < ceiling; i++) if (units[i]!.stretch) last = i;
  const before = units[from - 1];
  const { stretch } = units[from]!;
  const whole = stretch !== null && (isMark(before, ",", ":") || stretch.inner.end - stretch.inner.start > 60);
  if (last > from) return last + 1;
  if (whole) return from + 1;
  const next = units[from + 1];
  const goesOn = next !== undefined && from + 1 < ceiling && !isMark(next, ",", ";", "—", "–", ".", ")") && !/^(?:and|but|in|on|at|after|before|during|as|when|while|by|to|with|from|about|because)$/.test(next.norm);
  return goesOn ? ceiling : from + 1;
}
