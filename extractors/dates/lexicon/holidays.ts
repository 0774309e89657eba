import {
  ashura, eidAlAdha, eidAlFitr, hanukkah, lunarNewYear, mawlid, passover, ramadan, roshHashanah,
} from "./moon-feasts.js";

/** How the day of a feast is found in a year. */
export type HolidayDate =
  | { month: number; date: number }
  /** The nth weekday of a month, or so many days after it; `nth` −1 is the last. */
  | { month: number; weekday: number; nth: number; plus?: number }
  | { fromEaster: number }
  | { fromOrthodoxEaster: number }
  /** A list of first days, the days from them to the feast, its length, or the list of the days on which it is over. */
  | { firstDays: string; plus?: number; lasting?: number; until?: string };

const fixed = (month: number, date: number): HolidayDate => ({ month, date });
const nth = (month: number, weekday: number, place: number, plus = 0): HolidayDate => ({
  month, weekday, nth: place, plus,
});
const easter = (days: number): HolidayDate => ({ fromEaster: days });
const moon = (firstDays: string, plus = 0, lasting = 1): HolidayDate => ({ firstDays, plus, lasting });

/** *Eid al-Fitr*, *Eid ul-Fitr*, *Eid-al-Fitr*, *Eid al Fitr*. */
function eidNames(feast: string): string[] {
  return ["al", "ul"].flatMap((article) => [
    `eid ${article} - ${feast}`, `eid - ${article} - ${feast}`, `eid ${article} ${feast}`,
  ]);
}

/** Feasts by their words; moving ones as kept in the country that the name belongs to. */
export const holidays: readonly (readonly [string, HolidayDate])[] = [
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["new years eve", fixed(12, 31)],
  ["new years day", fixed(1, 1)],
  ["martin luther king day", nth(1, 1, 3)],
  ["presidents day", nth(2, 1, 3)],
  ["valentine 's day", fixed(2, 14)],
  ["valentines day", fixed(2, 14)],
  ["st patrick 's day", fixed(3, 17)],
  ["saint patrick 's day", fixed(3, 17)],
  ["anzac day", fixed(4, 25)],
  ["canada day", fixed(7, 1)],
  ["australia day", fixed(1, 26)],
  ["earth day", fixed(4, 22)],
  ["april fools day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["easter", easter(0)],
  ["may day", fixed(5, 1)],
  ["victory day", fixed(5, 9)],
  ["mother 's day", nth(5, 7, 2)],
  ["memorial day", nth(5, 1, -1)],
  ["father 's day", nth(6, 7, 3)],
  ["juneteenth", fixed(6, 19)],
  ["fourth of july", fixed(7, 4)],
  ["july fourth", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["labor day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["halloween", fixed(10, 31)],
  ["armistice day", fixed(11, 11)],
  ["veterans day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["thanksgiving day", nth(11, 4, 4)],
  ["thanksgiving", nth(11, 4, 4)],
  ["black friday", nth(11, 4, 4, 1)],
  ["small business saturday", nth(11, 4, 4, 2)],
  ["cyber monday", nth(11, 4, 4, 4)],
  ["giving tuesday", nth(11, 4, 4, 5)],
  ["election day", nth(11, 1, 1, 1)],
  ["inauguration day", fixed(1, 20)],
  ["groundhog day", fixed(2, 2)],
  ["cinco de mayo", fixed(5, 5)],
  ["indigenous peoples ' day", nth(10, 1, 2)],
  ["mlk day", nth(1, 1, 3)],
  ["martin luther king jr day", nth(1, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ["presidents ’ day", nth(2, 1, 3)],
  ["st david 's day", fixed(3, 1)],
  ["st george 's day", fixed(4, 23)],
  ["st andrew 's day", fixed(11, 30)],
  ["shrove tuesday", easter(-47)],
  ["pancake day", easter(-47)],
  ["mardi gras", easter(-47)],
  ["holy thursday", easter(-3)],
  ["holy saturday", easter(-1)],
  ["easter saturday", easter(-1)],
  ["ascension day", easter(39)],
  ["whit sunday", easter(49)],
  ["remembrance sunday", nth(11, 7, 2)],
  ["all saints ' day", fixed(11, 1)],
  ["all saints ’ day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ["all souls ’ day", fixed(11, 2)],
  ["hogmanay", fixed(12, 31)],
  ["waitangi day", fixed(2, 6)],
  ["gandhi jayanti", fixed(10, 2)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["xmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["pentecost", easter(49)],
  ["whit monday", easter(50)],
  ["orthodox easter", { fromOrthodoxEaster: 0 }],
  ["orthodox good friday", { fromOrthodoxEaster: -2 }],
  ["orthodox christmas", fixed(1, 7)],
  ["ramadan", { firstDays: ramadan, until: eidAlFitr }],
  ...eidNames("fitr").map((name) => [name, moon(eidAlFitr)] as const),
  ...eidNames("adha").map((name) => [name, moon(eidAlAdha)] as const),
  ["ashura", moon(ashura)],
  ["mawlid", moon(mawlid)],
  ["passover", moon(passover, 0, 8)],
  ["rosh hashanah", moon(roshHashanah)],
  ["rosh hashana", moon(roshHashanah)],
  ["yom kippur", moon(roshHashanah, 9)],
  ["sukkot", moon(roshHashanah, 14, 7)],
  ["hanukkah", moon(hanukkah, 0, 8)],
  ["chanukah", moon(hanukkah, 0, 8)],
  ["lunar new year", moon(lunarNewYear)],
  ["chinese new year", moon(lunarNewYear)],
];

/** First words of names that are other words in lower case: *on election day in Togo*. */
export const capitalHolidays: ReadonlySet<string> = new Set(["election", "inauguration"]);

/** The word of each name that wakes the rule, where no other trigger does (*day*, *eve*, weekdays, months). */
export const holidayHeads: readonly string[] = ["easter", "juneteenth", "halloween", "thanksgiving", "christmas", "xmas",
  "pentecost", "ramadan", "fitr", "adha", "ashura", "mawlid", "passover", "hashanah", "hashana", "kippur", "sukkot", "hanukkah", "chanukah",
  "mayo", "gras", "hogmanay", "jayanti",
];

/** Words that stand before the trigger word of a name. */
export const holidayWords: ReadonlySet<string> = new Set(holidays.flatMap(([name]) => name.split(" ")));
