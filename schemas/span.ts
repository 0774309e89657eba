import { z } from "zod";

/**
 * A stretch of `article.text`: half-open UTF-16 code-unit offsets and the characters between them.
 * In a valid record `article.text.slice(start, end) === text` holds for every span.
 */
export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    text: z.string().min(1),
  })
  .refine((span) => span.end - span.start === span.text.length, {
    message: "span length differs from its text",
  });
export type Span = z.infer<typeof Span>;

/** A stretch without its characters, as paragraphs are kept. Half-open UTF-16 code-unit offsets. */
export const Range = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Range = z.infer<typeof Range>;

/** Cuts a span out of `text`. Offsets are UTF-16 code units, `end` exclusive. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `span` says exactly what stands at its place in `text`. */
export function slicesTo(text: string, span: Span): boolean {
  return span.end <= text.length && text.slice(span.start, span.end) === span.text;
}
