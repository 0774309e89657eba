import type { Document, Token } from "../text/document.js";
import { isHyphen } from "../text/token-tests.js";
import { type Holidays, holidaysWith } from "./holidays.js";

/** The tokens of one sentence, as rules read them: outside it there is nothing. Indexes are places in `Document.tokens`. */
export class Line {
  readonly first: number;
  readonly end: number;

  constructor(
    readonly tokens: readonly Token[],
    sentence: Document["sentences"][number],
    readonly holidays: Holidays = holidaysWith(),
    /** Whether *03/04* is the third of April. */
    readonly dayFirst = false,
  ) {
    this.first = sentence.firstToken;
    this.end = sentence.endToken;
  }

  token(at: number): Token | undefined {
    return at >= this.first && at < this.end ? this.tokens[at] : undefined;
  }

  /** The lower-cased word at `at`, without the full stop of an abbreviation; empty outside the sentence. */
  word(at: number): string {
    const norm = this.token(at)?.norm ?? "";
    return norm.length > 2 && norm.endsWith(".") ? norm.slice(0, -1) : norm;
  }

  is(at: number, words: ReadonlySet<string>): boolean {
    return words.has(this.word(at));
  }

  /** The index past `word` if it stands at `at`, else `at`. */
  skip(at: number, word: string): number {
    return this.word(at) === word ? at + 1 : at;
  }

  isHyphen(at: number): boolean {
    return isHyphen(this.token(at));
  }

  /** A hyphen or a dash between figures. */
  isDash(at: number): boolean {
    const text = this.token(at)?.text;
    return text === "-" || text === "–" || text === "—" || text === "‐" || text === "‑" || text === "~";
  }

  /** Whether nothing stands between the tokens `at` and `at + 1`. */
  joined(at: number): boolean {
    const next = this.token(at + 1);
    return next !== undefined && this.token(at)?.end === next.start;
  }

  /** Whether the token begins with a capital letter. */
  isCapital(at: number): boolean {
    const text = this.token(at)?.text ?? "";
    return text !== "" && text[0] !== text[0]!.toLowerCase();
  }

  /** The integer written in one or two digits at `at`; `null` for anything else. */
  smallFigure(at: number): number | null {
    const text = this.token(at)?.text ?? "";
    return /^\d{1,2}$/.test(text) ? Number(text) : null;
  }
}
