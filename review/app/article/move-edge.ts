import type { Range } from "../../../schemas/span.js";

export type Edge = "start" | "end";

/** Moves one edge of a stretch to the next word edge (or by one character); it never becomes empty. */
export function moveEdge(text: string, span: Range, edge: Edge, step: 1 | -1, byCharacter = false): Range {
  const at = byCharacter ? span[edge] + step : nextWordEdge(text, span[edge], step, edge);
  return setEdge(text, span, edge, at);
}

export function setEdge(text: string, { start, end }: Range, edge: Edge, at: number): Range {
  return edge === "start"
    ? { start: Math.max(0, Math.min(at, end - 1)), end }
    : { start, end: Math.min(text.length, Math.max(at, start + 1)) };
}

/** The first whole word behind an offset; the last one at the end of the text. */
export function wordAfter(text: string, offset: number): Range {
  const start = offset === 0 ? 0 : nextWordEdge(text, offset, 1, "start");
  if (start < text.length) return { start, end: nextWordEdge(text, start, 1, "end") };
  return { start: nextWordEdge(text, text.length, -1, "start"), end: text.length };
}

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/** A start stands after white space, an end before it. */
function nextWordEdge(text: string, from: number, step: 1 | -1, edge: Edge): number {
  let at = from + step;
  const fits = () =>
    edge === "start"
      ? isSpace(text[at - 1]) && !isSpace(text[at])
      : !isSpace(text[at - 1]) && isSpace(text[at]);
  while (at > 0 && at < text.length && !fits()) at += step;
  return at;
}
