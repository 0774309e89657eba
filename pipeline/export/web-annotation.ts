import type { ArticleRecord } from "../../schemas/index.js";
import { type FactRow, factRows } from "../store/index.js";
import { codePoints } from "./code-points.js";
import { type Exporter, line, type Stored } from "./exporter.js";

const contextLength = 32;

/**
 * W3C Web Annotations (2017), one a line: a fact is an annotation on the article's page, found by its words
 * (TextQuoteSelector) or by its place in the article's text (TextPositionSelector, code points).
 */
export const webAnnotation: Exporter = {
  name: "web-annotation",
  describes: "W3C Web Annotations, one fact a line",
  form: "stream",
  async *write(records) {
    for await (const stored of records) {
      const { text } = stored.record.article;
      const place = codePoints(text);
      const annotations = factRows(stored.record).map((row) => annotation(stored, row, place));
      if (annotations.length > 0) yield { content: annotations.map(line).join("") };
    }
  },
};

function annotation({ articleId, record }: Stored, row: FactRow, place: (offset: number) => number) {
  const { text } = record.article;
  const { start_offset: start, end_offset: end } = row;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:wiredesk:${articleId}:${row.fact_id}`,
    type: "Annotation",
    motivation: row.kind === "entity" ? "identifying" : "describing",
    body: [
      { type: "TextualBody", purpose: "tagging", value: `${row.kind}:${row.type}` },
      { type: "TextualBody", purpose: "describing", format: "text/plain", value: said(row) },
    ],
    target: {
      source: sourceOf(record) ?? `urn:wiredesk:${articleId}`,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: row.text,
          prefix: text.slice(Math.max(0, start - contextLength), start),
          suffix: text.slice(end, end + contextLength),
        },
        { type: "TextPositionSelector", start: place(start), end: place(end) },
      ],
    },
  };
}

const sourceOf = ({ source }: ArticleRecord) => source.canonicalUrl ?? source.url;

/** What the fact says, in words. */
export function said({ kind, name, value, min, max, qualifier, currency, unit, speaker }: FactRow): string {
  if (kind === "quote") return speaker ?? "unknown speaker";
  if (kind !== "count") return name ?? "";
  const number = value ?? `${min ?? ""}–${max ?? ""}`;
  return [qualifier === "exact" ? null : qualifier, number, currency ?? unit, name].filter(Boolean).join(" ");
}
