/** Share of words that two sentences must have in common to count as one sentence rewritten. */
const threshold = 0.6;

/** The words of a sentence without its figures, which are what gets revised. */
export function words(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Whether two word sets overlap enough (Jaccard index). */
export function similarSentence(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared) >= threshold;
}
