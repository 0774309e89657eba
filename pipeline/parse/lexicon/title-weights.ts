export interface TitleWeights {
  /** How much a statement of the title counts, by where it stands. */
  origins: Readonly<Record<string, number>>;
  /** Share of its weight with which a longer title, with a kicker, a section or the site's name beside it, speaks for the one inside it. */
  extended: number;
  /** What JSON-LD and social media add where they agree on the same words: what the newsroom calls the article, with its kicker. */
  agreement: number;
}

/** Set by hand and checked by `bench/articles/title-weights.ts`, which finds no better ones. `<title>` is written for search engines. */
export const titleWeights: TitleWeights = {
  origins: {
    h1: 1.25,
    heading: 0.95,
    "lower-heading": 0.3,
    "json-ld": 1,
    alternative: 0.5,
    og: 1,
    meta: 0.4,
    title: 0.4,
  },
  extended: 0.9,
  agreement: 1.2,
};
