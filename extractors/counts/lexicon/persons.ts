import { wordsIn } from "../../text/word-lists.js";

/** Nouns of one person whose age may follow between commas: *her nephew, 31, …*. */
export const kinNouns = wordsIn(`
  man woman boy girl son daughter brother sister wife husband mother father friend driver victim suspect teenager student
  passenger pilot partner cousin nephew niece grandson granddaughter grandmother grandfather uncle aunt child baby infant
  toddler resident officer teacher nurse doctor player actor twin gunman shooter defendant survivor director founder chairman chairwoman coach captain singer farmer priest judge lawyer engineer soldier
  worker goalkeeper striker midfielder defender writer author designer scientist professor businessman executive candidate owner manager
  photographer journalist reporter editor producer trader banker chef shopkeeper lecturer midwife pensioner widow cyclist pedestrian princess prince king queen
`);

/** Nouns of people whom an age may bound: *children under 5*. */
export const ageGroups = wordsIn(
  "children people women men adults those anyone everyone someone girls boys teenagers patients kids youths youngsters persons voters residents pupils students drivers workers migrants minors anybody everybody",
);

const tens = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** The decades of life by their words, with their first year: *thirties*, *30s*. */
export const decadeAges: ReadonlyMap<string, number> = new Map(
  tens.flatMap((word, index): [string, number][] => [
    [word, 20 + 10 * index],
    [`${20 + 10 * index}s`, 20 + 10 * index],
  ]),
);
