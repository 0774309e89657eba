import type { ArticleRecord, Range } from "../../../schemas/index.js";

/** A stretch to underline, with the id that stands at its end. */
interface Line extends Range {
  label: string;
}

/**
 * A short text with its facts underlined, each by its id: names and numbers in the rows that are nearest, statements
 * below. A fact takes the first row in which it stands over no other. Readable without colours.
 */
export function underlined(record: ArticleRecord, columns: number): string {
  const { text } = record.article;
  const lines = linesOf(record);
  return rowsOf(text, columns)
    .flatMap((row) => [text.slice(row.start, row.end), ...marks(lines, row)])
    .join("\n");
}

function linesOf({ entities, counts, dates, quotes }: ArticleRecord): Line[] {
  const names = entities.flatMap(({ id, mentions }) => mentions.map((span) => line(span, id)));
  const statements = quotes.flatMap(({ id, content }) => content.map((span) => line(span, id)));
  const figures = [...counts, ...dates].map(({ id, span }) => line(span, id));
  return [...[...names, ...figures].sort((a, b) => a.start - b.start), ...statements];
}

const line = ({ start, end }: Range, label: string): Line => ({ start, end, label });

/** The text in rows of at most `columns` characters, broken at spaces and line ends. */
function rowsOf(text: string, columns: number): Range[] {
  const rows: Range[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const most = Math.min(newline === -1 ? text.length : newline, start + columns);
    const space = text.lastIndexOf(" ", most);
    const full = most < text.length && most !== newline;
    const end = full && space > start ? space : most;
    rows.push({ start, end });
    start = Math.max(end, start + 1);
    while (/\s/.test(text[start] ?? "")) start++;
  }
  return rows;
}

/** Rows of marks under a row of text: *~~~~~~~~e1*. */
function marks(lines: readonly Line[], row: Range): string[] {
  const out: string[] = [];
  for (const { start, end, label } of lines) {
    const from = Math.max(start, row.start) - row.start;
    const to = Math.min(end, row.end) - row.start;
    if (to <= from) continue;
    const mark = "~".repeat(to - from) + (end <= row.end ? label : "");
    const free = out.findIndex((marked) => marked.length === 0 || marked.length < from);
    const at = free === -1 ? out.length : free;
    out[at] = (out[at] ?? "").padEnd(from) + mark;
  }
  return out;
}
