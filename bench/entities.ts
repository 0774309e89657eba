/**
 * Scores the recogniser on the dev files of ../shared/corpora/ner and the whole extractor on annotated articles, against
 * their floors, with a reliability table; measures load time and speed beside compromise, and a watch-list of a million names.
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
const articleSets = { "wire-dev": "corpora/wire/dev.jsonl", "gold-dev": "gold/gold-dev.jsonl" };

const Article = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({
      type: EntityType,
      mentions: z.array(z.tuple([z.number(), z.number()])),
      roles: z.array(z.string()).default([]),
    }),
  ),
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

/** The dev files of other guidelines; the wire corpus follows our own. */
const foreign = devSources.filter((source) => source !== "wire");

function printRecogniser(): void {
  if (!existsSync(join(shared, "corpora/ner"))) {
    console.log("../shared/corpora/ner: not here, passed over");
    return;
  }
  const table = new Table({
    head: [
      "dev file, recogniser alone",
      "all types",
      "person + org + place",
      "person",
      "org",
      "place",
      "group",
    ],
  });
  const cores = new Map<string, number>();
  for (const source of devSources) {
    const score = scoreRecogniser(readSource(source, "dev"));
    cores.set(source, score.f1(core));
    const columns = [undefined, core, [0], [1], [2], [3]].map((types) => score.f1(types).toFixed(1));
    table.push([source, ...columns]);
  }
  console.log(table.toString());
  const mean = foreign.reduce((sum, source) => sum + cores.get(source)!, 0) / foreign.length;
  console.log(`mean of ${foreign.join(", ")}: ${mean.toFixed(2)}`);
  hold("recogniser", { wire: cores.get("wire")! / 100, foreign: mean / 100 });
}

function printArticles(): void {
  for (const [name, set] of Object.entries(articleSets)) {
    if (!existsSync(join(shared, set))) {
      console.log(`${set}: not here, passed over`);
      continue;
    }
    const report = execFileSync("npx", ["tsx", join(root, "bench/facts.ts"), join(shared, set)], {
      encoding: "utf8",
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = report.split("\n").filter((line) => /^entity|^ {2}[a-z]+ +P/.test(line));
    console.log(`${set}, whole extractor\n${lines.join("\n")}`);
    const f1 = (measure: string) =>
      Number(new RegExp(`^entity ${measure} .*F1 ([\\d.]+)`, "m").exec(report)?.[1]);
    hold(name, { mentions: f1("mentions"), linked: f1("linked") });
  }
}

const Floors = z.looseObject({ allowance: z.number() }).catchall(z.unknown());
const floors = Floors.parse(JSON.parse(readFileSync(join(root, "bench/floors.json"), "utf8")));

/** Says where a figure lies under its floor, and makes the run fail. */
function hold(name: string, figures: Readonly<Record<string, number>>): void {
  const floor = z.record(z.string(), z.number()).parse(floors[name]);
  for (const [measure, value] of Object.entries(figures)) {
    if (value >= (floor[measure] ?? 0) - floors.allowance) continue;
    console.log(`${name} ${measure} ${value.toFixed(3)} lies below its floor ${floor[measure]}`);
    process.exitCode = 1;
  }
}

/** How often mentions of entities at each confidence are right. */
function printReliability(): void {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0, sum: 0 }));
  for (const { text, entities: gold } of Object.values(articleSets).flatMap((set) =>
    readArticles(join(shared, set)),
  )) {
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

/** Roles of the people that were found, exact text. */
function printRoles(): void {
  for (const [name, set] of Object.entries(articleSets)) {
    const counts = { right: 0, found: 0, gold: 0 };
    for (const { text, entities: gold } of readArticles(join(shared, set))) {
      const people = runExtractors(analyse({ text }), [entities]).facts.entities;
      for (const { type, mentions, roles } of gold) {
        if (type !== "person") continue;
        const starts = new Set(mentions.map(([start]) => start));
        const found = people.find((entity) => entity.mentions.some(({ start }) => starts.has(start)));
        const texts = found?.roles.map((role) => role.text.toLowerCase()) ?? [];
        counts.gold += roles.length;
        counts.found += texts.length;
        counts.right += roles.filter((role) => texts.includes(role.toLowerCase())).length;
      }
    }
    const [precision, recall] = [counts.right / counts.found, counts.right / counts.gold];
    console.log(
      `${name} roles: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${counts.gold}`,
    );
  }
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
  if (texts.length === 0) {
    console.log("../shared/corpora/wire: not here, speed is not measured");
    return;
  }
  const documents = texts.map((text) => {
    const { sentences, tokens } = analyse({ text });
    return sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
  });
  const tokens = documents.flat().reduce((sum, sentence) => sum + sentence.length, 0);
  const started = process.cpuUsage();
  recognise([]);
  const { user, system } = process.cpuUsage(started);
  console.log(`load: ${Math.round((user + system) / 1000)} ms of CPU`);
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
printRoles();
printReliability();
execFileSync("npx", ["tsx", join(root, "bench/watch-list.ts")], { stdio: "inherit" });
