import type { Line } from "../line.js";
import type { Clock } from "./clock.js";
import { minutesInWords, spokenHours } from "./spoken-clock.js";

/** What a day's prices and tolls stood at is no hour: *closed Monday at 4*. */
const figureVerbs: ReadonlySet<string> = new Set(
  "closed closing close ended ending traded trading settled finished quoted valued pegged stood stands remained stayed opened opening rates rate price prices shares yield index toll".split(
    " ",
  ),
);
const farthestVerb = 8;

/**
 * The hour of *Saturday at 4*, *tonight around 8*, *Friday at nine thirty*: right after a day and *at* or *around*, which
 * stand before `at`. Where no part of the day tells its half it is the one in which most are awake: 8 to 11 before
 * noon, 12 to 7 after it.
 */
export function readBareHour(line: Line, at: number, day: number, isHalved: boolean): Clock | null {
  const figure = line.smallFigure(at);
  const spoken = figure === null ? spokenHours.indexOf(line.word(at)) + 1 : 0;
  const hour = figure ?? spoken;
  if (hour < 1 || hour > 12 || line.joined(at - 1)) return null;
  const minute = spoken > 0 ? minutesInWords(line, at + 1) : null;
  const end = minute?.end ?? at + 1;
  if (!closes(line, end) || tellsFigures(line, day)) return null;
  const clock = { end, minute: minute?.minute ?? 0, seconds: "", universal: false, certain: true };
  return { ...clock, hour: hour <= 7 && !isHalved ? hour + 12 : hour };
}

/** *nine thirty*: an hour and its minutes in words need no *at*. */
export function tellsMinutes(line: Line, at: number): boolean {
  return spokenHours.includes(line.word(at)) && minutesInWords(line, at + 1) !== null;
}

/** Nothing is counted by the number. */
function closes(line: Line, at: number): boolean {
  const next = line.token(at);
  if (next === undefined) return true;
  if (next.pos === "PUNCT") return !line.isDash(at) && !/^[%:/$€£]$/.test(next.text);
  return /^(?:ADP|CCONJ|SCONJ|AUX|PRON|DET)$/.test(next.pos) && next.norm !== "of" && next.norm !== "per";
}

function tellsFigures(line: Line, day: number): boolean {
  for (let at = day - 1; at >= day - farthestVerb; at--) if (line.is(at, figureVerbs)) return true;
  return false;
}
