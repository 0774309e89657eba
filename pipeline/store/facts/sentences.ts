import { splitSentences } from "../../../extractors/text/sentences.js";
import { tokenize } from "../../../extractors/text/tokenize.js";
import type { Article, Range } from "../../../schemas/index.js";

/** A fact's evidence is kept with its row; a run of words without an end is cut to this many characters. */
const longestSentence = 2_000;

/** Where the sentences of an article stand, in text order. */
export function sentenceRanges(article: Pick<Article, "text" | "paragraphs">): Range[] {
  const { text, paragraphs } = article;
  return paragraphs.flatMap((range) => {
    const pieces = tokenize(text, range);
    return splitSentences(text, pieces).map((group) => ({
      start: pieces[group.first]!.start,
      end: pieces[group.end - 1]!.end,
    }));
  });
}

/** The sentence in which the character at `offset` stands, or nothing between sentences. */
export function sentenceAt(text: string, sentences: readonly Range[], offset: number): string {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (!sentence || offset < sentence.start) return "";
  return text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence));
}
