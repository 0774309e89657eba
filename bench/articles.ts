/**
 * Quality per field and pages per CPU second of the parse stage, beside other libraries and the bare parser, in one run.
 *   npm run bench:articles [-- SET…] [--only NAME] [--pages]
 * Reads the page sets of ../shared/corpora/articles; prints "not there" for those that are missing. `--pages` lists the worst pages.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type PageRow, type Prediction, type System, systems } from "./articles/systems.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared/corpora/articles");
const allSets = ["fundus-en-dev", "fundus-other-dev", "trafilatura-dev", "readability-meta"];

const Row = z.object({ id: z.string(), url: z.string(), html: z.string(), crawlDate: z.string().optional() });

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const flags = words.filter((word) => word.startsWith("--"));
  const only = flags.includes("--only") ? words[words.indexOf("--only") + 1] : undefined;
  const wanted = words.filter((word) => allSets.includes(word));
  for (const set of wanted.length > 0 ? wanted : allSets) {
    const file = join(folder, `${set}.jsonl.gz`);
    if (!existsSync(file)) {
      console.log(`${set}: not there (${file})`);
      continue;
    }
    const pages = readPages(file);
    const megabytes = pages.reduce((sum, page) => sum + page.html.length, 0) / pages.length / 1e6;
    console.log(`\n== ${set}: ${pages.length} pages of ${megabytes.toFixed(2)} MB`);
    for (const system of systems) {
      if (only !== undefined && !system.name.includes(only)) continue;
      await run(system, pages, file, megabytes, flags.includes("--pages"));
    }
  }
}

function readPages(file: string): PageRow[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Row.parse(JSON.parse(line)));
}

async function run(
  system: System,
  pages: PageRow[],
  gold: string,
  megabytes: number,
  worst: boolean,
): Promise<void> {
  // One round warms the code up; of those that follow the fastest counts, which other work on the machine has disturbed least.
  await readAll(system, pages);
  const { predictions, failed, slowest, seconds } = await fastestRound(system, pages);
  const rate = pages.length / seconds;
  const scaled = (rate * megabytes) / 0.37;
  console.log(
    `\n${system.name}: ${rate.toFixed(1)} pages per CPU second (${scaled.toFixed(0)} at 0.37 MB), slowest ${slowest.toFixed(0)} ms, failed ${failed.length}`,
  );
  for (const failure of failed) console.log(`  ${failure}`);
  if (predictions.some((prediction) => prediction.body !== undefined)) score(gold, predictions, worst);
}

/** Timed rounds: this many, or as many as fit into so many CPU seconds. */
const rounds = { most: 3, seconds: 6 };

async function fastestRound(
  system: System,
  pages: readonly PageRow[],
): Promise<Outcome & { seconds: number }> {
  let best: (Outcome & { seconds: number }) | null = null;
  let spent = 0;
  for (let round = 0; round < rounds.most && (best === null || spent < rounds.seconds); round += 1) {
    const before = process.cpuUsage();
    const outcome = await readAll(system, pages);
    const used = process.cpuUsage(before);
    const seconds = (used.user + used.system) / 1e6;
    spent += seconds;
    if (best === null || seconds < best.seconds) best = { ...outcome, seconds };
  }
  return best ?? { ...(await readAll(system, pages)), seconds: Number.NaN };
}

interface Outcome {
  predictions: Prediction[];
  failed: string[];
  slowest: number;
}

async function readAll(system: System, pages: readonly PageRow[]): Promise<Outcome> {
  const outcome: Outcome = { predictions: [], failed: [], slowest: 0 };
  for (const page of pages) {
    const start = performance.now();
    try {
      outcome.predictions.push(await system.read(page));
    } catch (error) {
      outcome.predictions.push({ id: page.id });
      outcome.failed.push(`${page.id}: ${error instanceof Error ? error.message.slice(0, 120) : "failed"}`);
    }
    outcome.slowest = Math.max(outcome.slowest, performance.now() - start);
  }
  return outcome;
}

function score(gold: string, predictions: readonly Prediction[], worst: boolean): void {
  const file = join(temporaryFolder(), "predictions.jsonl");
  writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join("\n"));
  const scorer = join(folder, "score.mjs");
  const output = execFileSync(process.execPath, [scorer, gold, file, ...(worst ? ["--pages"] : [])], {
    maxBuffer: 1e9,
  }).toString();
  const lines = output.trimEnd().split("\n");
  const table = lines.filter((line) => !/^[01]\.\d{3} /.test(line));
  console.log(table.map((line) => `  ${line}`).join("\n"));
  if (worst)
    console.log(
      lines
        .filter((line) => /^[01]\.\d{3} /.test(line))
        .slice(0, 10)
        .map((line) => `    ${line}`)
        .join("\n"),
    );
}

await main();
