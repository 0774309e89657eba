/**
 * Scores all four families on whole annotated articles.
 *   npx tsx bench/facts.ts GOLD.jsonl [--gold-entities] [--errors]
 * `--gold-entities` hands the other extractors the annotated entities, to measure them alone.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { defineExtractor, type Extractor } from "../extractors/define.js";
import { analyse, builtIn, type Draft, numberFacts, runExtractors } from "../extractors/index.js";
import { Entity, EntityType, spanOf } from "../schemas/index.js";

const GoldEntity = z.object({
  type: EntityType,
  name: z.string(),
  mentions: z.array(z.tuple([z.number(), z.number()])),
});
const GoldArticle = z.object({
  id: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  entities: z.array(GoldEntity),
});
type GoldArticle = z.infer<typeof GoldArticle>;

const shared = resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");

function goldEntities(article: GoldArticle): Extractor {
  const drafts = article.entities
    .filter((entity) => entity.mentions.length > 0)
    .map(
      (entity): Draft<Entity> => ({
        type: entity.type,
        name: entity.name,
        aliases: [],
        mentions: entity.mentions
          .map(([start, end]) => spanOf(article.text, start, end))
          .sort((a, b) => a.start - b.start),
        roles: [],
        links: [],
        salience: 0.5,
        confidence: 1,
        rule: "entities/gold",
      }),
    );
  return defineExtractor({
    name: "entities",
    version: "gold",
    schema: z.array(Entity),
    extract: () => numberFacts<Entity>("e", drafts),
  }) as unknown as Extractor;
}

function main(): void {
  const [goldFile, ...flags] = process.argv.slice(2);
  if (!goldFile) throw new Error("usage: bench/facts.ts GOLD.jsonl [--gold-entities] [--errors]");
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
    const extractors = flags.includes("--gold-entities")
      ? builtIn.map((extractor) => (extractor.name === "entities" ? goldEntities(article) : extractor))
      : builtIn;
    const { facts, reports } = runExtractors(doc, extractors);
    for (const [name, report] of Object.entries(reports)) {
      milliseconds[name] = (milliseconds[name] ?? 0) + report.milliseconds;
      for (const warning of report.warnings) console.error(`${article.id}: ${warning}`);
    }
    return JSON.stringify({ id: article.id, article: { text: article.text }, ...facts });
  });
  const predicted = join(mkdtempSync(join(tmpdir(), "wiredesk-facts-")), "records.jsonl");
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
