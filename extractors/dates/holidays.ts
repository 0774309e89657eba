import { withOwnWords } from "../own-words.js";
import { tokenize } from "../text/tokenize.js";
import { type HolidayDate, holidayHeads, holidayWords, holidays as listed } from "./lexicon/holidays.js";
import { nationalDays } from "./lexicon/national-days.js";

/** Feasts by their words: the lexicon's, and a user's own, which win. */
export interface Holidays {
  /** The word of a name at which it is looked for. */
  wakes(word: string): boolean;
  /** Whether a word can stand in a name before that one. */
  leads(word: string): boolean;
  /** The feasts whose name begins with a word. */
  beginning(word: string): readonly { words: readonly string[]; date: HolidayDate }[];
}

export type OwnHolidays = Readonly<Record<string, HolidayDate | null>>;

const none: OwnHolidays = {};
const built = new WeakMap<OwnHolidays, Map<string, Holidays>>();

/** Built once for each set of a user's own feasts and each outlet's country, whose national days are in it. */
export function holidaysWith(own: OwnHolidays = none, country: string | null = null): Holidays {
  const ofOwn = built.get(own) ?? new Map<string, Holidays>();
  built.set(own, ofOwn);
  const known = ofOwn.get(country ?? "") ?? build(own, country);
  ofOwn.set(country ?? "", known);
  return known;
}

/** The feasts of the lexicon, with those that are other days or only known in a country. */
function listedIn(country: string | null): Map<string, HolidayDate> {
  const feasts = new Map(listed);
  for (const [name, days] of nationalDays) {
    const day = country === null ? undefined : days[country];
    if (day) feasts.set(name, day);
  }
  return feasts;
}

function build(own: OwnHolidays, country: string | null): Holidays {
  const names = Object.keys(own).map(wordsOf);
  const spelled = Object.fromEntries(Object.values(own).map((date, at) => [names[at]!.join(" "), date]));
  const byFirstWord = new Map<string, { words: string[]; date: HolidayDate }[]>();
  for (const [name, date] of withOwnWords(listedIn(country), spelled)) {
    const words = name.split(" ");
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), { words, date }]);
  }
  for (const feasts of byFirstWord.values()) feasts.sort((a, b) => b.words.length - a.words.length);
  const heads = new Set([...holidayHeads, ...names.map((words) => words.at(-1)!)]);
  const leaders = new Set([...holidayWords, ...nationalWords, ...names.flat()]);
  return {
    wakes: (word) => heads.has(word),
    leads: (word) => leaders.has(word),
    beginning: (word) => byFirstWord.get(word) ?? [],
  };
}

const nationalWords = nationalDays.flatMap(([name]) => name.split(" "));

/** A name as the rules see it: *Founders' Day* is *founders*, *'*, *day*. */
function wordsOf(name: string): string[] {
  return tokenize(name).map(({ norm }) => norm);
}
