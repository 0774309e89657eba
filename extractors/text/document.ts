import type { Range } from "../../schemas/index.js";
import { type Dateline, findDateline } from "./dateline.js";
import { splitParagraphs } from "./paragraphs.js";
import type { PartOfSpeech } from "./part-of-speech.js";
import { splitSentences } from "./sentences.js";
import { tagTokens } from "./tagger.js";
import { tokenize } from "./tokenize.js";

export type { PartOfSpeech } from "./part-of-speech.js";

/** A word, number or mark. Offsets are UTF-16 code units into the document's text, `end` exclusive. */
export interface Token extends Range {
  /** Place in `Document.tokens`. */
  index: number;
  /** The characters as they stand in the text. */
  text: string;
  /** Lower-cased, with typographic apostrophes made straight: for lexicon look-ups. */
  norm: string;
  lemma: string;
  pos: PartOfSpeech;
  /** Place in `Document.sentences`. */
  sentence: number;
}

/** A sentence holds tokens `firstToken` up to, not including, `endToken`. */
export interface Sentence extends Range {
  index: number;
  /** Place in `Document.paragraphs`. */
  paragraph: number;
  firstToken: number;
  endToken: number;
}

/** What the analysis starts from: clean text and what is known of its publication. */
export interface DocumentInput {
  text: string;
  title?: string | null;
  /** ISO 8601 with offset; `null` if unknown. */
  publishedAt?: string | null;
  /** BCP 47. */
  language?: string;
  /** ISO 3166 alpha-2 of the publisher, where known: it decides what a bare `$` means, and *03/04/2025*. */
  country?: string | null;
  paragraphs?: Range[];
}

/** The analysed article that every extractor reads. Built once per article. */
export interface Document {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly country: string | null;
  /** Where and when a wire text was filed; a sentence of its own, which nobody is thought to have said. */
  readonly dateline: (Dateline & Range) | null;
  readonly paragraphs: readonly Range[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Splits an article into paragraphs, sentences and tagged tokens. Pure: same input, same document. */
export function analyse(input: DocumentInput): Document {
  const { text } = input;
  const paragraphs = input.paragraphs ?? splitParagraphs(text);
  const dateline = findDateline(text, paragraphs);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((range, paragraph) => {
    const pieces = tokenize(text, range);
    const tags = tagTokens(text, range, pieces);
    const opens = dateline?.start === range.start;
    const opening = opens ? pieces.findIndex(({ start }) => start >= dateline.end) : 0;
    for (const group of splitSentences(text, pieces, opening)) {
      const firstToken = tokens.length;
      const sentence = sentences.length;
      for (let i = group.first; i < group.end; i++) {
        const { start, end, text, norm } = pieces[i]!;
        const { lemma, pos } = tags[i]!;
        // Member by member: every reader of tokens is faster for it than for a spread.
        tokens.push({ start, end, text, norm, lemma, pos, index: tokens.length, sentence });
      }
      sentences.push({
        index: sentence,
        paragraph,
        start: pieces[group.first]!.start,
        end: pieces[group.end - 1]!.end,
        firstToken,
        endToken: tokens.length,
      });
    }
  });
  return {
    text,
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    language: input.language ?? "en",
    country: input.country ?? null,
    dateline,
    paragraphs,
    sentences,
    tokens,
  };
}
