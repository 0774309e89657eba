/**
 * Learns the quote model from three quarters of annotated articles and scores the fourth, four times over.
 *   npx tsx bench/quotes/cross-validate.ts ../shared/corpora/wire/train.jsonl [--causes] [--calibration] [--show CAUSE] [--bounds] [--other FILE]…
 * `--other` scores further files with the weights learnt from all articles; `--bounds` adds what every file gives with no
 * reading refused, and with a judge that knows the annotation.
 */
import { readFileSync } from "node:fs";
import { analyse, builtIn, type Document, runExtractors } from "../../extractors/index.js";
import { type Judge, judgeBy } from "../../extractors/quotes/judge/judge.js";
import { quoteArticle } from "../../extractors/quotes/quote-article.js";
import { recordingJudge } from "../../models/quotes/train/collect.js";
import { fitModel } from "../../models/quotes/train/fit.js";
import { readGold } from "../../models/quotes/train/gold.js";
import type { Entity, Quote } from "../../schemas/index.js";
import { GoldArticle } from "../gold-facts.js";
import { type Comparison, compare } from "./causes.js";

const folds = 4;

interface Held {
  article: GoldArticle;
  doc: Document;
  entities: readonly Entity[];
}

function readHeld(file: string): Held[] {
  const entities = builtIn.filter(({ name }) => name === "entities");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const article = GoldArticle.parse(JSON.parse(line));
      const { text, title, publishedAt } = article;
      const doc = analyse({ text, title: title ?? null, publishedAt: publishedAt ?? null });
      return { article, doc, entities: runExtractors(doc, entities).facts.entities };
    });
}

const scoreAll = (held: readonly Held[], judge: Judge) => scoreEach(held, () => judge);

const scoreEach = (held: readonly Held[], judgeOf: (article: GoldArticle) => Judge) =>
  held.map(({ article, doc, entities }) => compare(article, quoteArticle(doc, entities, judgeOf(article))));

/** The least and the most that a judge of the same readings can be worth. */
function reportBounds(name: string, held: readonly Held[]): void {
  const spansOf = ({ quotes }: GoldArticle) =>
    quotes.flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end })));
  report(`${name}, every reading accepted`, scoreAll(held, { accept: () => 1 }), []);
  report(
    `${name}, a perfect judge`,
    scoreEach(held, (article) => recordingJudge(spansOf(article), { accept: [] })),
    [],
  );
}

function report(name: string, results: readonly Comparison[], args: readonly string[]): void {
  const sum = (key: "gold" | "found" | "content" | "attributed") =>
    results.reduce((total, result) => total + result[key], 0);
  const f1 = (right: number) => ((2 * right) / (sum("gold") + sum("found"))).toFixed(3);
  console.log(
    `${name}: content F1 ${f1(sum("content"))} attributed F1 ${f1(sum("attributed"))} ` +
      `gold ${sum("gold")} found ${sum("found")} content ${sum("content")} attributed ${sum("attributed")}`,
  );
  const show = args.flatMap((arg, i) => (args[i - 1] === "--show" ? [arg] : []));
  const differences = results.flatMap((result) => result.differences);
  for (const { cause, detail } of differences)
    if (show.some((wanted) => cause.includes(wanted))) console.log(`  [${cause}] ${detail}`);
  if (args.includes("--calibration")) reportCalibration(results);
  if (!args.includes("--causes")) return;
  const counts = new Map<string, number>();
  for (const { cause } of differences) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${count}\t${cause}`);
}

/** How often words are right by rule and kind, and speakers by stated confidence. */
function reportCalibration(results: readonly Comparison[]): void {
  const judged = results.flatMap((result) => result.judged);
  const tally = (rows: readonly (readonly [string, boolean])[]) => {
    const table = new Map<string, [right: number, all: number]>();
    for (const [key, right] of rows) {
      const row = table.get(key) ?? [0, 0];
      table.set(key, [row[0] + (right ? 1 : 0), row[1] + 1]);
    }
    for (const [key, [right, all]] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${key.padEnd(36)} ${right}/${all} = ${(right / all).toFixed(2)}`);
  };
  tally(judged.map(({ quote, words }) => [`${quote.rule} ${quote.kind}`, words]));
  tally(judged.map(({ quote, words }) => [`words at ${quote.confidence.toFixed(1)}`, words]));
  tally(
    judged.flatMap(({ quote, speaker }) =>
      speaker !== null && quote.speaker ? [[speakerKind(quote), speaker] as const] : [],
    ),
  );
}

const speakerKind = ({ speaker }: Quote) =>
  `speaker ${speaker!.confidence.toFixed(1)} ${speaker!.entityId ? "name" : "description"}`;

function main(): void {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Error("usage: bench/quotes/cross-validate.ts TRAIN.jsonl [--other FILE]");
  const gold = readGold(file);
  const held = readHeld(file);
  const inFold = <T>(list: readonly T[], fold: number, inside: boolean) =>
    list.filter((_, i) => (i % folds === fold) === inside);
  const results = Array.from({ length: folds }, (_, fold) => {
    const { model } = fitModel(inFold(gold, fold, false));
    return scoreAll(
      inFold(held, fold, true),
      judgeBy(() => model),
    );
  }).flat();
  report("cross-validation", results, args);
  if (args.includes("--bounds")) reportBounds(file, held);
  const others = args.flatMap((arg, i) => (args[i - 1] === "--other" ? [arg] : []));
  if (others.length === 0) return;
  const { model } = fitModel(gold);
  for (const other of others) {
    const articles = readHeld(other);
    report(
      other,
      scoreAll(
        articles,
        judgeBy(() => model),
      ),
      args,
    );
    if (args.includes("--bounds")) reportBounds(other, articles);
  }
}

main();
