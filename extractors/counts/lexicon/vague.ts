import { numberedWords } from "../../text/word-lists.js";

/** The least that a vague plural says: two of its unit. */
export const vagueMinimum = numberedWords(`
  20 tens
  24 dozens
  40 scores
  200 hundreds
  2e3 thousands
  2e5 lakhs
  2e6 millions
  2e7 crores
  2e9 billions
  2e12 trillions
`);

/** Multiplier and scale of *tens of thousands*, *several hundred*, *a few dozen*. */
export const vagueScale = numberedWords(`
  12 dozen dozens
  100 hundred hundreds
  1e3 thousand thousands
  1e5 lakh lakhs
  1e6 million millions
  1e7 crore crores
  1e9 billion billions
  1e12 trillion trillions
`);

/** Before a scale word: *several hundred*. */
export const vagueDeterminers: ReadonlySet<string> = new Set(["several", "few", "couple", "many", "some"]);
