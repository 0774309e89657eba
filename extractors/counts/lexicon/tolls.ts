import { keyedWords, wordsIn } from "../../text/word-lists.js";

/** Nouns and verb lemmas of each toll. */
export const tollWords = keyedWords(`
  dead dead deaths death toll fatalities fatality kill die perish slay drown lives bodies succumb
  injured injured wounded injuries injury injure wound hurt hospitalize hospitalise
  missing missing miss
  held arrests detainees arrest detain
  displaced displaced displace evacuate uproot
  aboard carry
  trapped trap
`);

/** The state that people are left in: *are feared* **missing**, *left 46* **dead**, *were* **aboard**. */
export const tollStates = keyedWords(`
  dead dead
  missing missing unaccounted
  injured injured wounded
  trapped trapped
  aboard aboard board
`);

/** Nouns of anybody; others may name a part of those hurt. */
export const genericPeople = wordsIn(
  "people person persons dead deaths death toll fatalities fatality victims casualties lives bodies injured wounded injuries injury missing others detainees arrests displaced",
);

/** Before the number of a part. */
export const partWords = wordsIn("including among whom them");

/** What comes on top of a toll told before. */
export const addedWords = wordsIn("another further additional more other");

/** What one hospital does. */
export const clinicVerbs = wordsIn("receive admit discharge operate transfer");

/** They tell of another event than the article’s: *a similar accident*, *in a separate attack*. */
export const elsewhereWords = wordsIn("separate separately similar elsewhere deadliest previous worst second");
