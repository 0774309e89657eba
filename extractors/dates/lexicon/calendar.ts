/** Months and weekdays by name and abbreviation, without the abbreviation's full stop. */
function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list, index) => list.split(" ").map((name) => [name, index + 1] as const)));
}

export const months = numbered([
  "january jan", "february feb", "march mar", "april apr", "may", "june jun",
  "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
]);

export const weekdays = numbered([
  "monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun",
]);

export const weekdayPlurals = numbered(["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"]);

/** Abbreviations that are words or names too: taken only beside a date. */
export const doubtfulNames: ReadonlySet<string> = new Set("sat sun mon wed fri mar jan may march".split(" "));

export const seasons: ReadonlyMap<string, "SP" | "SU" | "FA" | "WI"> = new Map([
  ["spring", "SP"], ["springtime", "SP"], ["summer", "SU"], ["summertime", "SU"],
  ["autumn", "FA"], ["fall", "FA"], ["winter", "WI"], ["wintertime", "WI"],
]);

/** TIMEX3 codes of the parts of a day. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"], ["dawn", "MO"], ["daybreak", "MO"], ["sunrise", "MO"], ["afternoon", "AF"], ["lunchtime", "MI"],
  ["evening", "EV"], ["dusk", "EV"], ["sunset", "EV"], ["sundown", "EV"], ["night", "NI"], ["nightfall", "NI"],
]);

/** Clock hours that have a name. */
export const namedHours: ReadonlyMap<string, number> = new Map([["noon", 12], ["midday", 12], ["midnight", 0]]);

const decadeWords = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** *the seventies* → 7 */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ...decadeWords.map((word, index) => [word, index + 2] as const),
  ["noughties", 0], ["aughts", 0],
]);
