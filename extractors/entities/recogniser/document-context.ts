import { type CapitalRun, isCapitalised } from "./sentence-view.js";
import type { WordType } from "./word-type.js";

/** Bits that say how a word is written elsewhere in the document. */
export const Seen = { lower: 1, middleCapital: 2, runFirst: 4, runLast: 8, alone: 16 } as const;

/** Gathers the case evidence of a whole document, then answers per word. */
export class DocumentContext {
  private readonly seen = new Map<number, number>();

  /** Takes in a sentence that is in ordinary case. */
  add(words: readonly WordType[], runs: readonly (CapitalRun | undefined)[]): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!isCapitalised(word)) {
        if (word.case === 0) this.mark(word.word, Seen.lower);
        continue;
      }
      const run = runs[i]!;
      if (i > 0) this.mark(word.word, Seen.middleCapital);
      if (run.end - run.first === 1) this.mark(word.word, Seen.alone);
      else if (i === run.first) this.mark(word.word, Seen.runFirst);
      else if (i === run.end - 1) this.mark(word.word, Seen.runLast);
    }
  }

  of(word: WordType): number {
    return this.seen.get(word.word) ?? 0;
  }

  private mark(word: number, bit: number): void {
    this.seen.set(word, (this.seen.get(word) ?? 0) | bit);
  }
}
