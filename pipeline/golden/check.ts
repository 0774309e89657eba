import { isDeepStrictEqual } from "node:util";
import type { ArticleRecord } from "../../schemas/index.js";
import { type Comparison, compareRecord } from "./compare-record.js";
import type { Difference } from "./difference.js";
import { failures } from "./extract-fixture.js";
import { loadFixture, loadGolden, loadMisses } from "./fixture.js";
import { resolveAnnotation } from "./resolve.js";

/** How an extraction stands beside a fixture's golden record. */
export interface FixtureCheck extends Comparison {
  slug: string;
  /** The golden text that the differences point into. */
  text: string;
  /** Differences that `misses.json` lists. */
  known: Difference[];
  /** Differences that it does not list: something broke. */
  unexpected: Difference[];
  /** Listed misses that no longer occur: something was mended. */
  fixed: string[];
  /** What is wrong with the fixture itself, or kept an extractor from running. */
  problems: string[];
}

/**
 * Compares a record with the golden record of the fixture in `dir`.
 * @throws WiredeskError WD_INPUT_NOT_FOUND, WD_INPUT_INVALID if a file of the fixture is missing, empty or malformed
 */
export function checkFixture(dir: string, record: ArticleRecord): FixtureCheck {
  const golden = loadGolden(dir);
  const { slug } = loadFixture(dir);
  const comparison = compareRecord(golden, record);
  const misses = new Set(loadMisses(dir));
  const occurring = new Set(comparison.differences.map(({ key }) => key));
  return {
    ...comparison,
    slug,
    text: golden.article.text,
    known: comparison.differences.filter(({ key }) => misses.has(key)),
    unexpected: comparison.differences.filter(({ key }) => !misses.has(key)),
    fixed: [...misses].filter((key) => !occurring.has(key)),
    problems: [...verifyFixture(dir), ...failures(record)],
  };
}

/** What is wrong with a fixture itself, a line each: unsound annotation, draft, stale golden record. */
export function verifyFixture(dir: string): string[] {
  const { annotation, text } = loadFixture(dir);
  const { record, problems } = resolveAnnotation(annotation, text);
  if (annotation.draft)
    problems.push("annotation.json is a draft: check every fact, then remove its draft line");
  if (!isDeepStrictEqual(withoutUndefined(record), loadGolden(dir))) {
    problems.push("record.json is not what annotation.json says: run golden update");
  }
  return problems;
}

/** As the value comes back from JSON. */
const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether nothing needs a person: no unexpected difference, no mended miss, a sound fixture. */
export const isClean = ({ unexpected, fixed, problems }: FixtureCheck): boolean =>
  unexpected.length + fixed.length + problems.length === 0;
