import type { Range } from "../../../schemas/span.js";

const reach = 300;

export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/** The sentence in which a stretch stands, as far as its marks tell; cut after 300 characters on each side. */
export function sentenceAround(text: string, { start, end }: Range): Sentence {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(
    before.lastIndexOf("\n"),
    ...[". ", "? ", "! ", ".” ", '." '].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at === -1 ? -1 : at + mark.length - 1;
    }),
  );
  const until = after.search(/[.?!][”"’]?(?=\s|$)|\n/);
  const tail = until === -1 ? after : after.slice(0, until + (after[until] === "\n" ? 0 : 2));
  return {
    before: before.slice(from + 1).trimStart(),
    words: text.slice(start, end),
    after: tail.trimEnd(),
  };
}
