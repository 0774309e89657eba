/**
 * `npm run bench:speed`: how fast text becomes records on one core, and what one `extract` costs from a cold start.
 * Reads the golden fixtures, and the annotated articles beside the project when they are there.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { extract } from "../pipeline/extract.js";
import { temporaryFolder } from "./temporary-folder.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const commandLine = join(root, "dist/pipeline/cli/main.js");
const publishedAt = "2026-01-07";
const steadySeconds = 6;
const coldStarts = 7;

const Golden = z.object({ article: z.object({ text: z.string() }) });
const Annotated = z.object({ text: z.string() });

function articles(): string[] {
  const folder = join(root, "fixtures/articles");
  const fixtures = readdirSync(folder)
    .map((slug) => join(folder, slug, "record.json"))
    .filter(existsSync)
    .map((file) => Golden.parse(JSON.parse(readFileSync(file, "utf8"))).article.text);
  const wire = join(root, "../shared/corpora/wire/dev.jsonl");
  if (!existsSync(wire)) return fixtures;
  const lines = readFileSync(wire, "utf8").trim().split("\n");
  return [...fixtures, ...lines.map((line) => Annotated.parse(JSON.parse(line)).text)];
}

const cpuSeconds = ({ user, system } = process.cpuUsage()) => (user + system) / 1e6;

/** Words per CPU second: in the first pass of a fresh process, and after it. */
function textToRecord(): void {
  const texts = articles();
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const pass = () => texts.forEach((text) => void extract({ text, publishedAt }));
  const started = cpuSeconds();
  pass();
  const first = cpuSeconds() - started;
  let passes = 0;
  const steadyFrom = cpuSeconds();
  for (; cpuSeconds() - steadyFrom < steadySeconds; passes++) pass();
  const steady = (cpuSeconds() - steadyFrom) / passes;
  console.log(
    `text to record, ${texts.length} articles of ${words} words: ${Math.round(words / first)} words per CPU second ` +
      `in the first pass with all loading, ${Math.round(words / steady)} after it`,
  );
}

/** CPU seconds of `wiredesk extract FILE` in a process of its own: the median of several. */
function coldStart(): void {
  if (!existsSync(commandLine)) {
    console.log("cold start: not built (npm run build), passed over");
    return;
  }
  const page = join(root, "fixtures/articles/belarus_release/source.html");
  const text = join(temporaryFolder(), "article.txt");
  writeFileSync(text, articles()[0]!);
  for (const file of [text, page].filter(existsSync)) {
    const seconds = Array.from({ length: coldStarts }, () => cpuOfExtract(file)).sort((a, b) => a - b);
    console.log(
      `extract from a cold start, ${file.split("/").at(-1)}: ${seconds[coldStarts >> 1]} CPU seconds`,
    );
  }
}

const reportCpu =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stdout.write('\\n'+(user+system)/1e6)})";

function cpuOfExtract(file: string): number {
  const output = execFileSync(
    "node",
    ["--import", reportCpu, commandLine, "extract", file, "--format", "jsonl"],
    {
      encoding: "utf8",
      cwd: root,
    },
  );
  return Number(Number(output.slice(output.lastIndexOf("\n") + 1)).toFixed(2));
}

export function speed(): void {
  textToRecord();
  coldStart();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) speed();
