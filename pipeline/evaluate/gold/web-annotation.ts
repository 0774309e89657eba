import { z } from "zod";
import {
  factOfLabel,
  type GoldArticle,
  type GoldFact,
  keepForPlugIn,
  type PartialFact,
} from "./gold-article.js";
import { locate } from "./offsets.js";

const many = <T extends z.ZodType>(one: T) => z.union([one.transform((value) => [value]), z.array(one)]);

const Selector = z.union([
  z.object({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }).loose(),
  z.object({ type: z.literal("TextQuoteSelector"), exact: z.string() }).loose(),
  z.object({ type: z.string() }).loose(),
]);
const Annotation = z.object({
  body: many(z.object({ value: z.string().optional(), purpose: z.string().optional() }).loose()),
  target: many(z.object({ selector: many(Selector) }).loose()),
});
const Page = z.union([
  z
    .object({ items: z.array(Annotation) })
    .loose()
    .transform((page) => page.items),
  z.array(Annotation),
]);

/**
 * Reads W3C Web Annotations (w3.org/TR/annotation-model) on a text: an AnnotationPage or an array. The body with
 * purpose `tagging` (or the first) gives the label; position and quote selectors give the place.
 */
export function readWebAnnotation(id: string, text: string, json: unknown): GoldArticle {
  const extensions: Record<string, PartialFact[]> = {};
  const facts = Page.parse(json).flatMap((annotation): GoldFact[] => {
    const tag = annotation.body.find((body) => body.purpose === "tagging") ?? annotation.body[0];
    const meaning = factOfLabel(tag?.value ?? "");
    const spans = annotation.target.flatMap(({ selector }) => {
      const span = placeOf(text, selector);
      return span ? [span] : [];
    });
    if (!meaning && tag?.value && spans[0]) keepForPlugIn(extensions, tag.value, spans[0]);
    return meaning && spans.length > 0 ? [{ ...meaning, spans }] : [];
  });
  return { id, text, facts, extensions };
}

function placeOf(text: string, selectors: readonly z.infer<typeof Selector>[]): [number, number] | null {
  let start = 0;
  let end = 0;
  let words: string | undefined;
  for (const selector of selectors) {
    if ("start" in selector && typeof selector.start === "number" && typeof selector.end === "number") {
      [start, end] = [selector.start, selector.end];
    }
    if ("exact" in selector && typeof selector.exact === "string") words = selector.exact;
  }
  return locate(text, start, end, words ?? text.slice(start, end));
}
