const merged = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * A lexicon with a user's own words, which win; `null` takes a word out. Made once for each set of words, so keep the
 * same object from article to article.
 */
export function withOwnWords<Meaning>(
  lexicon: ReadonlyMap<string, Meaning>,
  own: Readonly<Record<string, Meaning | null>>,
): ReadonlyMap<string, Meaning> {
  const known = merged.get(own);
  if (known) return known as ReadonlyMap<string, Meaning>;
  const words = new Map(lexicon);
  for (const [word, meaning] of Object.entries(own)) {
    if (meaning === null) words.delete(word.toLowerCase());
    else words.set(word.toLowerCase(), meaning);
  }
  merged.set(own, words);
  return words;
}
