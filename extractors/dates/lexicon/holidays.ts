/** How the day of a feast is found in a year. */
export type HolidayDate =
  | { month: number; date: number }
  /** The nth weekday of a month; `nth` −1 is the last. */
  | { month: number; weekday: number; nth: number }
  | { fromEaster: number };

const fixed = (month: number, date: number): HolidayDate => ({ month, date });
const nth = (month: number, weekday: number, place: number): HolidayDate => ({ month, weekday, nth: place });
const easter = (days: number): HolidayDate => ({ fromEaster: days });

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
  ["black friday", nth(11, 5, 4)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["xmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
];

/** The word of each name that wakes the rule, where no other trigger does (*day*, *eve*, weekdays, months). */
export const holidayHeads: readonly string[] = ["easter", "juneteenth", "halloween", "thanksgiving", "christmas", "xmas"];

/** Words that stand before the trigger word of a name. */
export const holidayWords: ReadonlySet<string> = new Set(holidays.flatMap(([name]) => name.split(" ")));
