import type { DateModifier } from "../../../schemas/index.js";
import { weekdays } from "../lexicon/calendar.js";
import type { Line } from "../line.js";

/** A word or phrase before a date that picks a part of it. */
export interface Edge {
  end: number;
  modifier?: DateModifier;
}

const parts: ReadonlyMap<string, DateModifier | null> = new Map([
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
  ["earlier", null],
  ["later", null],
  ["sometime", null],
]);
const ends: ReadonlyMap<string, DateModifier> = new Map([
  ["end", "late"],
  ["close", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
]);
/** *mid to late* **November**, *early- to mid-* **May**: more than one part of it. */
function readSpanOfParts(line: Line, at: number): number | null {
  if (!parts.get(line.word(at))) return null;
  const to = line.isHyphen(at + 1) ? at + 2 : at + 1;
  if (line.word(to) !== "to" || !parts.get(line.word(to + 1))) return null;
  return line.isHyphen(to + 2) ? to + 3 : to + 2;
}

/** *early in the day* **Wednesday**, *late in the day on* **Friday**. */
function afterDayWord(line: Line, at: number): number {
  if (line.word(at) !== "the" || line.word(at + 1) !== "day") return at;
  const next = line.skip(at + 2, "on");
  return weekdays.has(line.word(next)) ? next : at;
}

const links: ReadonlySet<string> = new Set(["on", "in", "during"]);

/** Reads *early*, *late on*, *mid-*, *end-*, *earlier in*, *the end of*. Where none stands, `end` is `at`. */
export function readEdge(line: Line, at: number): Edge {
  const wordAt = line.word(at) === "very" ? at + 1 : at;
  const span = readSpanOfParts(line, wordAt);
  if (span !== null) return { end: span };
  const part = parts.get(line.word(wordAt));
  if (part !== undefined) {
    const after = line.isHyphen(wordAt + 1) ? wordAt + 2 : wordAt + 1;
    const end = line.is(after, links) ? afterDayWord(line, after + 1) : after;
    // *Later in June*: the adverb stands outside.
    if (part === null) return end > after ? { end: at } : { end };
    return { end, modifier: part };
  }
  // *end-March*
  if (line.word(at) === "end" && line.isHyphen(at + 1)) return { end: at + 2, modifier: "late" };
  const endAt = line.skip(at, "the");
  const modifier = ends.get(line.word(endAt));
  return modifier && line.word(endAt + 1) === "of" ? { end: endAt + 2, modifier } : { end: at };
}
