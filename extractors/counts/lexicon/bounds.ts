import type { Qualifier } from "../../../schemas/index.js";

const cues = (qualifier: Qualifier, phrases: string): [string, Qualifier][] =>
  phrases.split(", ").map((phrase) => [phrase, qualifier]);

/** Words right before a number that bound it, one space between words. */
export const boundsBefore: ReadonlyMap<string, Qualifier> = new Map([
  ...cues(
    "approximately",
    "about, some, around, roughly, approximately, approx, approx., nearly, almost, estimated, close to, near, circa, c., ~, ≈, virtually, practically, in the region of, in the order of, on the order of, an average of, averaging, averaged, somewhere around, estimated at, reportedly about, a little under, nearing, neared, nears, approaching",
  ),
  ...cues(
    "more_than",
    "more than, over, above, past, exceeding, exceeds, exceed, exceeded, in excess of, upwards of, greater than, higher than, larger than, beyond, surpassing, surpassed, surpasses, surpass, topping, topped, tops, has passed, have passed, had passed, >, north of, better than, older than, faster than, longer than, taller than, bigger than",
  ),
  ...cues(
    "at_least",
    "at least, no fewer than, greater than or equal to, more than or equal to, equal to or greater than, equal to or more than, no less than, not less than, minimum of, ≥, >=, not fewer than, at minimum, as few as, as little as, a low of",
  ),
  ...cues(
    "less_than",
    "less than, fewer than, under, below, lower than, smaller than, younger than, shy of, short of, south of, <, slower than, shorter than",
  ),
  ...cues(
    "at_most",
    "at most, less than or equal to, less or equal than, equal to or less than, fewer than or equal to, up to, as many as, as much as, no more than, not more than, maximum of, as high as, no greater than, no higher than, ≤, <=, within, not exceeding, at the most, no larger than",
  ),
]);

/** The last words of the cues: most words before a number are none. */
export const lastOfBounds: ReadonlySet<string> = new Set(
  [...boundsBefore.keys()].map((cue) => cue.slice(cue.lastIndexOf(" ") + 1)),
);

/** The same after the number and its noun. */
export const boundsAfter: ReadonlyMap<string, Qualifier> = new Map([
  ...cues(
    "at_least",
    "or more, or greater, or higher, or above, or over, or older, or larger, at least, and up, and above, and more, and over, +, or longer, at minimum, and older",
  ),
  ...cues(
    "at_most",
    "or less, or fewer, or lower, or below, or under, or younger, at most, and under, or smaller, at the most, and younger",
  ),
  ...cues("approximately", "or so, or thereabouts"),
  ...cues("more_than", "and counting"),
]);

/** Second parts of *30-odd*, *300-plus*, *twenty-some*. */
export const roundings: ReadonlyMap<string, Qualifier> = new Map([
  ["odd", "approximately"],
  ["some", "approximately"],
  ["something", "approximately"],
  ["plus", "at_least"],
]);

/** Words of the longest cue. */
export const longestCue = 5;

/** May stand between a cue and its number: *over a record 600,000*, *at least another five*. */
export const betweenCueAndNumber: ReadonlySet<string> = new Set(
  "a an another record total reported further additional only just staggering whopping combined extra around about".split(" "),
);
