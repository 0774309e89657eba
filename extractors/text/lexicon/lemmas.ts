/** Verb forms whose lemma the tagger’s model has wrong. */
export const lemmaCorrections: ReadonlyMap<string, string> = new Map([
  ["fined", "fine"],
  ["fining", "fine"],
  ["swam", "swim"],
  ["drank", "drink"],
  ["clung", "cling"],
  ["flung", "fling"],
  ["forgave", "forgive"],
  ["wove", "weave"],
]);
