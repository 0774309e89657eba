import { analyse } from "../../extractors/index.js";
import type { Range } from "../../schemas/index.js";
import type { FixtureCheck } from "./check.js";
import type { Difference, Tally } from "./difference.js";

/** Text around a span is cut beyond this many characters on a line. */
const widest = 110;

/**
 * All that differs in a fixture, for a terminal: per fact the sentence with its span underlined, what was expected
 * and what was found. `all` prints the known misses too.
 */
export function diffReport(check: FixtureCheck, { all = false } = {}): string {
  const { slug, known, unexpected, fixed, problems } = check;
  const lines = [
    `${slug}: ${unexpected.length} new differences, ${fixed.length} fixed, ${known.length} known misses`,
    ...problems.map((problem) => `  problem: ${problem}`),
    ...fixed.map((key) => `  fixed: run golden update   (${key})`),
  ];
  const sentences = sentenceFinder(check.text);
  for (const difference of unexpected) lines.push(...describe(difference, sentences, ""));
  if (all) for (const difference of known) lines.push(...describe(difference, sentences, "   (known miss)"));
  return lines.join("\n");
}

type SentenceFinder = ((range: Range) => Range) & { text: string };

function describe(difference: Difference, sentences: SentenceFinder, note: string): string[] {
  const { key, at, expected, found } = difference;
  return [
    `  ${key}${note}`,
    ...(at ? underlined(sentences.text, sentences(at), at).map((line) => `      ${line}`) : []),
    `      expected: ${expected}`,
    `      found:    ${found}`,
  ];
}

/** The sentence of a span, on one line and cut to `widest`, and a line of marks under the span. */
function underlined(text: string, sentence: Range, span: Range): string[] {
  const end = Math.min(span.end, sentence.end, span.start + widest);
  const spare = widest - (end - span.start);
  const from = Math.max(sentence.start, span.start - Math.ceil(spare / 2));
  const to = Math.min(sentence.end, end + Math.floor(spare / 2));
  const before = from > sentence.start ? "… " : "";
  const after = to < sentence.end ? " …" : "";
  return [
    before + text.slice(from, to).replaceAll("\n", " ") + after,
    " ".repeat(before.length + span.start - from) + "~".repeat(end - span.start),
  ];
}

/** Finds the sentence that a range starts in. Splits the text once, at the first call. */
function sentenceFinder(text: string): SentenceFinder {
  let sentences: readonly Range[] | undefined;
  const find = (range: Range): Range => {
    sentences ??= analyse({ text }).sentences;
    return sentences.find(({ start, end }) => start <= range.start && range.start < end) ?? range;
  };
  return Object.assign(find, { text });
}

/** Precision and recall per family over all checks, as a table. */
export function scoreReport(checks: readonly FixtureCheck[]): string {
  const families = new Set(checks.flatMap(({ tallies }) => Object.keys(tallies)));
  const width = Math.max(9, ...[...families].map((family) => family.length + 1));
  const rows = [...families].map((family) => {
    const { right, found, golden } = sumTallies(checks, family);
    const precision = found === 0 ? 1 : right / found;
    const recall = golden === 0 ? 1 : right / golden;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const cells = [precision, recall, f1].map((share) => share.toFixed(3).padStart(9));
    return `${family.padEnd(width)}${cells.join("")}   (${right} right of ${found} found, ${golden} golden)`;
  });
  const known = checks.reduce((sum, check) => sum + check.known.length, 0);
  return [
    `${"".padEnd(width)}${["precision", "recall", "F1"].map((head) => head.padStart(9)).join("")}`,
    ...rows,
    `${checks.length} fixtures, ${known} known misses`,
  ].join("\n");
}

/** Adds up one family's tallies. */
export function sumTallies(checks: readonly FixtureCheck[], family: string): Tally {
  const sum = { right: 0, found: 0, golden: 0 };
  for (const { tallies } of checks) {
    sum.right += tallies[family]?.right ?? 0;
    sum.found += tallies[family]?.found ?? 0;
    sum.golden += tallies[family]?.golden ?? 0;
  }
  return sum;
}
