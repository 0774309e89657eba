/**
 * Scores the recogniser on the dev files of ../shared/corpora/ner, the whole extractor on annotated articles with a
 * reliability table, and measures speed beside compromise.
 *   npm run bench:entities
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import compromise from "compromise/three";
import { z } from "zod";
import { entities } from "../extractors/entities/index.js";
import { recognise } from "../extractors/entities/recogniser/recognise.js";
import { taggedTypes } from "../extractors/entities/recogniser/tags.js";
import { analyse, runExtractors } from "../extractors/index.js";
import type { LabelledDocument } from "../models/entities/train/corpus.js";
import { SpanScore, spansOfTags } from "../models/entities/train/score.js";
import { devSources, readSource } from "../models/entities/train/sources.js";
import { EntityType } from "../schemas/index.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const shared = join(root, "../shared");
const articleSets = ["corpora/wire/dev.jsonl", "gold/gold-dev.jsonl"];

const Article = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ type: EntityType, mentions: z.array(z.tuple([z.number(), z.number()])) })),
});

/** Person, organisation and place: the types that all corpora annotate. */
const core = [0, 1, 2];

function scoreRecogniser(documents: readonly LabelledDocument[]): SpanScore {
  const score = new SpanScore();
  for (const { sentences } of documents) {
    const names = recognise(sentences.map(({ tokens }) => tokens));
    sentences.forEach(({ allowed }, index) => {
      const tags = Array.from(allowed, (mask) => Math.log2(mask & -mask));
      const found = names
        .filter(({ sentence }) => sentence === index)
        .map(({ first, end, type }) => ({ first, end, type: taggedTypes.indexOf(type) }));
      score.add(spansOfTags(tags), found);
    });
  }
  return score;
}

function printRecogniser(): void {
  const table = new Table({
    head: ["dev file, recogniser alone", "core F1", "person", "org", "place", "group"],
  });
  for (const source of devSources) {
    const score = scoreRecogniser(readSource(source, "dev"));
    const columns = [core, [0], [1], [2], [3]].map((types) => score.f1(types).toFixed(1));
    table.push([source, ...columns]);
  }
  console.log(table.toString());
}

function printArticles(): void {
  for (const set of articleSets) {
    const report = execFileSync("npx", ["tsx", join(root, "bench/facts.ts"), join(shared, set)], {
      encoding: "utf8",
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = report.split("\n").filter((line) => /^entity|^ {2}[a-z]+ +P/.test(line));
    console.log(`${set}, whole extractor\n${lines.join("\n")}`);
  }
}

/** How often mentions of entities at each confidence are right. */
function printReliability(): void {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0, sum: 0 }));
  for (const { text, entities: gold } of articleSets.flatMap((set) => readArticles(join(shared, set)))) {
    const keys = new Set(gold.flatMap(({ type, mentions }) => mentions.map(([a, b]) => `${a}-${b}-${type}`)));
    for (const { confidence, mentions, type } of runExtractors(analyse({ text }), [entities]).facts
      .entities) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      for (const { start, end } of mentions) {
        bin.all++;
        bin.sum += confidence;
        if (keys.has(`${start}-${end}-${type}`)) bin.right++;
      }
    }
  }
  const table = new Table({ head: ["confidence", "mentions", "mean confidence", "right"] });
  bins.forEach(({ right, all, sum }, i) => {
    if (all > 0)
      table.push([`${i / 10}–${(i + 1) / 10}`, all, (sum / all).toFixed(3), (right / all).toFixed(3)]);
  });
  console.log(table.toString());
}

function readArticles(file: string): z.infer<typeof Article>[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Article.parse(JSON.parse(line)));
}

function rate(count: number, run: () => void): string {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return Math.round(count / ((user + system) / 1e6)).toLocaleString("en");
}

function printSpeed(): void {
  const texts = readArticles(join(shared, "corpora/wire/train.jsonl"))
    .slice(0, 60)
    .map(({ text }) => text);
  const documents = texts.map((text) => {
    const { sentences, tokens } = analyse({ text });
    return sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
  });
  const tokens = documents.flat().reduce((sum, sentence) => sum + sentence.length, 0);
  const started = performance.now();
  recognise([]);
  console.log(`load: ${Math.round(performance.now() - started)} ms (0 if loaded before)`);
  const all = () => documents.forEach((document) => void recognise(document));
  console.log(`recogniser, cold: ${rate(tokens, all)} tokens a CPU second; warm: ${rate(tokens, all)}`);
  const topics = () =>
    texts.forEach((text) => {
      const doc = compromise(text);
      doc.people().out("array");
      doc.places().out("array");
      doc.organizations().out("array");
    });
  console.log(`compromise: ${rate(tokens, topics)} tokens a CPU second`);
}

printSpeed();
printRecogniser();
printArticles();
printReliability();
