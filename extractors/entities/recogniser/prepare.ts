import { DocumentContext } from "./document-context.js";
import { findNames } from "./gazetteer.js";
import type { PackedTable } from "./packed-table.js";
import {
  capitalRuns,
  isCapitalised,
  SentenceCase,
  type SentenceView,
  sentenceCase,
} from "./sentence-view.js";
import { Case, describeWord, type WordType } from "./word-type.js";

/** A word of a sentence: as written, and lower-cased with plain apostrophes. */
export interface Word {
  text: string;
  norm: string;
}

/** When this many different words are known, the caches start anew, so that a long-lived worker stays small. */
const mostWords = 60_000;

/** The tables that describe words, with a cache of the words met so far. */
export class WordTables {
  private readonly plain = new Map<string, WordType>();
  private readonly folded = new Map<string, WordType>();

  constructor(
    private readonly clusters: PackedTable,
    private readonly names: PackedTable,
  ) {}

  /** Views of all sentences of a document, each with what the whole document shows of its words. */
  prepare(sentences: readonly (readonly Word[])[]): SentenceView[] {
    if (this.plain.size > mostWords) this.plain.clear();
    if (this.folded.size > mostWords) this.folded.clear();
    const document = new DocumentContext();
    const views = sentences.map((sentence) => {
      const texts = sentence.map((word) => word.text);
      const kind = sentenceCase(texts);
      const folded = kind === SentenceCase.capitals;
      const words = sentence.map((word) => this.describe(word, folded));
      const runs = folded ? new Array<undefined>(words.length).fill(undefined) : capitalRuns(texts, words);
      if (kind === SentenceCase.normal) document.add(words, runs);
      const mayBegin = (i: number) => folded || isCapitalised(words[i]!) || words[i]!.case === Case.other;
      const hits = findNames(words, mayBegin, this.names);
      return { words, runs, hits, context: new Uint8Array(words.length), case: kind };
    });
    for (const view of views) {
      for (const [i, word] of view.words.entries()) view.context[i] = document.of(word);
    }
    return views;
  }

  private describe(word: Word, folded: boolean): WordType {
    const cache = folded ? this.folded : this.plain;
    let type = cache.get(word.text);
    if (type === undefined) {
      type = describeWord(word.text, word.norm, folded, this.clusters);
      cache.set(word.text, type);
    }
    return type;
  }
}
