import type { Range } from "../../../schemas/span.js";
import type { ShownFact } from "./shown-fact.js";

/** A stretch of the text over which the same facts stand. */
export interface Segment {
  start: number;
  end: number;
  facts: ShownFact[];
  /** Whether a quote begins here. */
  opensQuote: boolean;
}

/** Cuts paragraphs where facts begin and end: one sweep over all edges, O(n log n) in the number of spans. */
export function segmentText(paragraphs: readonly Range[], facts: readonly ShownFact[]): Segment[][] {
  const marks = facts
    .flatMap((fact) => fact.places.map(({ start, end }) => ({ start, end, fact })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof marks = [];
  return paragraphs.map((paragraph) => {
    const segments: Segment[] = [];
    let at = paragraph.start;
    while (at < paragraph.end) {
      while (next < marks.length && marks[next]!.start <= at) open.push(marks[next++]!);
      open = open.filter(({ end }) => end > at);
      const end = Math.min(
        paragraph.end,
        marks[next]?.start ?? paragraph.end,
        ...open.map((mark) => mark.end),
      );
      segments.push({
        start: at,
        end,
        facts: [...new Set(open.map(({ fact }) => fact))],
        opensQuote: open.some(({ start, fact }) => start === at && fact.kind === "quote"),
      });
      at = end;
    }
    return segments;
  });
}

/** The innermost fact of a segment: the one with the shortest stretch around it. */
export function innermost(
  ids: readonly string[],
  facts: ReadonlyMap<string, ShownFact>,
  at: number,
): string | null {
  const length = (id: string) => {
    const span = facts.get(id)?.places.find(({ start, end }) => start <= at && at < end);
    return span ? span.end - span.start : Number.POSITIVE_INFINITY;
  };
  return [...ids].sort((a, b) => length(a) - length(b))[0] ?? null;
}
