import { leadingAbbreviations } from "./lexicon/abbreviations.js";
import { sentenceStarters } from "./lexicon/sentence-starters.js";
import type { Piece } from "./tokenize.js";

/** Tokens `first` up to, not including, `end`. */
export interface TokenGroup {
  first: number;
  end: number;
}

const terminal = /^(?:[.!?…]|\.{2,})$/;
const closer = /^["'”’»)\]]$|^''$/;
const opensSentence = /^[\p{Lu}\p{N}"'“‘«([—–-]|^``$/u;

/** A sentence longer than this is cut, so that nothing downstream meets an endless one. */
const longestSentence = 400;

/** Groups the tokens of one paragraph into sentences; the first `opening` tokens are one by themselves. */
export function splitSentences(text: string, pieces: readonly Piece[], opening = 0): TokenGroup[] {
  const groups: TokenGroup[] = opening > 0 ? [{ first: 0, end: opening }] : [];
  let first = Math.max(opening, 0);
  for (let i = first; i < pieces.length; i++) {
    const end = sentenceEnd(text, pieces, i);
    if (end !== null || i - first + 1 >= longestSentence) {
      groups.push({ first, end: end ?? i + 1 });
      first = end ?? i + 1;
      i = first - 1;
    }
  }
  if (first < pieces.length) groups.push({ first, end: pieces.length });
  return groups;
}

/** If a sentence ends at token `at` (closing marks included), the index just past it. */
function sentenceEnd(text: string, pieces: readonly Piece[], at: number): number | null {
  const token = pieces[at]!;
  const isStop = terminal.test(token.text);
  if (!isStop && !endsWithAbbreviation(pieces, at)) return null;
  let end = at + 1;
  while (end < pieces.length && closes(text, pieces, end)) end++;
  const next = pieces[end];
  if (next === undefined) return end;
  const gap = next.start > pieces[end - 1]!.end;
  if (!gap || !opensSentence.test(next.text)) return null;
  if (!isStop && !sentenceStarters.has(next.norm)) return null;
  return end;
}

/** *… the U.S. The …*: an abbreviation that can end a sentence. */
function endsWithAbbreviation(pieces: readonly Piece[], at: number): boolean {
  const { text, norm } = pieces[at]!;
  return text.length > 2 && text.endsWith(".") && !leadingAbbreviations.has(norm.slice(0, -1));
}

/** A closing mark or bracket that hangs on the token before it, or a further stop. */
function closes(text: string, pieces: readonly Piece[], at: number): boolean {
  const token = pieces[at]!;
  if (terminal.test(token.text)) return true;
  if (!closer.test(token.text)) return false;
  const attached = token.start === pieces[at - 1]!.end;
  return attached && !/[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 1));
}
