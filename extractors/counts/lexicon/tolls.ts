const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [subject, ...words] = row.split(/\s+/);
        return words.map((word): [string, string] => [word, subject!]);
      }),
  );

/** Nouns and verb lemmas of each toll. */
export const tollWords = table(`
  dead dead deaths death toll fatalities fatality kill die perish slay drown lives bodies succumb
  injured injured wounded injuries injury injure wound hurt hospitalize hospitalise
  missing missing miss
  held arrests detainees arrest detain
  displaced displaced displace evacuate uproot
  aboard carry
  trapped trap
`);

/** The state that people are left in: *are feared* **missing**, *left 46* **dead**, *were* **aboard**. */
export const tollStates = table(`
  dead dead
  missing missing unaccounted
  injured injured wounded
  trapped trapped
  aboard aboard board
`);

/** Nouns of anybody; others may name a part of those hurt. */
export const genericPeople = words(
  "people person persons dead deaths death toll fatalities fatality victims casualties lives bodies injured wounded injuries injury missing others detainees arrests displaced",
);

/** Before the number of a part. */
export const partWords = words("including among whom them");

/** What comes on top of a toll told before. */
export const addedWords = words("another further additional more other");

/** What one hospital does. */
export const clinicVerbs = words("receive admit discharge operate transfer");

/** They tell of another event than the article’s: *a similar accident*, *in a separate attack*. */
export const elsewhereWords = words("separate separately similar elsewhere deadliest previous worst second");
