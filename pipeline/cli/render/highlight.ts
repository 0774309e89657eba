import type { Colors } from "picocolors/types.js";
import type { ArticleRecord, Range } from "../../../schemas/index.js";

/** A stretch to paint, with the id shown after it. */
interface Mark extends Range {
  paint: (text: string) => string;
  /** Shown after the stretch, so that colour is never the only sign. */
  label: string;
}

/**
 * The article's text with its facts marked: names bold, counts yellow, dates green, statements underlined, each
 * followed by its id (names at their first mention).
 */
export function highlight(record: ArticleRecord, colours: Colors): string {
  const { text } = record.article;
  const inner = innerMarks(record, colours);
  const quotes = record.quotes.flatMap((quote) =>
    quote.content.map((span, index): Mark => {
      const label = index === quote.content.length - 1 ? quote.id : "";
      return { start: span.start, end: span.end, paint: colours.underline, label };
    }),
  );
  const edges = new Set([0, text.length]);
  for (const mark of [...inner, ...quotes]) edges.add(mark.start).add(mark.end);
  const cuts = [...edges].sort((a, b) => a - b);
  let out = "";
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1]!;
    const covers = (mark: Mark) => mark.start <= start && end <= mark.end;
    const paints = [inner.find(covers), quotes.find(covers)].filter((mark) => mark !== undefined);
    const piece = paints.reduce((painted, mark) => mark.paint(painted), text.slice(start, end));
    out += piece + labelsAt(end, [...inner, ...quotes], colours);
  });
  return out;
}

function labelsAt(end: number, marks: readonly Mark[], colours: Colors): string {
  const ids = marks.filter((mark) => mark.end === end && mark.label !== "").map((mark) => mark.label);
  return ids.length === 0 ? "" : colours.dim(`[${ids.join(" ")}]`);
}

function innerMarks(record: ArticleRecord, colours: Colors): Mark[] {
  const { bold, cyan, green, magenta, yellow } = colours;
  const names = record.entities.flatMap((entity) =>
    entity.mentions.map((span, index): Mark => {
      const paint = entity.type === "person" ? (s: string) => bold(cyan(s)) : (s: string) => bold(magenta(s));
      return { start: span.start, end: span.end, paint, label: index === 0 ? entity.id : "" };
    }),
  );
  const dates = record.dates.map((date): Mark => ({ ...range(date.span), paint: green, label: date.id }));
  const counts = record.counts.map(
    (count): Mark => ({ ...range(count.span), paint: yellow, label: count.id }),
  );
  return [...counts, ...dates, ...names];
}

function range({ start, end }: Range): Range {
  return { start, end };
}
