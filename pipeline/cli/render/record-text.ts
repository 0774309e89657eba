import type { Colors } from "picocolors/types.js";
import type { ArticleRecord } from "../../../schemas/index.js";
import { factsTables } from "./facts-tables.js";
import { highlight } from "./highlight.js";

/** Lines for a reader at `columns` characters, broken between words; colour codes take no room. */
export function wrap(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, columns))
    .join("\n");
}

// The terminal's own colour codes (ECMA-48 SGR).
const colourCode = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function wrapLine(line: string, columns: number): string {
  let width = 0;
  let out = "";
  for (const word of line.split(" ")) {
    const length = [...word.replace(colourCode, "")].length;
    const fits = width === 0 || width + 1 + length <= columns;
    out += width === 0 ? word : fits ? ` ${word}` : `\n${word}`;
    width = fits && width > 0 ? width + 1 + length : length;
  }
  return out;
}

/** A record as people read it: headline, source, highlighted text, tables of facts. */
export function recordText(record: ArticleRecord, colours: Colors, columns: number): string {
  const { article, source } = record;
  const credit = [
    source.publisher ?? source.agency,
    article.byline.join(", "),
    article.publishedAt,
    source.url,
  ];
  const head = [
    article.title === null ? "" : colours.bold(article.title),
    colours.dim(credit.filter((part) => part !== null && part !== undefined && part !== "").join(" · ")),
  ].filter((line) => line !== "");
  const warnings = record.diagnostics.warnings.map((warning) => colours.yellow(`! ${warning}`));
  return [
    [...head, ...warnings].join("\n"),
    wrap(highlight(record, colours), columns),
    factsTables(record, colours, columns),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
