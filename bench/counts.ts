/**
 * Scores the counts extractor alone: on annotated articles (other families given as annotated), on GUM numerals, on the number
 * cases of Recognizers-Text and Duckling; and measures its speed.
 *   npm run bench:counts [-- --errors]      `--errors` lists the disagreements
 */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Table from "cli-table3";
import { z } from "zod";
import { counts } from "../extractors/counts/index.js";
import { analyse, type Extractor, runExtractors } from "../extractors/index.js";
import { runAlone } from "../extractors/run.js";
import { printArticles } from "./counts/articles.js";
import { answer } from "./counts/cases.js";
import { numeralsOf } from "./counts/numerals.js";
import { printOwn } from "./counts/own.js";
import { printPassages } from "./counts/passages.js";
import { GoldArticle, goldDates, goldEntities, goldQuotes } from "./gold-facts.js";
import { printGrowth } from "./growth.js";

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");
const numbers = join(shared, "corpora/numbers");
const listErrors = process.argv.includes("--errors");

const Case = z.looseObject({ id: z.string(), family: z.string(), input: z.string() });
const News = z.looseObject({ id: z.string(), text: z.string() });
const Scorer = z.object({
  scoreCases: z.custom<(...args: unknown[]) => Record<string, Record<string, number>>>(
    (f) => typeof f === "function",
  ),
  scoreNews: z.custom<(...args: unknown[]) => Record<string, number>>((f) => typeof f === "function"),
});

function lines<T>(schema: z.ZodType<T>, file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

async function main(): Promise<void> {
  for (const file of ["corpora/wire/dev.jsonl", "corpora/wire/train.jsonl", "gold/gold-dev.jsonl"]) {
    const path = join(shared, file);
    if (existsSync(path)) printArticles(file, lines(GoldArticle, path), listErrors);
  }
  const scorer = Scorer.parse(await import(pathToFileURL(join(numbers, "score.mjs")).href));
  printNumerals(scorer);
  printCases(scorer);
  printOwn(listErrors);
  printPassages(listErrors);
  printSpeed();
  printGrowth(counts);
}

function printNumerals({ scoreNews }: z.infer<typeof Scorer>): void {
  const table = new Table({ head: ["numerals", "gold", "found", "detection F1", "value accuracy"] });
  for (const name of ["gum-news-numbers-dev", "gum-other-numbers-dev"]) {
    const gold = lines(News, join(numbers, `${name}.jsonl`));
    const errors: unknown[] = [];
    const score = scoreNews(
      gold,
      gold.map(({ id, text }) => ({ id, spans: numeralsOf(text) })),
      { errors },
    );
    table.push([name, score.gold, score.sys, score.detectF1, score.valueAcc]);
    if (listErrors) for (const error of errors) console.log(JSON.stringify(error));
  }
  console.log(table.toString());
}

function printCases({ scoreCases }: z.infer<typeof Scorer>): void {
  const head = [
    "cases",
    "family",
    "cases",
    "strict F1",
    "relaxed F1",
    "value acc.",
    "value F1",
    "unit acc.",
    "whole",
  ];
  const table = new Table({ head });
  for (const name of ["cases-numbers-dev", "cases-duckling-numbers-dev", "patterns-numbers-dev"]) {
    const gold = lines(Case, join(numbers, `${name}.jsonl`));
    const errors: unknown[] = [];
    const predicted = gold.map(({ id, family, input }) => ({ id, spans: answer(input, family) }));
    for (const [family, row] of Object.entries(scoreCases(gold, predicted, { errors }))) {
      const cells = ["cases", "strictF1", "relaxedF1", "valueAcc", "valueF1", "unitAcc", "wholeCases"];
      table.push([name, family, ...cells.map((cell) => row[cell] ?? "")]);
    }
    if (listErrors) for (const error of errors) console.log(JSON.stringify(error));
  }
  console.log(table.toString());
}

function printSpeed(): void {
  const articles = lines(GoldArticle, join(shared, "corpora/wire/train.jsonl"));
  const prepared = articles.map((article) => {
    const doc = analyse({ text: article.text, publishedAt: article.publishedAt ?? null });
    const given: Extractor[] = [goldEntities(article), goldDates(article), goldQuotes(article)];
    return { doc, facts: runExtractors(doc, given).facts };
  });
  const run = () => {
    for (const { doc, facts } of prepared) runAlone(counts, doc, facts);
  };
  run();
  const rounds = 5;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) run();
  const { user, system } = process.cpuUsage(before);
  const characters = rounds * articles.reduce((sum, { text }) => sum + text.length, 0);
  const millions = characters / (user + system);
  console.log(`counts alone: ${millions.toFixed(2)} million characters a second of processor time`);
}

await main();
