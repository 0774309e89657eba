import type { Range } from "../../schemas/index.js";
import { elidedWords } from "./lexicon/elided-words.js";

/** A stretch of one paragraph between quotation marks. Marks within it are left alone. */
export interface MarkedStretch {
  /** From the opening mark to past the closing one. */
  outer: Range;
  /** What stands between the marks. */
  inner: Range;
  /** Whether a closing mark was found; if not, the stretch runs to the end of its paragraph. */
  closed: boolean;
  /** `single`: marks that could as well be apostrophes. */
  style: "double" | "single";
  /** Place of the paragraph in the document. */
  paragraph: number;
}

/** A single-marked stretch longer than this is taken for two stray apostrophes. */
const longestSingle = 600;

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const letsOpen = (char: string | undefined) => char === undefined || /[\s([{—–\-:/“"«…]/.test(char);

/** Finds the outermost stretches inside quotation marks of every style, paragraph by paragraph. */
export function findMarkedStretches(text: string, paragraphs: readonly Range[]): MarkedStretch[] {
  return paragraphs.flatMap((range, paragraph) => {
    const next = paragraphs[paragraph + 1];
    const goesOn = next !== undefined && /["“„«‘'`]/.test(text[next.start] ?? "");
    const doubles = doubleMarked(text, range, paragraph, goesOn);
    const singles = singleMarked(text, range, paragraph, doubles, goesOn);
    return [...doubles, ...singles].sort((a, b) => a.outer.start - b.outer.start);
  });
}

type Role = "open" | "close" | "either";

interface Mark extends Range {
  role: Role;
}

function markAt(text: string, i: number): Mark | null {
  switch (text[i]) {
    case "“":
    case "„":
    case "«":
    case "‟":
      return { start: i, end: i + 1, role: "open" };
    case "”":
    case "»":
      return { start: i, end: i + 1, role: "close" };
    case '"':
    case "＂":
      return { start: i, end: i + 1, role: "either" };
    case "'":
    case "`":
    case "’":
    case "‘":
      return text[i + 1] === text[i] ? { start: i, end: i + 2, role: "either" } : null;
    default:
      return null;
  }
}

function doubleMarked(text: string, range: Range, paragraph: number, goesOn: boolean): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let opened: Mark | null = null;
  const close = (inner: number, outer: number, closed: boolean) => {
    if (opened && inner > opened.end) {
      found.push({
        outer: { start: opened.start, end: outer },
        inner: { start: opened.end, end: inner },
        closed,
        style: "double",
        paragraph,
      });
    }
    opened = null;
  };
  for (let i = range.start; i < range.end; i++) {
    const mark = markAt(text, i);
    if (!mark) continue;
    const before = i > range.start ? text[i - 1] : undefined;
    const after = mark.end < range.end ? text[mark.end] : undefined;
    if (opened === null) {
      const room = text[i] === "«" && letsOpen(before); // « the French way »
      const opens = mark.role === "close" ? letsOpen(before) && !isSpace(after) : room || !isSpace(after);
      if (opens && !isInches(text, i)) opened = mark;
    } else if (mark.role === "open" || mark.role === "either") {
      const startsAnother = isSpace(before) && !isSpace(after) && (mark.role === "open" || isWord(after));
      if (startsAnother || (mark.role === "open" && isWord(after) && !isWord(before))) {
        close(i, i, false);
        opened = mark;
      } else if (!isFeetAndInches(text, i)) close(i, mark.end, true);
    } else close(i, mark.end, true);
    i = mark.end - 1;
  }
  const end = goesOn ? range.end : beforeAttribution(text, range);
  close(end, end, false);
  return found;
}

const attribution =
  /,( (?:(?:\p{Ll}{3,14} ){0,3}(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,3}|he |she |they )(?:said|says|added|wrote|told|asked|warned)(?: [^,.“”"]{1,40})?\.)$/u;

/** *“We lost, Ruiz said.*: where a stretch ends whose closing mark was forgotten. */
function beforeAttribution(text: string, { start, end }: Range): number {
  const found = attribution.exec(text.slice(Math.max(start, end - 120), end));
  return found ? end - found[1]!.length : end;
}

/** *a 12" screen*: a straight mark right after a digit opens nothing. */
function isInches(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? "");
}

/** *6'2"*: inches after feet close nothing. */
function isFeetAndInches(text: string, at: number): boolean {
  return text[at] === '"' && /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
}

function singleMarked(
  text: string,
  range: Range,
  paragraph: number,
  doubles: readonly MarkedStretch[],
  goesOn: boolean,
): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let next = 0;
  for (let i = range.start; i < range.end; i++) {
    while (next < doubles.length && doubles[next]!.outer.end <= i) next++;
    const double = doubles[next];
    if (double && i >= double.outer.start) {
      i = double.outer.end - 1;
      continue;
    }
    const limit = Math.min(double?.outer.start ?? range.end, i + longestSingle);
    if (!opensSingle(text, i, range)) continue;
    const closing = closingSingle(text, i, limit, range);
    if (closing === null && !(goesOn && opensSpeech(text, i, range))) continue;
    const end = closing ?? range.end;
    found.push({
      outer: { start: i, end: closing === null ? end : end + 1 },
      inner: { start: i + 1, end },
      closed: closing !== null,
      style: "single",
      paragraph,
    });
    i = end;
  }
  return found;
}

/** At the beginning of a paragraph or right after *she said:* a mark may open what the next paragraph goes on with. */
const opensSpeech = (text: string, i: number, range: Range): boolean =>
  i === range.start || /[,:]\s?$/.test(text.slice(Math.max(range.start, i - 2), i));

function opensSingle(text: string, i: number, range: Range): boolean {
  const char = text[i];
  if (char !== "‘" && char !== "'") return false;
  if (i > range.start && !letsOpen(text[i - 1])) return false;
  if (!/[\p{L}\p{N}$#@[]/u.test(text[i + 1] ?? " ")) return false;
  if (/^\d0s/.test(text.slice(i + 1, i + 4))) return false;
  const word = /^\p{L}{1,8}/u.exec(text.slice(i + 1, i + 10))?.[0];
  return word === undefined || !elidedWords.has(word.toLowerCase());
}

/** The closing mark: the first that may close, but not a plural possessive while a better one follows. */
function closingSingle(text: string, opened: number, limit: number, range: Range): number | null {
  let possessive: number | null = null;
  for (let j = opened + 2; j < limit; j++) {
    const char = text[j];
    if (char !== "’" && char !== "'") {
      if (possessive !== null && opensSingle(text, j, range)) return possessive;
      continue;
    }
    if (isWord(text[j + 1]) || isSpace(text[j - 1])) continue;
    const afterPlural = /s/i.test(text[j - 1] ?? "") && /^ \p{Ll}/u.test(text.slice(j + 1, j + 3));
    if (!afterPlural) return j;
    possessive ??= j;
  }
  return possessive;
}
