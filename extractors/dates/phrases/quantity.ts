import { readNumeral } from "../../text/numerals.js";
import { type Unit, unitFillers, units, vagueNumbers } from "../lexicon/units.js";
import type { Line } from "../line.js";

/** A number of time units; `amount` is `null` where the text leaves it open (*several weeks*, *years*). */
export interface Quantity {
  end: number;
  amount: number | null;
  /** The upper end of *12 to 18 hours*. */
  upTo: number | null;
  unit: Unit;
}

interface Amount {
  end: number;
  amount: number | null;
}

const manyWords: ReadonlySet<string> = new Set("dozens hundreds thousands scores".split(" "));

/** *two*, *a*, *several*, *a couple of*, *a few hundred*, *two and a half*. */
export function readAmount(line: Line, at: number): Amount | null {
  const word = line.word(at);
  const next = line.word(at + 1);
  if (word === "a" || word === "the" || word === "last" || word === "next" || word === "past") {
    if (next === "couple") return { end: line.skip(at + 2, "of"), amount: 2 };
    if (word !== "a") return null;
    if (next === "number" && line.word(at + 2) === "of") return { end: at + 3, amount: null };
    if (next === "few" || next === "good" || next === "great") return readVague(line, at + 1);
  }
  if (word === "quarter" && line.word(line.isHyphen(at + 1) ? at + 2 : at + 1) === "century") {
    return { end: at + 1, amount: 0.25 };
  }
  if (word === "half" && isHalfUnit(line, at)) return { end: at + 1, amount: 0.5 };
  if (word === "half" && (next === "a" || next === "an") && units.has(line.word(at + 2)))
    return { end: at + 2, amount: 0.5 };
  if (word === "couple") return { end: line.skip(at + 1, "of"), amount: 2 };
  if (manyWords.has(word) && next === "of") return { end: at + 2, amount: null };
  const vague = readVague(line, at) ?? readPartOf(line, at);
  if (vague) return vague;
  const numeral = readNumeral(line.tokens, at);
  // *Two quarters* is read as a fraction.
  if (numeral && line.word(numeral.end - 1) === "quarters") {
    return { end: numeral.end - 1, amount: numeral.value * 4 };
  }
  if (numeral && numeral.end <= line.end && numeral.value > 0) {
    // *one and half hours*
    const halved = line.word(numeral.end) === "and" && line.word(numeral.end + 1) === "half";
    if (halved && units.has(line.word(numeral.end + 2)))
      return { end: numeral.end + 2, amount: numeral.value + 0.5 };
    const article = line.word(numeral.end);
    const halfOf = numeral.value < 1 && (article === "a" || article === "an");
    return { end: halfOf ? numeral.end + 1 : numeral.end, amount: numeral.value };
  }
  if (word === "a" || word === "an") return { end: at + 1, amount: 1 };
  return null;
}

/** *a quarter of* **an hour**, *three quarters of* **a century**. */
function readPartOf(line: Line, at: number): Amount | null {
  const count = quarterCounts.get(line.word(at));
  const isQuarters = /^quarters?$/.test(line.word(at + 1)) && line.word(at + 2) === "of";
  const article = line.word(at + 3);
  if (count === undefined || !isQuarters || !(article === "a" || article === "an")) return null;
  return units.has(line.word(at + 4)) ? { end: at + 4, amount: count / 4 } : null;
}

const quarterCounts: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["one", 1],
  ["three", 3],
]);

/** *half hour*, *half-century*; *the first half hour* is none of its own. */
function isHalfUnit(line: Line, at: number): boolean {
  const after = line.isHyphen(at + 1) ? at + 2 : at + 1;
  const halved = /^(?:hour|day|decade|century|minute)$/.test(line.word(after));
  return halved && !/^(?:first|second|last|latter|final|other)$/.test(line.word(at - 1));
}

/** *few*, *several dozen*, *many hundreds of*. */
function readVague(line: Line, at: number): Amount | null {
  // *in as many days*
  if (line.word(at) === "many" && line.word(at - 1) === "as") return null;
  if (!vagueNumbers.has(line.word(at)) && !(line.word(at) === "good" && line.word(at + 1) === "many"))
    return null;
  let end = line.word(at) === "good" ? at + 2 : at + 1;
  if (/^(?:dozen|hundred|thousand|million)s?$/.test(line.word(end))) end = line.skip(end + 1, "of");
  return { end, amount: null };
}

