/**
 * Scores the dates extractor on temporal corpora and measures its speed.
 *   npm run bench:dates [-- --errors] [-- --rules] [-- --compare]      `--compare` runs the other libraries too
 * Data: ../shared/corpora/dates with its scorer, ../shared/corpora/wire and ../shared/gold (see their ORIGIN.md, README.md).
 */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import { dates } from "../extractors/dates/index.js";
import { analyse, type Document } from "../extractors/index.js";
import { runAlone } from "../extractors/run.js";
import type { DateFact } from "../schemas/index.js";
import { type Cause, causeOf } from "./dates/case-causes.js";
import { type Compared, comparators } from "./dates/comparators.js";
import { patternOf } from "./dates/patterns.js";
import { printGrowth } from "./growth.js";

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");
const folder = join(shared, "corpora", "dates");
const flags = new Set(process.argv.slice(2));

const GoldTimex = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  type: z.string(),
  value: z.string().nullish(),
});
const NewsRow = z.object({
  id: z.string(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  timex: z.array(GoldTimex),
});
const CaseRow = z.object({
  id: z.string(),
  input: z.string(),
  reference: z.string(),
  expected: z.array(
    z.looseObject({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      type: z.string(),
      timex: z.array(z.string()),
    }),
  ),
  features: z.unknown(),
});
/** An input whose facts are not all right, as the scorer reports it. */
const CaseError = CaseRow.pick({ input: true, expected: true }).extend({
  got: z.array(z.looseObject({ start: z.number(), end: z.number(), value: z.string().optional() })),
});
const WireRow = z.object({
  id: z.string(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  dates: z.array(GoldTimex),
});
type NewsRow = z.infer<typeof NewsRow>;

interface Predicted {
  id: string;
  timex: (Compared & { rule?: string })[];
}
interface Scorer {
  scoreNews(
    gold: readonly NewsRow[],
    predicted: readonly Predicted[],
    options?: object,
  ): Record<string, unknown>;
  scoreCases(
    gold: readonly unknown[],
    predicted: readonly Predicted[],
    options?: object,
  ): Record<string, unknown>;
  align(
    text: string,
    gold: readonly { start: number; end: number }[],
    found: readonly { start: number; end: number }[],
  ): {
    pairs: { i: number; j: number; exact: boolean }[];
  };
  canon(value: string | null | undefined): string;
}

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

function extract(doc: Document): DateFact[] {
  return runAlone(dates, doc);
}

function predict(id: string, text: string, publishedAt: string | null): Predicted {
  return { id, timex: extract(analyse({ text, publishedAt })).map(toTimex) };
}

function toTimex(fact: DateFact): Compared & { rule: string } {
  const { span, type, interval } = fact;
  const value = fact.value ?? "";
  return {
    start: span.start,
    end: span.end,
    type: type.toUpperCase(),
    value,
    resolution: resolutions(value, interval),
    rule: fact.rule,
  };
}

/** As Recognizers-Text writes a resolved value: ends are exclusive, clock times spelled out. */
function resolutions(value: string, interval: DateFact["interval"]): Compared["resolution"] {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?/.exec(value);
  if (clock) return [{ value: `${clock[1]} ${clock[2]}${clock[3] ?? ":00"}` }];
  if (interval === null || interval.start === interval.end) return [{ value }];
  const end = new Date(`${interval.end}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return [{ start: interval.start, end: end.toISOString().slice(0, 10) }];
}

function table(title: string, results: readonly (readonly [string, Record<string, unknown>])[]): void {
  console.log(`\n${title}`);
  for (const [name, result] of results) {
    const cells = Object.entries(result).filter(([key]) => key !== "perType");
    console.log(`  ${name.padEnd(28)} ${cells.map(([key, cell]) => `${key} ${cell}`).join("  ")}`);
  }
}

function newsFiles(): [string, NewsRow[]][] {
  const names = ["timex-timebank", "timex-aquaint", "gum-news-dates-dev", "patterns-dates-dev"];
  const news = names.map((name): [string, NewsRow[]] => [name, rows(join(folder, `${name}.jsonl`), NewsRow)]);
  const wire = [
    join(shared, "corpora/wire/dev.jsonl"),
    join(shared, "corpora/wire/train.jsonl"),
    join(shared, "gold/gold-dev.jsonl"),
  ];
  const annotated = wire.map((file): [string, NewsRow[]] => [
    file.slice(shared.length + 1),
    rows(file, WireRow).map(({ dates: timex, ...row }) => ({
      ...row,
      timex: timex.map((t) => ({ ...t, type: t.type.toUpperCase() })),
    })),
  ]);
  return [...news, ...annotated];
}

/** How often the value is right, by rule or by pattern. */
class Tally {
  private readonly counts = new Map<string, { found: number; gold: number; right: number }>();

  add(key: string, part: "found" | "gold" | "right"): void {
    const row = this.counts.get(key) ?? { found: 0, gold: 0, right: 0 };
    row[part]++;
    this.counts.set(key, row);
  }

  print(title: string, base: "found" | "gold"): void {
    console.log(`\n${title}`);
    for (const [key, row] of [...this.counts].sort((a, b) => b[1][base] - a[1][base])) {
      const share = row[base] === 0 ? 0 : row.right / row[base];
      console.log(`  ${key.padEnd(34)} ${String(row[base]).padStart(5)}  right ${share.toFixed(3)}`);
    }
  }
}

async function main(): Promise<void> {
  const scorer = (await import(pathToFileURL(join(folder, "score.mjs")).href)) as Scorer;
  const errors: unknown[] = [];
  const files = newsFiles();
  const byRule = new Tally();
  const byPattern = new Tally();
  table(
    "news",
    files.map(([name, gold]) => {
      const predicted = gold.map((row) => predict(row.id, row.text, row.publishedAt ?? null));
      // The confidences are taken from these shares. TimeBank and AQUAINT must not reach them; GUM marks only some dates.
      const rules = /^(?:timex|gum)/.test(name) ? new Tally() : byRule;
      tally(scorer, gold, predicted, { byRule: rules, byPattern });
      const recallOnly = name.startsWith("gum");
      return [
        name,
        scorer.scoreNews(gold, predicted, { recallOnly, errors: flags.has("--errors") ? errors : null }),
      ] as const;
    }),
  );
  const caseErrors: unknown[] = [];
  table("cases", caseFiles(scorer, caseErrors));
  printCauses(caseErrors);
  if (flags.has("--errors")) errors.push(...caseErrors);
  if (flags.has("--rules")) byRule.print("rules: facts found, share with the right value", "found");
  byPattern.print("patterns: gold expressions, share with the right value", "gold");
  speed(files);
  printGrowth(dates);
  if (flags.has("--compare")) await compare(scorer, files);
  for (const error of errors) console.log(JSON.stringify(error));
}

function caseFiles(scorer: Scorer, errors: unknown[]) {
  return ["cases-datetime-dev", "cases-duckling-time-dev"].map((name) => {
    const gold = rows(join(folder, `${name}.jsonl`), CaseRow);
    const predicted = gold.map((row) => predict(row.id, row.input, row.reference));
    const kept = name.startsWith("cases-datetime") ? errors : null;
    return [name, scorer.scoreCases(gold, predicted, { errors: kept })] as const;
  });
}

/** Why the cases of Recognizers-Text are not whole: habits that our rulings contradict, and what is ours. */
function printCauses(errors: readonly unknown[]): void {
  const causes = new Map<Cause, number>();
  for (const error of errors) {
    const { input, expected, got } = CaseError.parse(error);
    const cause = causeOf(input, expected, got);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  console.log("\ncases of Recognizers-Text that are not whole, by cause");
  for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1]))
    console.log(`  ${cause.padEnd(62)} ${String(count).padStart(4)}`);
}

function tally(
  scorer: Scorer,
  gold: readonly NewsRow[],
  predicted: readonly Predicted[],
  to: { byRule: Tally; byPattern: Tally },
): void {
  gold.forEach((row, index) => {
    const found = predicted[index]!.timex;
    for (const timex of row.timex) to.byPattern.add(patternOf(timex.text), "gold");
    for (const timex of found) to.byRule.add(timex.rule ?? "", "found");
    for (const { i, j } of scorer.align(row.text, row.timex, found).pairs) {
      if (scorer.canon(row.timex[i]!.value) !== scorer.canon(found[j]!.value)) continue;
      to.byPattern.add(patternOf(row.timex[i]!.text), "right");
      to.byRule.add(found[j]!.rule ?? "", "right");
    }
  });
}

/** Characters per CPU second of the extractor alone, on documents that are analysed already. */
function speed(files: readonly (readonly [string, NewsRow[]])[]): void {
  const documents = files.flatMap(([, gold]) =>
    gold.map((row) => analyse({ text: row.text, publishedAt: row.publishedAt ?? null })),
  );
  const characters = documents.reduce((sum, doc) => sum + doc.text.length, 0);
  const rates = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    for (const doc of documents) extract(doc);
    const used = process.cpuUsage(before);
    return characters / ((used.user + used.system) / 1e6);
  });
  console.log(`\nspeed: ${Math.round(Math.max(...rates)).toLocaleString("en")} characters per CPU second`);
}

async function compare(scorer: Scorer, files: readonly (readonly [string, NewsRow[]])[]): Promise<void> {
  for (const { name, find } of await comparators()) {
    table(
      `for comparison: ${name}`,
      files.slice(0, 2).map(([file, gold]) => {
        const predicted = gold.map((row) => ({ id: row.id, timex: find(row.text, row.publishedAt ?? null) }));
        return [file, scorer.scoreNews(gold, predicted)] as const;
      }),
    );
  }
}

if (existsSync(folder)) await main();
else console.log(`no corpora at ${folder}: nothing to measure`);
