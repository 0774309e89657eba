import { type Range, type Span, spanOf } from "../../schemas/index.js";
import type { TextRef } from "./annotation.js";

const wordCharacter = /[\p{L}\p{N}]/u;
const isWord = (character: string | undefined) => character !== undefined && wordCharacter.test(character);

/** Every place where `form` stands as whole words. */
export function* occurrences(text: string, form: string): Generator<Range> {
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    const cutsWord =
      (isWord(form[0]) && isWord(text[start - 1])) || (isWord(form.at(-1)) && isWord(text[end]));
    if (!cutsWord) yield { start, end };
  }
}

/** The stretch that a reference names, or `null` if the text does not have it. */
export function findText(text: string, ref: TextRef): Span | null {
  const [form, number] = typeof ref === "string" ? [ref, 1] : ref;
  return nth(text, form, number) ?? findStretch(text, form, number);
}

function nth(text: string, form: string, number: number): Span | null {
  let count = 0;
  for (const { start, end } of occurrences(text, form)) {
    count++;
    if (count === number) return spanOf(text, start, end);
  }
  return null;
}

/** `first words … last words`: from the nth occurrence of the first part to the next one of the last. */
function findStretch(text: string, form: string, number: number): Span | null {
  const parts = form.split(/ … /);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return null;
  const opening = nth(text, first, number);
  if (opening === null) return null;
  const at = text.indexOf(last, opening.end);
  return at === -1 ? null : spanOf(text, opening.start, at + last.length);
}

/** The occurrence of `form` that lies nearest to any of the `places`. */
export function findNearest(text: string, form: string, places: readonly Range[]): Span | null {
  let best: Range | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of occurrences(text, form)) {
    const distance = Math.min(...places.map((place) => gap(place, candidate)));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best && spanOf(text, best.start, best.end);
}

/** Characters between two ranges; a range that lies inside another is far, since a cue stands outside its content. */
function gap(place: Range, candidate: Range): number {
  if (candidate.start >= place.end) return candidate.start - place.end;
  if (candidate.end <= place.start) return place.start - candidate.end;
  return Number.MAX_SAFE_INTEGER;
}

/** Which occurrence of its own characters a span is, counted from 1. */
export function occurrenceNumber(text: string, span: Span): number {
  let count = 0;
  for (const { start } of occurrences(text, span.text)) {
    count++;
    if (start === span.start) return count;
  }
  return 1;
}
