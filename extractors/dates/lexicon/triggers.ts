import { decadeNames, months, namedHours, partsOfDay, seasons, weekdayPlurals, weekdays } from "./calendar.js";
import { references } from "./references.js";
import { frequencies } from "./frequencies.js";
import { units } from "./units.js";

/** What a word may begin to tell about time. Only tokens with a trigger are looked at. */
export type Trigger =
  | "month" | "weekday" | "weekdays" | "season" | "part" | "hour" | "decade" | "unit" | "day-word"
  | "period" | "reference" | "frequency" | "holiday" | "clock" | "figure" | "fiscal" | "eve" | "quarter-code"
  | "fiscal-code" | "year-word";

const dayWords = "today yesterday tomorrow tonight tonite overnight";
const periods = "half period halves time times date";
const clockWords = "am pm a.m p.m a.m. p.m. o'clock utc gmt";

let table: Map<string, Trigger> | undefined;

function build(): Map<string, Trigger> {
  const entries: [Iterable<string>, Trigger][] = [
    [references.keys(), "reference"],
    [frequencies.keys(), "frequency"],
    [months.keys(), "month"],
    [weekdays.keys(), "weekday"],
    [weekdayPlurals.keys(), "weekdays"],
    [["weekday", "weekdays"], "weekdays"],
    [seasons.keys(), "season"],
    [partsOfDay.keys(), "part"],
    [namedHours.keys(), "hour"],
    [decadeNames.keys(), "decade"],
    [units.keys(), "unit"],
    [dayWords.split(" "), "day-word"],
    [periods.split(" "), "period"],
    [clockWords.split(" "), "clock"],
    [["fiscal"], "fiscal"],
    [["eve"], "eve"],
    ["sixteen seventeen eighteen nineteen twenty thousand".split(" "), "year-word"],
    [["q1", "q2", "q3", "q4", "h1", "h2"], "quarter-code"],
  ];
  return new Map(entries.flatMap(([words, trigger]) => [...words].map((word) => [word, trigger] as const)));
}

/** The trigger of a lower-cased word without its full stop; digits are triggers too. */
export function triggerOf(word: string): Trigger | undefined {
  table ??= build();
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return "figure";
  if (first === 39) return word.length > 2 ? "figure" : undefined;
  return table.get(word) ?? codeTrigger(word);
}

/** *FY25*, *CY2018*, *Q1FY25*. */
function codeTrigger(word: string): Trigger | undefined {
  if (/^[fc]y\d/.test(word)) return "fiscal-code";
  return /^[qh][1-4]fy/.test(word) ? "quarter-code" : undefined;
}
