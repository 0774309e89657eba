import { splitParagraphs } from "../../extractors/text/paragraphs.js";
import { WiredeskError } from "../../schemas/index.js";
import { detach } from "./detach.js";
import { cutTracking } from "./metadata/canonical-url.js";
import { readOpening } from "./metadata/opening.js";
import { detectedLanguage } from "./metadata/text-language.js";
import type { ParsedPage } from "./parsed-page.js";

export interface PlainText {
  text: string;
  title?: string | null;
  url?: string | null;
  /** ISO 8601 with offset. */
  publishedAt?: string | null;
}

/**
 * A text that needs no extraction: kept as it is but for its line ends.
 * @throws WiredeskError WD_PARSE_EMPTY
 */
export function parsePlainText(input: PlainText): ParsedPage {
  const text = input.text.replace(/\r\n?/g, "\n");
  const paragraphs = splitParagraphs(text);
  const first = paragraphs[0];
  if (first === undefined) {
    throw new WiredeskError("WD_PARSE_EMPTY", "The text is empty.", input.url ? { input: input.url } : {});
  }
  const language = detectedLanguage(text);
  const { dateline, agency } = readOpening(text.slice(first.start, first.end));
  return detach({
    article: {
      title: input.title ?? null,
      byline: [],
      publishedAt: input.publishedAt ?? null,
      modifiedAt: null,
      language: language ?? "und",
      ...(dateline && { dateline }),
      keywords: [],
      kind: "article" as const,
      access: "free" as const,
      origins: {
        text: "input",
        ...(input.title != null && { title: "input" }),
        ...(input.publishedAt != null && { publishedAt: "input" }),
        ...(language !== null && { language: "text" }),
      },
      text,
      paragraphs,
    },
    canonicalUrl: input.url == null ? null : cutTracking(input.url),
    ...(agency !== undefined && { agency }),
    warnings: [],
  });
}
