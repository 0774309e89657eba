/**
 * Scores all four families on whole annotated articles.
 *   npx tsx bench/facts.ts GOLD.jsonl [--gold-entities] [--gold-dates] [--gold-quotes] [--errors]
 * `--gold-entities` and its like hand the other extractors the annotated facts, to measure them alone.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Extractor } from "../extractors/define.js";
import { analyse, builtIn, runExtractors } from "../extractors/index.js";
import { GoldArticle, goldDates, goldEntities, goldQuotes } from "./gold-facts.js";
import { temporaryFolder } from "./temporary-folder.js";

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");

const goldOf: Readonly<Record<string, (article: GoldArticle) => Extractor>> = {
  entities: goldEntities,
  dates: goldDates,
  quotes: goldQuotes,
};

function main(): void {
  const [goldFile, ...flags] = process.argv.slice(2);
  if (!goldFile)
    throw new Error(
      "usage: bench/facts.ts GOLD.jsonl [--gold-entities] [--gold-dates] [--gold-quotes] [--errors]",
    );
  const articles = readFileSync(goldFile, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => GoldArticle.parse(JSON.parse(line)));
  const milliseconds: Record<string, number> = {};
  const records = articles.map((article) => {
    const doc = analyse({
      text: article.text,
      title: article.title ?? null,
      publishedAt: article.publishedAt ?? null,
    });
    const extractors = builtIn.map((extractor) =>
      flags.includes(`--gold-${extractor.name}`)
        ? (goldOf[extractor.name]?.(article) ?? extractor)
        : extractor,
    );
    const { facts, reports } = runExtractors(doc, extractors);
    for (const [name, report] of Object.entries(reports)) {
      milliseconds[name] = (milliseconds[name] ?? 0) + report.milliseconds;
      for (const warning of report.warnings) console.error(`${article.id}: ${warning}`);
    }
    return JSON.stringify({ id: article.id, article: { text: article.text }, ...facts });
  });
  const predicted = join(temporaryFolder(), "records.jsonl");
  writeFileSync(predicted, records.join("\n"));
  const scorer = join(shared, "gold", "score.mjs");
  const errors = flags.includes("--errors") ? ["--errors"] : [];
  process.stdout.write(
    execFileSync(process.execPath, [scorer, goldFile, predicted, ...errors], { maxBuffer: 1e9 }),
  );
  const times = Object.entries(milliseconds).map(([name, ms]) => `${name} ${Math.round(ms)}`);
  console.log(`milliseconds: ${times.join(", ")}`);
}

main();
