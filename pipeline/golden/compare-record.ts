import type { ArticleRecord } from "../../schemas/index.js";
import { alignTexts } from "./align.js";
import { compareArticle } from "./compare/article.js";
import { compareCounts } from "./compare/counts.js";
import { compareDates } from "./compare/dates.js";
import { compareEntities } from "./compare/entities.js";
import { compareExtension } from "./compare/extensions.js";
import { compareQuotes } from "./compare/quotes.js";
import type { Difference, FamilyComparison, GoldenFamily, Tally } from "./difference.js";
import type { GoldenRecord } from "./golden-record.js";

export interface Comparison {
  /** In the order of the families, each in text order as far as the facts have a place. Keys are unique. */
  differences: Difference[];
  /** By part of the record, and by plug-in where the golden record says what it should find. */
  tallies: Readonly<Record<GoldenFamily, Tally> & Record<string, Tally>>;
}

/** Compares an extracted record with what is right, fact by fact. */
export function compareRecord(golden: GoldenRecord, record: ArticleRecord): Comparison {
  const alignment = alignTexts(golden.article.text, record.article.text);
  const families: Record<GoldenFamily, FamilyComparison> = {
    article: compareArticle(golden, record, alignment),
    entities: compareEntities(golden, record, alignment.align),
    counts: compareCounts(golden, record, alignment.align),
    dates: compareDates(golden, record, alignment.align),
    quotes: compareQuotes(golden, record, alignment.align),
  };
  const plugIns = Object.entries(golden.extensions ?? {}).map(([name, facts]): [string, FamilyComparison] => [
    name,
    compareExtension(name, facts, record.extensions[name]),
  ]);
  const all = { ...families, ...Object.fromEntries(plugIns) };
  return {
    differences: withUniqueKeys(Object.values(all).flatMap(({ differences }) => inTextOrder(differences))),
    tallies: tallied(all),
  };
}

/** The tallies of comparisons, under the same names. */
function tallied<Name extends string>(all: Record<Name, FamilyComparison>): Record<Name, Tally> {
  const entries = Object.entries<FamilyComparison>(all).map(([name, { tally }]) => [name, tally]);
  return Object.fromEntries(entries);
}

const inTextOrder = (differences: Difference[]) =>
  [...differences].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));

/** Two statements with the same first words give the same key: the second one gets a number. */
function withUniqueKeys(differences: readonly Difference[]): Difference[] {
  const seen = new Map<string, number>();
  return differences.map((difference) => {
    const count = (seen.get(difference.key) ?? 0) + 1;
    seen.set(difference.key, count);
    return count === 1 ? difference : { ...difference, key: `${difference.key} (${count})` };
  });
}
