import type { CountHistory } from "../../../schemas/desk-pictures.js";

export type Point = CountHistory["points"][number];

const signs: Record<string, string> = {
  approximately: "~",
  at_least: "≥",
  at_most: "≤",
  more_than: ">",
  less_than: "<",
};

/** The figure as short as it goes: `≥ 15`, `20–30`; the words themselves where the text gives no number. */
export function figureOf({ value, min, max, qualifier, text }: Point): string {
  if (value !== null) {
    const sign = signs[qualifier];
    return `${sign ? `${sign} ` : ""}${value.toLocaleString("en")}`;
  }
  if (min !== null && max !== null) return `${min.toLocaleString("en")}–${max.toLocaleString("en")}`;
  return text;
}

/** Where on the scale a figure stands; `null` for one without a number. */
export const heightOf = ({ value, min, max }: Point): number | null => value ?? min ?? max;

/** Who says it: the source that the sentence names, else the publisher. */
export const sourceOf = ({ attributedTo, publisher }: Point): string =>
  attributedTo ?? publisher ?? "unknown";

/** What is counted and what happens to it: `people · kill`. */
export const topicOf = ({ name, predicate }: Point): string =>
  [name ?? "unnamed", predicate].filter(Boolean).join(" · ");
