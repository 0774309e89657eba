import type { HolidayDate } from "./holidays.js";

const fixed = (month: number, date: number): HolidayDate => ({ month, date });
const nth = (month: number, weekday: number, place: number): HolidayDate => ({ month, weekday, nth: place });

const independence: Readonly<Record<string, HolidayDate>> = {
  US: fixed(7, 4), IN: fixed(8, 15), PK: fixed(8, 14), BD: fixed(3, 26), UA: fixed(8, 24), PL: fixed(11, 11),
  NG: fixed(10, 1), GH: fixed(3, 6), KE: fixed(12, 12), UG: fixed(10, 9), ZM: fixed(10, 24), ZW: fixed(4, 18),
  PH: fixed(6, 12), ID: fixed(8, 17), MY: fixed(8, 31), LK: fixed(2, 4), JM: fixed(8, 6), TT: fixed(8, 31),
  MX: fixed(9, 16), BR: fixed(9, 7), AR: fixed(7, 9), FI: fixed(12, 6), GE: fixed(5, 26), MD: fixed(8, 27),
};
const mothersDay: Readonly<Record<string, HolidayDate>> = { GB: { fromEaster: -21 }, IE: { fromEaster: -21 } };
const fathersDay: Readonly<Record<string, HolidayDate>> = { AU: nth(9, 7, 1), NZ: nth(9, 7, 1) };
const thanksgiving: Readonly<Record<string, HolidayDate>> = { CA: nth(10, 1, 2) };
const labourDay: Readonly<Record<string, HolidayDate>> = {
  CA: nth(9, 1, 1), NZ: nth(10, 1, 4), IN: fixed(5, 1), PK: fixed(5, 1), IE: fixed(5, 1), SG: fixed(5, 1),
  MY: fixed(5, 1), KE: fixed(5, 1), TT: fixed(6, 19), JM: fixed(5, 23),
};
const republicDay: Readonly<Record<string, HolidayDate>> = {
  IN: fixed(1, 26), PK: fixed(3, 23), TR: fixed(10, 29), TT: fixed(9, 24), NP: fixed(5, 28),
};
const nationalDay: Readonly<Record<string, HolidayDate>> = {
  CN: fixed(10, 1), SG: fixed(8, 9), FR: fixed(7, 14), NO: fixed(5, 17), SE: fixed(6, 6), TW: fixed(10, 10),
};
const freedomDay: Readonly<Record<string, HolidayDate>> = { ZA: fixed(4, 27) };

/** Feasts of one name that are other days in other countries: those of the outlet’s. */
export const nationalDays: readonly (readonly [string, Readonly<Record<string, HolidayDate>>])[] = [
  ["independence day", independence],
  ["mother 's day", mothersDay],
  ["father 's day", fathersDay],
  ["thanksgiving", thanksgiving],
  ["thanksgiving day", thanksgiving],
  ["labour day", labourDay],
  ["republic day", republicDay],
  ["national day", nationalDay],
  ["freedom day", freedomDay],
];
