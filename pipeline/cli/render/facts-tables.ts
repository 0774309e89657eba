import Table from "cli-table3";
import type { Colors } from "picocolors/types.js";
import type { ArticleRecord, Count, DateFact, Entity, Quote } from "../../../schemas/index.js";
import { fitColumns, shorten } from "./fit-columns.js";

/** The facts of a record as four tables of `width` characters: who said what, how many of what, when, who and what. */
export function factsTables(record: ArticleRecord, colours: Colors, width = 110): string {
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const sections: [string, string[], string[][]][] = [
    [
      "Who said what",
      ["", "Speaker", "Statement", "Cue", "Via"],
      record.quotes.map((quote) => quoteRow(quote, width)),
    ],
    [
      "How many of what",
      ["", "Number", "Of what", "Stated by"],
      record.counts.map((count) => countRow(count, names)),
    ],
    ["When", ["", "Text", "Value", "Days"], record.dates.map(dateRow)],
    ["Who and what", ["", "Name", "Type", "Mentions", "Also", "Roles"], record.entities.map(entityRow)],
  ];
  return sections
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, head, rows]) => `${colours.bold(title)}\n${plainTable(head, rows, colours, width)}`)
    .join("\n\n");
}

/** A table without vertical lines. With a `width`, cells are cut until it fits. */
export function plainTable(
  head: readonly string[],
  rows: readonly string[][],
  colours: Colors,
  width = Number.POSITIVE_INFINITY,
): string {
  const [fittedHead = [], ...fittedRows] =
    width < Number.POSITIVE_INFINITY ? fitColumns([head, ...rows], width) : [[...head], ...rows];
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const rest = { "bottom-left": "", "bottom-right": "", left: "", "left-mid": "", mid: "", "mid-mid": "" };
  const table = new Table({
    head: fittedHead.map((cell) => colours.dim(cell)),
    chars: { ...none, ...rest, right: "", "right-mid": "", middle: " " },
    style: { head: [], border: [], "padding-left": 1, "padding-right": 1 },
  });
  table.push(...fittedRows);
  return table.toString();
}

function quoteRow(quote: Quote, width: number): string[] {
  const words = quote.content.map((span) => span.text).join(" … ");
  const marked = quote.kind === "direct" ? `“${words}”` : words;
  return [
    quote.id,
    shorten(quote.speaker?.name ?? "(nobody in reach)", 28),
    shorten(marked, width),
    quote.cue?.lemma ?? "",
    quote.via?.name ?? "",
  ];
}

const signs = {
  exact: "",
  approximately: "about ",
  at_least: "≥ ",
  at_most: "≤ ",
  more_than: "> ",
  less_than: "< ",
  range: "",
  vague: "≥ ",
} as const;

function countRow(count: Count, names: ReadonlyMap<string, string>): string[] {
  const unit =
    count.currency ?? count.unit ?? (count.kind === "percent" ? "%" : count.kind === "age" ? "years" : "");
  const number =
    count.value ?? (count.qualifier === "range" ? `${count.min} – ${count.max}` : count.min) ?? "?";
  const by = count.attributedTo === null ? "" : (names.get(count.attributedTo) ?? count.attributedTo);
  return [
    count.id,
    `${count.negated ? "not " : ""}${signs[count.qualifier]}${formatted(number)} ${unit}`.trim(),
    shorten(count.what?.text ?? "", 40),
    shorten(by, 34),
  ];
}

function formatted(number: number | string): string {
  return typeof number === "number" ? number.toLocaleString("en-US", { maximumFractionDigits: 4 }) : number;
}

function dateRow(date: DateFact): string[] {
  const { interval } = date;
  const days =
    interval === null
      ? ""
      : interval.start === interval.end
        ? interval.start
        : `${interval.start} to ${interval.end}`;
  const modifier = date.modifier === null ? "" : `${date.modifier} `;
  return [date.id, date.span.text, `${modifier}${date.value ?? "unresolved"}`, days];
}

function entityRow(entity: Entity): string[] {
  const roles = [...new Set(entity.roles.map((role) => role.text))];
  return [
    entity.id,
    shorten(entity.name, 34),
    entity.type,
    String(entity.mentions.length),
    shorten(entity.aliases.join(", "), 24),
    shorten(roles.join("; "), 44),
  ];
}
