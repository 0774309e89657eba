import type { Range } from "../../../schemas/span.js";

const reach = 300;

/** The sentence in which a stretch stands, as far as its marks tell; cut after 300 characters on each side. */
export function sentenceAround(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(
    before.lastIndexOf("\n"),
    ...[". ", "? ", "! "].map((mark) => before.lastIndexOf(mark) + 1),
  );
  const until = after.search(/[.?!][”"’]?(?=\s|$)|\n/);
  const tail = until === -1 ? after : after.slice(0, until + (after[until] === "\n" ? 0 : 2));
  return (before.slice(from + (from === -1 ? 1 : 0)) + text.slice(start, end) + tail).trim();
}
