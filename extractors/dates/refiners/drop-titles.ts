import { triggerOf } from "../lexicon/triggers.js";
import type { Line } from "../line.js";
import type { Phrase } from "../scan.js";

const plainWords: ReadonlySet<string> = new Set(["unit", "part", "period", "reference", "day-word"]);

/** Rules whose words are written small in running text. */
const plainRules =
  /^(?:relative-|the-|named-|framed-|past-|future-|open-|one-|anaphoric-|deictic-|reference-)|^(?:duration|part-of-day|day-word|tonight)$/;

/** Drops phrases out of titles: *ABC’s This Week*, *Person of the Year*, *USA Today*, *Good Morning America*. */
export function dropTitles(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((phrase) => !isTitle(phrase));
}

function isTitle({ line, first, end, rule }: Phrase): boolean {
  // *Midnight Magic*
  if (rule === "clock-time" && end === first + 1 && line.isCapital(first) && isNameWord(line, end))
    return true;
  // *the 14th Five-Year Plan*
  if (rule === "attributive-duration") return line.isCapital(end - 1) && isNameWord(line, end);
  if (!plainRules.test(rule)) return false;
  const last = end - 1;
  if (!line.isCapital(last) || !plainWords.has(triggerOf(line.word(last)) ?? "")) return false;
  if (line.word(last) === "century") return false;
  if (last > first) return !isShouted(line, last);
  return isNameWord(line, first - 1);
}

/** A line in capitals, as headings are. */
function isShouted(line: Line, at: number): boolean {
  const text = line.token(at)?.text ?? "";
  return text.length > 1 && text === text.toUpperCase();
}

function isNameWord(line: Line, at: number): boolean {
  return line.token(at)?.pos === "PROPN" && line.isCapital(at);
}
