import type { Range } from "../../schemas/index.js";

/** The parts of a record that are compared. */
export const goldenFamilies = ["article", "entities", "counts", "dates", "quotes"] as const;
export type GoldenFamily = (typeof goldenFamilies)[number];

/** One way in which an extraction differs from the golden record. */
export interface Difference {
  /** One of the parts of a record, or the name of a plug-in. */
  family: string;
  /** One stable line that names the fact and the field, without the value found: what `misses.json` lists. */
  key: string;
  /** Where the fact stands in the golden text; `null` outside it. */
  at: Range | null;
  expected: string;
  found: string;
}

/** Facts of one family: how many are right, found and golden. */
export interface Tally {
  right: number;
  found: number;
  golden: number;
}

export interface FamilyComparison {
  differences: Difference[];
  tally: Tally;
}

/** How a value is printed and compared: strings as they are, everything else as JSON. */
export const show = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");

/** Names as equal as a reader takes them: case, article, apostrophes and the possessive do not count. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null;
  return levelled(a) === levelled(b);
}

export function levelled(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an|a) /, "")
    .replace(/'s$/, "")
    .replace(/\s+/g, " ")
    .trim();
}
