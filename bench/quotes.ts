/**
 * Scores quoted statements on annotated articles and measures their speed.
 *   npm run bench:quotes [-- --errors FILE]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { analyse, builtIn, type Extractor, runExtractors } from "../extractors/index.js";

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");
const needed = new Set(["entities", "quotes"]);
const extractors: readonly Extractor[] = builtIn.filter((extractor) => needed.has(extractor.name));

const GoldLine = z.looseObject({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
});

interface Timing {
  words: number;
  statements: number;
  analysis: number;
  entities: number;
  quotes: number;
}

const milliseconds = (from: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

function predict(goldFile: string, timing: Timing): string {
  const lines = readFileSync(goldFile, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => GoldLine.parse(JSON.parse(line)));
  const records = lines.map(({ id, title, publishedAt, text }) => {
    const started = process.cpuUsage();
    const doc = analyse({ text, title: title ?? null, publishedAt: publishedAt ?? null });
    timing.analysis += milliseconds(started);
    const { facts, reports } = runExtractors(doc, extractors);
    timing.entities += reports.entities?.milliseconds ?? 0;
    timing.quotes += reports.quotes?.milliseconds ?? 0;
    timing.words += doc.tokens.filter((token) => token.pos !== "PUNCT").length;
    timing.statements += facts.quotes.length;
    for (const [name, report] of Object.entries(reports)) {
      for (const warning of report.warnings) console.error(`${id}: ${name}: ${warning}`);
    }
    return JSON.stringify({ id, article: { text }, ...facts });
  });
  const file = join(mkdtempSync(join(tmpdir(), "wiredesk-quotes-")), "records.jsonl");
  writeFileSync(file, records.join("\n"));
  return file;
}

function run(scorer: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(shared, scorer), ...args], {
    maxBuffer: 1e9,
    encoding: "utf8",
  });
}

function main(): void {
  const at = process.argv.indexOf("--errors");
  const errors = at > 0 ? ["--errors", process.argv[at + 1]!] : [];
  const timing: Timing = { words: 0, statements: 0, analysis: 0, entities: 0, quotes: 0 };
  const politics = join(shared, "corpora/quotes/dev.jsonl");
  console.log("== corpora/quotes dev");
  console.log(
    run("corpora/quotes/score.mjs", ["--gold", politics, "--pred", predict(politics, timing), ...errors]),
  );
  for (const file of ["corpora/wire/dev.jsonl", "gold/gold-dev.jsonl"]) {
    const gold = join(shared, file);
    console.log(`== ${file}`);
    const table = run("gold/score.mjs", [gold, predict(gold, timing)]).split("\n");
    console.log(table.filter((line) => /^quotes|^ {2}(?:direct|mixed|indirect)/.test(line)).join("\n"));
  }
  const rate = (count: number) => Math.round((1000 * count) / timing.quotes);
  console.log(
    `quote stage: ${rate(timing.words)} words/s, ${rate(timing.statements)} statements/s; ` +
      `ms: analysis ${Math.round(timing.analysis)}, entities ${Math.round(timing.entities)}, quotes ${Math.round(timing.quotes)}`,
  );
}

main();
