/**
 * Scores quoted statements on annotated articles: by kind, by pattern, errors by cause, and the share of the time.
 *   npm run bench:quotes [-- --errors FILE] [-- --show CAUSE]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { analyse, builtIn, runExtractors } from "../extractors/index.js";
import type { Quote } from "../schemas/index.js";
import { GoldArticle } from "./gold-facts.js";
import { type Comparison, compare } from "./quotes/causes.js";
import { speechTable, tallySpeech } from "./quotes/indirect-speech.js";
import { Annotated, patterns, seen } from "./quotes/patterns.js";
import { temporaryFolder } from "./temporary-folder.js";

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");

interface Timing {
  words: number;
  statements: number;
  milliseconds: Record<string, number>;
}

interface Predicted {
  line: unknown;
  id: string;
  text: string;
  quotes: readonly Quote[];
  record: string;
}

const GoldLine = z.looseObject({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
});

function predict(goldFile: string, timing: Timing): Predicted[] {
  const lines = readFileSync(goldFile, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const json: unknown = JSON.parse(line);
    const { id, title, publishedAt, text } = GoldLine.parse(json);
    const started = process.cpuUsage();
    const doc = analyse({ text, title: title ?? null, publishedAt: publishedAt ?? null });
    const { user, system } = process.cpuUsage(started);
    const { facts, reports } = runExtractors(doc, builtIn);
    const spent = { ...timing.milliseconds };
    const add = (name: string, ms: number) => {
      spent[name] = (spent[name] ?? 0) + ms;
    };
    if (!reports.analysis) add("analysis", (user + system) / 1000);
    for (const [name, report] of Object.entries(reports)) add(name, report.milliseconds);
    timing.milliseconds = spent;
    timing.words += doc.tokens.filter((token) => token.pos !== "PUNCT").length;
    timing.statements += facts.quotes.length;
    const record = JSON.stringify({ id, article: { text }, ...facts });
    return { line: json, id, text, quotes: facts.quotes, record };
  });
}

const temporary = temporaryFolder();

function recordsFile(predicted: readonly Predicted[]): string {
  const file = join(temporary, "records.jsonl");
  writeFileSync(file, predicted.map(({ record }) => record).join("\n"));
  return file;
}

function run(scorer: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(shared, scorer), ...args], {
    maxBuffer: 1e9,
    encoding: "utf8",
  });
}

const Wrong = z.looseObject({ id: z.string(), quote: z.string(), j: z.number(), speakerRight: z.boolean() });

/** How often the statements of each pattern are missed, have the wrong words or the wrong speaker. */
function patternTable(predicted: readonly Predicted[], errorFile: string): string {
  const wrong = new Map<string, z.infer<typeof Wrong>>();
  for (const line of readFileSync(errorFile, "utf8").split("\n").filter(Boolean)) {
    const error = Wrong.safeParse(JSON.parse(line));
    if (error.success) wrong.set(`${error.data.id} ${error.data.quote}`, error.data);
  }
  const all = predicted.flatMap(({ line }) => {
    const article = Annotated.parse(line);
    return article.quotes
      .filter(({ kind }) => kind !== "indirect")
      .map((quote) => ({ key: `${article.id} ${String(quote.id)}`, seen: seen(article, quote) }));
  });
  const rows = patterns.map(([number, name, holds]) => {
    const members = all.filter((one) => holds(one.seen));
    const words = members.filter(({ key }) => (wrong.get(key)?.j ?? 1) < 0.8).length;
    const speaker = members.filter(({ key }) => wrong.get(key)?.speakerRight === false).length;
    const percent = (part: number) => `${Math.round((100 * part) / (members.length || 1))}`.padStart(5);
    return `${String(number).padStart(2)} ${name.padEnd(42)} ${String(members.length).padStart(5)} ${percent(words)} ${percent(speaker)}`;
  });
  return [`${"pattern of quotations with marks".padEnd(45)} count words speaker wrong, %`, ...rows].join(
    "\n",
  );
}

function causesTable(results: readonly Comparison[]): string {
  const counts = new Map<string, number>();
  for (const { cause } of results.flatMap(({ differences }) => differences))
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const sum = (key: "gold" | "found" | "content" | "attributed") =>
    results.reduce((total, result) => total + result[key], 0);
  return [
    `errors by cause: ${sum("gold")} annotated, ${sum("found")} found, ${sum("content")} with the right words, ${sum("attributed")} and speaker`,
    ...[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([cause, count]) => `${String(count).padStart(4)} ${cause}`),
  ].join("\n");
}

function timeTable({ words, statements, milliseconds }: Timing): string {
  const quotes = milliseconds.quotes ?? 1;
  const total = Object.values(milliseconds).reduce((sum, ms) => sum + ms, 0);
  const parts = Object.entries(milliseconds).map(([name, ms]) => `${name} ${Math.round(ms)}`);
  const rate = (count: number) => Math.round((1000 * count) / quotes);
  return (
    `quote stage: ${rate(words)} words/s, ${rate(statements)} statements/s, ` +
    `${((100 * quotes) / total).toFixed(1)} % of the extraction (ms: ${parts.join(", ")})`
  );
}

function main(): void {
  const argumentOf = (flag: string) => process.argv[process.argv.indexOf(flag) + 1];
  const errorFile = process.argv.includes("--errors")
    ? argumentOf("--errors")!
    : join(temporary, "errors.jsonl");
  const shown = process.argv.includes("--show") ? argumentOf("--show") : undefined;
  const timing: Timing = { words: 0, statements: 0, milliseconds: {} };
  const politics = join(shared, "corpora/quotes/dev.jsonl");
  const predicted = predict(politics, timing);
  console.log("== corpora/quotes dev");
  console.log(
    run("corpora/quotes/score.mjs", [
      "--gold",
      politics,
      "--pred",
      recordsFile(predicted),
      "--errors",
      errorFile,
    ]),
  );
  console.log(patternTable(predicted, errorFile));
  const tallies = new Map<string, { words: number; found: number }>();
  for (const { line, quotes } of predicted) tallySpeech(Annotated.parse(line), quotes, tallies);
  console.log(speechTable(tallies));
  const compared: Comparison[] = [];
  for (const file of ["corpora/wire/dev.jsonl", "gold/gold-dev.jsonl"]) {
    const gold = join(shared, file);
    const records = predict(gold, timing);
    console.log(`== ${file}`);
    const table = run("gold/score.mjs", [gold, recordsFile(records)]).split("\n");
    console.log(table.filter((line) => /^quotes|^ {2}(?:direct|mixed|indirect)/.test(line)).join("\n"));
    compared.push(...records.map(({ line, quotes }) => compare(GoldArticle.parse(line), quotes)));
  }
  console.log(causesTable(compared));
  for (const { cause, detail } of compared.flatMap(({ differences }) => differences))
    if (shown && cause.includes(shown)) console.log(`[${cause}] ${detail}`);
  console.log(timeTable(timing));
}

main();