/** The unit at `at`, after fillers (*trading days*) and a hyphen (*two-year*). */
export function readUnit(line: Line, at: number): { unit: Unit; end: number } | null {
  let next = line.isHyphen(at) ? at + 1 : at;
  if (line.is(next, unitFillers) && units.has(line.word(next + 1))) next++;
  const unit = units.get(line.word(next));
  return unit ? { unit, end: next + 1 } : null;
}

/** *two days*, *24-hour*, *several weeks*, *12 to 18 hours*, *a year and a half*, *2 hours 5 minutes*. */
export function readQuantity(line: Line, at: number): Quantity | null {
  const amount = readAmount(line, at);
  if (amount === null) return null;
  const range = readRange(line, amount);
  const counted = range ?? amount;
  let after = counted.end;
  if (line.word(after) === "+") after++;
  const unit = readUnit(line, after);
  if (unit === null) return null;
  const quantity = { end: unit.end, amount: amount.amount, upTo: range?.amount ?? null, unit: unit.unit };
  return orMore(line, quantity) ?? withHalf(line, quantity);
}

/** *a year or two*, *a day or three*. */
function orMore(line: Line, quantity: Quantity): Quantity | null {
  if (quantity.amount !== 1 || quantity.upTo !== null || line.word(quantity.end) !== "or") return null;
  const more = readNumeral(line.tokens, quantity.end + 1);
  if (more === null || more.value <= 1 || more.end !== quantity.end + 2 || more.end > line.end) return null;
  if (/^(?:NOUN|ADJ|NUM)$/.test(line.token(more.end)?.pos ?? "")) return null;
  return { ...quantity, upTo: more.value, end: more.end };
}

/** *a year and a half*, *an hour and a quarter*, also hyphenated. */
function withHalf(line: Line, quantity: Quantity): Quantity {
  const gap = line.isHyphen(quantity.end) ? 1 : 0;
  const and = quantity.end + gap;
  if (line.word(and) !== "and" || quantity.amount === null) return quantity;
  const a = line.isHyphen(and + 1) ? and + 2 : and + 1;
  const half = line.isHyphen(a + 1) ? a + 2 : a + 1;
  if (line.word(a) !== "a") return quantity;
  if (line.word(half) === "half") return { ...quantity, amount: quantity.amount + 0.5, end: half + 1 };
  const isQuarter = line.word(half) === "quarter" && quantity.unit.code === "H";
  return isQuarter ? { ...quantity, amount: quantity.amount + 0.25, end: half + 1 } : quantity;
}

/** The second number of *two to three*, *200–400*, *one or two*, *forty or fifty*. */
function readRange(line: Line, first: Amount): Amount | null {
  const link = line.word(first.end);
  const dash = line.isDash(first.end) && /^\d/.test(line.word(first.end + 1));
  if (first.amount === null || !(dash || link === "to" || link === "or")) return null;
  const second = readNumeral(line.tokens, first.end + 1);
  if (second === null || second.end > line.end || second.value <= first.amount) return null;
  return { end: second.end, amount: second.value };
}

/** The TIMEX3 duration: `P2D`, `PT90M`, `PXW`, `P20Y`; a range is `PT12H/PT18H`. */
export function durationValue({ amount, upTo, unit }: Omit<Quantity, "end">): string {
  const lower = oneDuration(amount, unit);
  return upTo === null ? lower : `${lower}/${oneDuration(upTo, unit)}`;
}

function oneDuration(amount: number | null, unit: Unit): string {
  const clock = unit.grain === "clock" ? "T" : "";
  const code = unit.code === "Mo" ? "M" : unit.code;
  if (amount === null) return `P${clock}X${code}`;
  const total = amount * unit.times;
  if (Number.isInteger(total)) return `P${clock}${total}${code}`;
  const finer = finerUnits.get(unit.code);
  const rest = finer ? (total - Math.floor(total)) * finer.times : 0;
  if (!finer || !Number.isInteger(rest)) return `P${clock}${Number(total.toFixed(4))}${code}`;
  if (finer.merge) return `P${clock}${total * finer.times}${finer.code}`;
  const whole = Math.floor(total) === 0 ? "" : `${Math.floor(total)}${code}`;
  return `P${clock}${whole}${rest}${finer.code}`;
}

/** How half a unit is written: *a year and a half* is `P18M`, *an hour and a half* `PT1H30M`. */
const finerUnits: ReadonlyMap<Unit["code"], { code: string; times: number; merge: boolean }> = new Map([
  ["Y", { code: "M", times: 12, merge: true }],
  ["H", { code: "M", times: 60, merge: false }],
  ["M", { code: "S", times: 60, merge: false }],
]);
